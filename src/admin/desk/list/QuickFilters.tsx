import type { QuickFilter } from '../../../domain/desk/quickFilters.ts'
import type { ListWords } from '../listWords.ts'

import { filterParams } from '../../../domain/desk/quickFilters.ts'

export type SearchParams = Record<string, string | string[] | undefined>

interface Props {
  filters: QuickFilter[]
  /** Of the list. */
  path: string
  searchParams: SearchParams
  words: ListWords
  /** Says which clocks the list is on. */
  zone: string
}

/** What a saved view filtered by goes, so that the link shows what it says. */
const NO_SAVED_VIEW: [string, string] = ['preset', '']

/** The conditions in the address of a list. */
export const conditions = (searchParams: SearchParams): [string, string][] =>
  Object.entries(searchParams).flatMap(([name, value]): [string, string][] =>
    name.startsWith('where') && typeof value === 'string' ? [[name, value]] : [],
  )

const sorted = (params: [string, string][]): string =>
  params
    .map((param) => param.join('='))
    .sort()
    .join('&')

/**
 * Offers the lists that people ask for all day as links, and marks the one that is shown.
 *
 * Plain links: the panel's filters keep a value while their field changes under them, and would look for a user called "draft".
 */
export const QuickFilters = ({ filters, path, searchParams, words, zone }: Props) => {
  const shown = searchParams.preset || searchParams.search ? null : sorted(conditions(searchParams))
  return (
    <nav aria-label={words.quickFilters} className="newsroom-quick-filters">
      <ul>
        {filters.map((filter) => {
          const params = filterParams(filter)
          return (
            <li key={filter.name}>
              <a
                aria-current={shown === sorted(params) ? 'page' : undefined}
                href={`${path}?${new URLSearchParams([...params, NO_SAVED_VIEW])}`}
              >
                {words.filters[filter.name]}
              </a>
            </li>
          )
        })}
        <li>
          <a href={`${path}/board`}>{words.board}</a>
        </li>
      </ul>
      <p className="newsroom-zone">{zone}</p>
    </nav>
  )
}
