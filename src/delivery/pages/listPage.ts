import type { ListCursor, ListPage } from '../../domain/edition/newsstandReader.ts'
import type { PagedList } from '../../site/index.ts'
import type { SurfaceContext } from '../surface.ts'

import { encodeCursor, parseCursor } from '../cursor.ts'

/** Reads `?before=`, or answers what is wrong with it. */
export const readCursor = async ({
  problem,
  url,
}: Pick<SurfaceContext, 'problem' | 'url'>): Promise<ListCursor | Response | undefined> => {
  const [text, second] = url.searchParams.getAll('before')
  if (second !== undefined) {
    return problem({ detail: '"before" is given more than once.', status: 400 })
  }
  const before = text === undefined ? undefined : parseCursor(text)
  if (before && !before.ok) {
    return problem({ detail: before.error.detail, status: 400 })
  }
  return before?.value
}

/** Gives the links of a page of a list: to the older page, and to the first one unless this is it. */
export const pagingOf = (
  path: string,
  { isFirst, next }: { isFirst: boolean; next: ListCursor | null },
): Pick<PagedList, 'newestHref' | 'olderHref'> => ({
  newestHref: isFirst ? null : path,
  olderHref: next && `${path}?before=${encodeCursor(next)}`,
})

/** Makes a page of a list with its links. */
export const pagedList = (
  path: string,
  isFirst: boolean,
  { articles, next }: Pick<ListPage, 'articles' | 'next'>,
): PagedList => ({ articles, ...pagingOf(path, { isFirst, next }) })
