import type { Lookup } from '../domain/edition/newsstandReader.ts'
import type { DocId } from '../shared/ids.ts'
import type { Spine } from './spine.ts'

import { publicStandingAt } from '../domain/edition/projectWindows.ts'
import { relationId } from './toEditionContent.ts'

type Gone = Exclude<Lookup, { state: 'live' }>

/** Tells what readers are told where they can't see an article. */
export interface GoneReader {
  byNumber(number: number): Promise<Gone>
  /** For the address at which an article stood last, where its number can't be read from it. */
  byPath(path: string): Promise<Gone>
}

interface StoredRedirect {
  [key: string]: unknown
  id: DocId
  to?: { reference?: null | { relationTo: string; value: unknown }; type?: string }
}

const UNKNOWN: Gone = { state: 'unknown' }

/** Reads it from the log. Nothing tells a withheld article, or one that has never been released, from one that never was. */
export const createGoneReader = ({ clock, log, options: { slugs }, payload }: Spine): GoneReader => {
  /** The language that an article had last: its page, gone or not, speaks it. */
  const languageOf = async (number: number): Promise<null | string> => {
    const row = await payload.db.findOne<{ id: DocId; language?: null | string }>({
      collection: slugs.articles,
      select: { language: true },
      where: { number: { equals: number } },
    })
    return row?.language ?? null
  }

  const byNumber: GoneReader['byNumber'] = async (number) => {
    const { notice, redirectTo, state } = publicStandingAt(await log.ofNumber(number), clock.now())
    switch (state) {
      case 'killed':
        return { language: await languageOf(number), notice, state }
      case 'unpublished':
        return { redirectTo, state }
      default:
        return UNKNOWN
    }
  }

  const numberAt = async (path: string): Promise<null | number> => {
    const redirect = await payload.db.findOne<StoredRedirect>({
      collection: slugs.redirects,
      where: { from: { equals: path } },
    })
    const { reference, type } = redirect?.to ?? {}
    const id =
      type !== 'custom' && reference?.relationTo === slugs.articles ? relationId(reference.value) : null
    const row =
      id === null
        ? null
        : await payload.db.findOne<{ id: DocId; number: number }>({
            collection: slugs.articles,
            select: { number: true },
            where: { id: { equals: id } },
          })
    return row?.number ?? null
  }

  return {
    byNumber,
    byPath: async (path) => {
      const number = await numberAt(path)
      return number === null ? UNKNOWN : byNumber(number)
    },
  }
}
