import type { ListQuery, NewsstandReader } from '../../domain/edition/newsstandReader.ts'
import type { Alternate } from '../../site/index.ts'

import { languagePath } from '../../domain/permalink/languagePath.ts'

/** Gives a page that every language has: a front page, a section, the archive. */
export const everywhere = ({ site }: NewsstandReader, path: string): Alternate[] =>
  site.languages.map((language) => ({ language, path: languagePath(path, language, site) }))

/** Gives a page where it exists: the languages in which something stands on its list. */
export const whereListed = async (
  reader: NewsstandReader,
  path: string,
  filter: Omit<ListQuery, 'before' | 'language' | 'limit'>,
): Promise<Alternate[]> => {
  const pages = await Promise.all(
    everywhere(reader, path).map(async (alternate) => {
      const { articles } = await reader.list({ ...filter, language: alternate.language, limit: 1 })
      return articles.length > 0 ? alternate : null
    }),
  )
  return pages.filter((page) => page !== null)
}
