import type { BasePayload } from 'payload'

import type { SanitizedOptions } from '../config/options.ts'
import type { NewsstandReader } from '../domain/edition/newsstandReader.ts'
import type { Clock } from '../shared/clock.ts'
import type { DocId } from '../shared/ids.ts'

import { sectionPath } from '../domain/permalink/permalink.ts'
import { isRedirectAddress } from '../shared/webAddress.ts'
import { relationId } from './toEditionContent.ts'
import { visibleAt } from './visibility.ts'

interface StoredRedirect {
  [key: string]: unknown
  id: DocId
  to?: { reference?: { relationTo: string; value: unknown }; type?: string; url?: null | string }
}

/** Finds where an address leads that an editor entered, or under which an article stood before. One hop: to where it is now. */
export const createRedirectReader = ({
  clock,
  options: { slugs },
  payload,
}: {
  clock: Clock
  options: SanitizedOptions
  payload: BasePayload
}): NewsstandReader['redirect'] => {
  const pathOf = async (relationTo: string, id: DocId): Promise<null | string> => {
    if (relationTo === slugs.sections) {
      const section = await payload.db.findOne<{ id: DocId; slug: string }>({
        collection: slugs.sections,
        where: { id: { equals: id } },
      })
      return section === null ? null : sectionPath(section.slug)
    }
    const article = await payload.db.findOne<{ id: DocId; number: number }>({
      collection: slugs.articles,
      select: { number: true },
      where: { id: { equals: id } },
    })
    if (article === null) {
      return null
    }
    const window = await payload.db.findOne<{ id: DocId; path: string }>({
      collection: slugs.newsstand,
      where: { and: [{ number: { equals: article.number } }, visibleAt(clock.now())] },
    })
    return window?.path ?? null
  }

  const targetOf = async (path: string): Promise<null | string> => {
    const redirect = await payload.db.findOne<StoredRedirect>({
      collection: slugs.redirects,
      where: { from: { equals: path } },
    })
    if (redirect === null) {
      return null
    }
    if (redirect.to?.type === 'custom') {
      const { url } = redirect.to
      // Rows may be older than the validation, or written past it.
      return typeof url === 'string' && isRedirectAddress(url) ? url : null
    }
    const { reference } = redirect.to ?? {}
    const id = relationId(reference?.value)
    const target = reference === undefined || id === null ? null : await pathOf(reference.relationTo, id)
    return target === path ? null : target
  }

  return async (path) => {
    const target = await targetOf(path)
    if (target !== null) {
      return target
    }
    // What lies below the address of a renamed section, its feeds above all, has moved with it.
    const [, section, below] = /^(\/news\/[^/]+\/)([^/]+)$/.exec(path) ?? []
    const moved = section === undefined ? null : await targetOf(section)
    return moved !== null && moved.startsWith('/') && moved.endsWith('/') ? `${moved}${below}` : null
  }
}
