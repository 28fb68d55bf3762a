import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { useDeskTime } from '../shared/useDeskTime.ts'
import { useWords } from '../shared/useWords.ts'
import { initialsOf } from './initialsOf.ts'
import './presence.css'
import { presenceWords } from './presenceWords.ts'
import { usePresence } from './usePresence.ts'

/** Shows who else has this article open, since when, and who of them is typing; says aloud who comes and goes. */
export const Presence = () => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const time = useDeskTime()
  const words = useWords(presenceWords)
  const { came, left, others } = usePresence(id ?? null, `${config.routes.api}/newsroom/desk/presence`)
  return (
    <>
      <p aria-live="polite" className="newsroom-presence__said" role="status">
        {[...came.map(words.came), ...left.map(words.left)].join('. ')}
      </p>
      {others.length > 0 && (
        <ul aria-label={words.title} className="newsroom-presence">
          {others.map(({ name, since, typing, user }) => (
            <li data-typing={typing} key={user}>
              <span aria-hidden="true" className="newsroom-presence__initials">
                {initialsOf(name, i18n.language)}
              </span>
              <span>
                {words.here(name, time.at(since))}
                {typing && `, ${words.typing}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
