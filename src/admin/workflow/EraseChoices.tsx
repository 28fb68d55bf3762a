import { useTranslation } from '@payloadcms/ui'
import { useId } from 'react'

import type { ErasableEdition } from '../../domain/edition/eraser.ts'

import { useWords } from '../shared/useWords.ts'
import { eraseWords } from './eraseWords.ts'

/** An edition as the endpoint sends it: instants in ISO 8601. */
export type ErasableJSON = { releasedAt: null | string } & Omit<ErasableEdition, 'releasedAt'>

/** The choice of everything, beside the hashes of editions. */
export const ALL = 'all'

interface Props {
  chosen: string
  editions: readonly ErasableJSON[]
  onChoose: (chosen: string) => void
}

/** What can be erased: each edition, or all of them; what can't be says why. */
export const EraseChoices = ({ chosen, editions, onChoose }: Props) => {
  const words = useWords(eraseWords)
  const { i18n } = useTranslation()
  const id = useId()
  const instant = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' })
  const choices = [
    {
      label: words.all,
      value: ALL,
      why: editions.some(({ state }) => state === 'visible') ? words.allVisible : null,
    },
    ...editions.map(({ hash, headline, releasedAt, state }) => ({
      label: words.edition(
        headline ?? hash.slice(0, 12),
        releasedAt === null ? null : instant.format(new Date(releasedAt)),
      ),
      value: hash,
      why: state === 'open' ? null : words[state],
    })),
  ]
  return (
    <fieldset className="newsroom-dialog__choices">
      <legend>{words.which}</legend>
      {choices.map(({ label, value, why }) => (
        <label htmlFor={`${id}-${value}`} key={value}>
          <input
            aria-describedby={why === null ? undefined : `${id}-${value}-why`}
            aria-labelledby={`${id}-${value}-label`}
            checked={chosen === value}
            disabled={why !== null}
            id={`${id}-${value}`}
            name="edition"
            onChange={() => onChoose(value)}
            type="radio"
            value={value}
          />
          <span id={`${id}-${value}-label`}>{label}</span>
          {why !== null && (
            <span className="newsroom-dialog__hint" id={`${id}-${value}-why`}>
              {' '}
              {why}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  )
}
