import type { NameReader } from '../runtime.ts'
import type { Request } from '../request.ts'

import { composeCredit } from './composeCredit.ts'

type Data = Readonly<Record<string, unknown>>

const docs = (value: unknown): Data[] => (Array.isArray(value) ? (value as Data[]) : [])

interface Deps {
  names: NameReader
  req: Request
  slugs: { authors: string; sources: string }
}

/** Composes byline and credit line of an article from the names of authors, source and citations, as lists of the desk show them. */
export const composeArticleCredit = async (
  article: Data,
  { names, req, slugs }: Deps,
): Promise<{ byline: string; creditLine: string }> => {
  const authors = await names.of(
    slugs.authors,
    docs(article.authors).map(({ author }) => author),
    req,
  )
  const [source] = await names.of(slugs.sources, [article.source], req)
  const { byline, line } = composeCredit(
    {
      authors,
      citations: docs(article.citations).map(({ name }) => String(name)),
      source: source ?? null,
    },
    typeof article.language === 'string' ? article.language : undefined,
  )
  return { byline: byline as string, creditLine: line }
}
