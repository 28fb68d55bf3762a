import type { BasePayload } from 'payload'

import type { SanitizedOptions } from '../config/options.ts'
import type { Request } from '../domain/runtime.ts'
import type { DocId } from '../shared/ids.ts'

import { sectionPath } from '../domain/permalink/permalink.ts'

interface Deps {
  options: SanitizedOptions
  payload: BasePayload
}

interface Moved {
  number: number
  /** The addresses under which the article stands from now on; none when readers can't see it any more. */
  paths: readonly string[]
}

/** Whether the number of an article can be read from its address. */
const saysNumber = (path: string, number: number): boolean =>
  new RegExp(`^/news/[^/]+/${number}\\.html$`).test(path)

type Redirect = { [key: string]: unknown; from: string; id: DocId }

/** Takes away the redirects of addresses at which an article stands from now on; gives those of all the addresses. */
export const freeAddresses = async (
  { options: { slugs }, payload }: Deps,
  paths: readonly string[],
  req?: Request,
  asked: readonly string[] = [],
): Promise<Redirect[]> => {
  const { docs } = await payload.db.find<Redirect>({
    collection: slugs.redirects,
    limit: 0,
    pagination: false,
    req: req as never,
    where: { from: { in: [...asked, ...paths, ''] } },
  })
  for (const { from, id } of docs) {
    if (paths.includes(from)) {
      await payload.db.deleteOne({
        collection: slugs.redirects,
        req: req as never,
        where: { id: { equals: id } },
      })
    }
  }
  return docs
}

/**
 * Keeps the address that an article leaves as a redirect to the article, so that links to it lead to where it is, or are
 * answered with what became of it. An address to which it returns is freed again.
 */
export const keepOldAddresses = async (
  deps: Deps,
  { number, paths }: Moved,
  req?: Request,
): Promise<void> => {
  const {
    options: { slugs },
    payload,
  } = deps
  const before = await payload.db.find<{ [key: string]: unknown; path: string }>({
    collection: slugs.newsstand,
    limit: 0,
    pagination: false,
    req: req as never,
    where: { number: { equals: number } },
  })
  const left = before.docs
    .map(({ path }) => path)
    .filter((path) => !paths.includes(path) && (paths.length > 0 || !saysNumber(path, number)))
  const taken = await freeAddresses(deps, paths, req, left)
  const article =
    left.length === 0
      ? null
      : await payload.db.findOne<{ id: DocId }>({
          collection: slugs.articles,
          req: req as never,
          select: { number: true },
          where: { number: { equals: number } },
        })
  for (const from of new Set(left)) {
    if (article !== null && !taken.some((redirect) => redirect.from === from)) {
      await payload.db.create({
        collection: slugs.redirects,
        data: {
          from,
          to: { reference: { relationTo: slugs.articles, value: article.id }, type: 'reference' },
        },
        req: req as never,
      })
    }
  }
}

interface RenamedSection {
  from: string
  id: DocId
  to: string
}

const redirectFrom = (
  { options: { slugs }, payload }: Deps,
  from: string,
  req?: Request,
): Promise<null | { id: DocId }> =>
  payload.db.findOne<{ id: DocId }>({
    collection: slugs.redirects,
    req: req as never,
    where: { from: { equals: from } },
  })

/** Keeps the address of a section that gets another slug, for its page and everything below it; frees the one it gets. */
export const keepSectionAddress = async (
  deps: Deps,
  { from, id, to }: RenamedSection,
  req?: Request,
): Promise<void> => {
  const { options, payload } = deps
  const { redirects, sections } = options.slugs
  const freed = await redirectFrom(deps, sectionPath(to), req)
  if (freed !== null) {
    await payload.db.deleteOne({
      collection: redirects,
      req: req as never,
      where: { id: { equals: freed.id } },
    })
  }
  if ((await redirectFrom(deps, sectionPath(from), req)) === null) {
    await payload.db.create({
      collection: redirects,
      data: {
        from: sectionPath(from),
        to: { reference: { relationTo: sections, value: id }, type: 'reference' },
      },
      req: req as never,
    })
  }
}
