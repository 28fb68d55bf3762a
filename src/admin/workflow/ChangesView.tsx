'use client'

import { Gutter, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import {
  type ArticleChanges,
  COMPARED_WITH,
  type ComparedWith,
  type FieldChange,
} from '../../domain/changes/changes.ts'
import { useFieldLabels } from '../keep/useFieldLabels.ts'
import { useDeskAPI } from '../shared/useDeskAPI.ts'
import { useDeskTime } from '../shared/useDeskTime.ts'
import { useWords } from '../shared/useWords.ts'
import { ChangePieces } from './ChangePieces.tsx'
import { changesWords } from './changesWords.ts'
import './views.css'

type ChangesJSON = {
  against: ({ at: null | string } & Omit<NonNullable<ArticleChanges['against']>, 'at'>) | null
} & Omit<ArticleChanges, 'against'>

/** Paragraphs in the order of reading; those that are the same are told by their number. */
const Paragraphs = ({ change }: { change: FieldChange }) => {
  const words = useWords(changesWords)
  const parts: ({ count: number } | NonNullable<FieldChange['paragraphs']>[number])[] = []
  for (const paragraph of change.paragraphs ?? []) {
    const last = parts.at(-1)
    if (paragraph.kind !== 'same') {
      parts.push(paragraph)
    } else if (last !== undefined && 'count' in last) {
      last.count += 1
    } else {
      parts.push({ count: 1 })
    }
  }
  return parts.map((part, index) => {
    // Paragraphs have no identity but their place.
    const key = `${index}`
    return 'count' in part ? (
      <p className="newsroom-changes__same" key={key}>
        {words.untouched(part.count)}
      </p>
    ) : (
      <p data-kind={part.kind} key={key}>
        <ChangePieces
          pieces={
            part.kind === 'changed'
              ? part.pieces
              : [
                  part.kind === 'added'
                    ? { state: 'added', text: part.after }
                    : { state: 'removed', text: part.before },
                ]
          }
        />
      </p>
    )
  })
}

/** Shows what the working copy says otherwise than the words that were approved, or than those that readers see. */
export const ChangesView = () => {
  const words = useWords(changesWords)
  const time = useDeskTime()
  const { id, data } = useDocumentInfo()
  const { ask } = useDeskAPI()
  const fieldLabel = useFieldLabels()
  const [against, setAgainst] = useState<ComparedWith>(data?.publicState === 'live' ? 'live' : 'approved')
  const [changes, setChanges] = useState<ChangesJSON | null>(null)
  const [problem, setProblem] = useState('')

  useEffect(() => {
    let isLeft = false
    const load = async (): Promise<void> => {
      const answer = await ask<ChangesJSON>('GET', `/articles/${id}/changes?against=${against}`)
      if (!isLeft) {
        setChanges(answer.ok ? answer.data : null)
        setProblem(answer.ok ? '' : answer.message)
      }
    }
    void load()
    return () => {
      isLeft = true
    }
  }, [against, ask, id])

  const edition = changes?.against ?? null
  return (
    <Gutter className="newsroom-view">
      <main>
        <h2>{words.title}</h2>
        <div aria-label={words.choose} className="newsroom-changes__choose" role="group">
          {COMPARED_WITH.map((name) => (
            <button aria-pressed={against === name} key={name} onClick={() => setAgainst(name)} type="button">
              {words.against[name]}
            </button>
          ))}
        </div>
        <div aria-live="polite" id="newsroom-changes">
          {problem !== '' && <p role="alert">{problem}</p>}
          {changes !== null && edition === null && <p>{words.missing[against]}</p>}
          {edition !== null && (
            <>
              {edition.at !== null && (
                <p className="newsroom-changes__edition">
                  {edition.by === null
                    ? time.stamp(edition.at)
                    : words.by(edition.by, time.stamp(edition.at))}
                </p>
              )}
              {changes?.fields.length === 0 && <p>{words.nothing}</p>}
              {changes?.fields.map((change) => (
                <section className="newsroom-changes__field" data-field={change.field} key={change.field}>
                  <h3>{fieldLabel(change.field)}</h3>
                  {change.paragraphs === null ? (
                    <p>
                      <ChangePieces pieces={change.pieces} />
                      {change.after === '' && change.before === '' && words.empty}
                    </p>
                  ) : (
                    <Paragraphs change={change} />
                  )}
                </section>
              ))}
            </>
          )}
        </div>
      </main>
    </Gutter>
  )
}
