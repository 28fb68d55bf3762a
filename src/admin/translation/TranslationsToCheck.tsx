import { Link } from '@payloadcms/ui'

import type { ToCheck } from '../../domain/translation/translations.ts'

import { DashboardPart } from '../desk/dashboard/DashboardPart.tsx'
import { shownLanguage, shownTitle } from '../shared/shownText.ts'
import { wordsFor } from '../shared/wordsFor.ts'
import { createNaming } from './naming.ts'
import './translation.css'
import { translationWords } from './translationWords.ts'

interface Props {
  /** Of the panel. */
  language: string
  /** Of the list of articles. */
  path: string
  timeZone: string
  waiting: readonly ToCheck[]
}

/** Lists, on the dashboard, the articles whose siblings were changed in a way that somebody must follow. */
export const TranslationsToCheck = ({ language, path, timeZone, waiting }: Props) => {
  const words = wordsFor(translationWords, language)
  const { languageName, timeText } = createNaming(language, timeZone)
  return (
    <DashboardPart id="translations" title={words.toCheck}>
      <ul className="newsroom-rows">
        {waiting.map(({ article, flags: [flag] }) => (
          <li key={article.id}>
            <abbr className="newsroom-language">{article.language}</abbr>
            <span className="newsroom-rows__main">
              <Link
                href={`${path}/${encodeURIComponent(String(article.id))}`}
                lang={shownLanguage(article.language)}
                prefetch={false}
              >
                {shownTitle(article.headline, words.untitled)}
              </Link>
              {flag !== undefined && (
                <small>
                  {words.flag(flag.kind, {
                    language: languageName(flag.sibling.language),
                    time: timeText(flag.at),
                    who: flag.actor,
                  })}
                </small>
              )}
            </span>
          </li>
        ))}
      </ul>
    </DashboardPart>
  )
}
