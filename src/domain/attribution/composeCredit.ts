import type { Credit } from '../article/publicArticle.ts'

import { creditWords } from './creditWords.ts'

/** Names to be credited, in the order in which they are shown. */
export interface CreditParts {
  authors: string[]
  /** The other sources that the text cites. */
  citations: string[]
  /** The organisation that the story comes from. */
  source: null | string
}

const clean = (names: string[]): string[] => [
  ...new Set(names.map((name) => name.replace(/\s+/gu, ' ').trim()).filter((name) => name !== '')),
]

const join = (names: string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`

/**
 * Composes byline and credit line, which every surface shows alike.
 *
 * | authors | source | citations | line |
 * |---|---|---|---|
 * | A, B | S | C | A and B / S, citing C |
 * | A | S | - | A / S |
 * | A | - | C | A, citing C |
 * | - | S | C | S, citing C |
 * | - | - | C | Citing C |
 * | - | - | - | (empty) |
 *
 * A source does not cite itself, and nobody is named twice.
 *
 * @param language BCP 47, of the article
 */
export const composeCredit = ({ authors, citations, source }: CreditParts, language = 'en'): Credit => {
  const { and, citing } = creditWords(language)
  const [sourceName] = clean(source === null ? [] : [source])
  const persons = join(clean(authors), and)
  const makers = [persons, persons === sourceName ? '' : (sourceName ?? '')]
    .filter((part) => part !== '')
    .join(' / ')
  const cited = join(
    clean(citations).filter((name) => name !== sourceName),
    and,
  )
  const line = cited === '' ? makers : [makers, `${citing} ${cited}`].filter((part) => part !== '').join(', ')
  return {
    byline: persons === '' ? null : persons,
    line: makers === '' ? line.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(language)) : line,
  }
}
