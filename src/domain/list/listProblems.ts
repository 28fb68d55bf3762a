import type { DocId } from '../../shared/ids.ts'
import type { ListFill } from './newsList.ts'

import { MAX_LIST_LIMIT } from './newsList.ts'

/** A list as an editor wants to save it. */
export interface ListDraft {
  articles: (DocId | null)[]
  fill: ListFill
  language: unknown
  limit: unknown
  /** The section to fill from, if there is one that exists. */
  section: DocId | null
  slug: unknown
  urgencyAtMost: unknown
}

export interface ListProblem {
  message: string
  path: string
}

/** What an article is called in a message. */
export interface NamedArticle {
  headline: string
  number: number
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const isWhole = (value: unknown, max: number): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= max)

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 60) ?? 'nothing'

const itemProblems = (
  articles: readonly (DocId | null)[],
  named: ReadonlyMap<string, NamedArticle>,
): ListProblem[] => {
  const seen = new Map<string, number>()
  return articles.flatMap((article, index) => {
    const path = `items.${index}.article`
    if (article === null) {
      return [{ message: 'No story is chosen here. Choose one, or remove the row.', path }]
    }
    const first = seen.get(String(article))
    seen.set(String(article), first ?? index + 1)
    const name = named.get(String(article))
    const title = name === undefined ? `The story ${article}` : `Story ${name.number}, "${name.headline}",`
    return first === undefined
      ? []
      : [
          {
            message: `${title} stands in this list twice, in the rows ${first} and ${index + 1}. Remove one of them.`,
            path,
          },
        ]
  })
}

/** Tells what keeps a list from being saved, each with the field and the remedy. */
export const listProblems = (
  { articles, fill, language, limit, section, slug, urgencyAtMost }: ListDraft,
  known: { articles: ReadonlyMap<string, NamedArticle>; languages: readonly string[] },
): ListProblem[] => [
  ...(typeof slug === 'string' && SLUG.test(slug)
    ? []
    : [
        {
          message: `${shown(slug)} can't be the name of a list. Use lower-case Latin letters, digits and single hyphens, such as "front".`,
          path: 'slug',
        },
      ]),
  ...(known.languages.some((tag) => tag === language)
    ? []
    : [
        {
          message: `${shown(language)} is no language of this newsroom. Give one of: ${known.languages.join(', ')}.`,
          path: 'language',
        },
      ]),
  ...itemProblems(articles, known.articles),
  ...(fill === 'section' && section === null
    ? [
        {
          message:
            'The list is filled from a section, and none is chosen: the one that was named may have been deleted. Choose a section, or fill the list with something else.',
          path: 'rules.section',
        },
      ]
    : []),
  ...(isWhole(urgencyAtMost, 8)
    ? []
    : [
        {
          message: `${shown(urgencyAtMost)} is no urgency. Give a whole number from 1 to 8, or leave it empty.`,
          path: 'rules.urgencyAtMost',
        },
      ]),
  ...(isWhole(limit, MAX_LIST_LIMIT)
    ? []
    : [
        {
          message: `${shown(limit)} stories are no length of a list. Give a whole number from 1 to ${MAX_LIST_LIMIT}.`,
          path: 'rules.limit',
        },
      ]),
]
