import { useFormFields } from '@payloadcms/ui'

import { composeCredit } from '../../domain/attribution/composeCredit.ts'
import { shownLanguage } from '../shared/shownText.ts'
import { useWords } from '../shared/useWords.ts'
import './desk.css'
import { formWords } from './formWords.ts'
import { useNames } from './useNames.ts'

/** What a form holds of a relationship: an id, or the document when it was populated. */
const idOf = (value: unknown): string => {
  if (typeof value === 'object' && value !== null) {
    const { id, value: inner } = value as { id?: unknown; value?: unknown }
    return idOf(id ?? inner)
  }
  return typeof value === 'number' || typeof value === 'string' ? String(value) : ''
}

type FormFields = Record<string, { rows?: unknown[]; value?: unknown } | undefined>

const column = (fields: FormFields, array: string, name: string): unknown[] => {
  const rows = fields[array]?.rows ?? []
  return rows.map((_, index) => fields[`${array}.${index}.${name}`]?.value)
}

interface Chosen {
  authors: string[]
  citations: string[]
  language: string
  source: string
}

/** Reads what decides the credit; as text, so that the preview is made anew only when it differs. */
const readChosen = (fields: FormFields): string => {
  const chosen: Chosen = {
    authors: column(fields, 'authors', 'author').map(idOf),
    citations: column(fields, 'citations', 'name').map((name) => String(name ?? '')),
    language: String(fields.language?.value ?? ''),
    source: idOf(fields.source?.value),
  }
  return JSON.stringify(chosen)
}

interface Props {
  /** Slugs. */
  authors: string
  sources: string
}

/** Shows byline and credit line as readers will see them, while authors, source and citations are being chosen. */
export const CreditPreview = ({ authors: authorsSlug, sources: sourcesSlug }: Props) => {
  const words = useWords(formWords)
  const { authors, citations, language, source } = JSON.parse(
    useFormFields(([fields]) => readChosen(fields as FormFields)),
  ) as Chosen
  const authorNames = useNames(authorsSlug, authors.filter((id) => id !== '').join(','))
  const sourceNames = useNames(sourcesSlug, source)
  const { byline, line } = composeCredit(
    {
      authors: authors.map((id) => authorNames[id] ?? ''),
      citations,
      source: sourceNames[source] ?? null,
    },
    language === '' ? undefined : language,
  )
  return (
    <section aria-label={words.creditTitle} aria-live="polite" className="newsroom-credit">
      <p className="newsroom-credit__title">{words.creditTitle}</p>
      {line === '' ? (
        <p className="newsroom-credit__empty">{words.creditEmpty}</p>
      ) : (
        <dl className="newsroom-credit__lines" lang={shownLanguage(language)}>
          {byline !== null && (
            <div>
              <dt>{words.bylinePreview}</dt>
              <dd id="credit-byline">{byline}</dd>
            </div>
          )}
          <div>
            <dt>{words.creditLine}</dt>
            <dd id="credit-line">{line}</dd>
          </div>
        </dl>
      )}
    </section>
  )
}
