import { Link } from '@payloadcms/ui'

import type { DeskArticle } from '../../../domain/desk/deskReader.ts'
import type { StateLabels } from '../../workflow/useStateNames.ts'

import { shownLanguage, shownTitle } from '../../shared/shownText.ts'
import { StateBadges } from '../../workflow/StateBadges.tsx'

export interface ArticleRow {
  article: DeskArticle
  /** The instant that the list is about. */
  at: Date
  /** What the instant means, where it isn't plain from the list: "due". */
  note?: string
}

interface Props {
  /** What the newsroom calls its states; absent where all stand alike. */
  labels?: StateLabels
  /** Of the list of articles. */
  path: string
  rows: ArticleRow[]
  time: (instant: Date) => string
  untitled: string
}

/** Lists articles with their number, byline, states and time; each leads to its form. */
export const ArticleRows = ({ labels, path, rows, time, untitled }: Props) => (
  <ul className="newsroom-rows">
    {rows.map(({ article, at, note }) => (
      <li key={`${article.id} ${at.getTime()}`}>
        <abbr className="newsroom-language">{article.language}</abbr>
        <span className="newsroom-rows__main">
          <Link
            href={`${path}/${encodeURIComponent(String(article.id))}`}
            lang={shownLanguage(article.language)}
            prefetch={false}
          >
            {shownTitle(article.headline, untitled)}
          </Link>
          <small>{[article.number, article.byline].filter((part) => part !== null).join(' · ')}</small>
        </span>
        <span className="newsroom-rows__aside">
          {labels !== undefined && (
            <StateBadges labels={labels} reviewPending={article.reviewPending} state={article.state} />
          )}
          {note !== undefined && <small>{note}</small>}
          <time dateTime={at.toISOString()}>{time(at)}</time>
        </span>
      </li>
    ))}
  </ul>
)
