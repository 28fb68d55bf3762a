import { Link } from '@payloadcms/ui'

import type { ListWords } from '../listWords.ts'

interface Props {
  /** Addresses of the panel. */
  articles: string
  /** Absent for those who may not create one. */
  createArticle?: string
  createSection?: string
  isFiltered: boolean
  hasSections: boolean
  words: ListWords
}

/** Says what to do where a list is empty: clear what hides the articles, create a section, or write the first article. */
export const EmptyList = ({
  articles,
  createArticle,
  createSection,
  hasSections,
  isFiltered,
  words,
}: Props) => {
  const [title, hint, href, action] = isFiltered
    ? [words.noMatch, words.noMatchHint, `${articles}?preset=`, words.clearFilters]
    : hasSections
      ? [words.noArticles, words.noArticlesHint, createArticle, words.firstArticle]
      : [words.noSections, words.noSectionsHint, createSection, words.firstSection]
  return (
    <section aria-labelledby="newsroom-empty" className="newsroom-empty">
      <h2 id="newsroom-empty">{title}</h2>
      <p>{hint}</p>
      {href !== undefined && (
        <Link className="newsroom-button" href={href} prefetch={false}>
          {action}
        </Link>
      )}
    </section>
  )
}
