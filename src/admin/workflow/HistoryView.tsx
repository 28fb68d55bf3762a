'use client'

import { Button, Gutter, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { ArticleState } from '../../domain/workflow/states.ts'
import type { StateLabels } from './useStateNames.ts'

import { useDeskAPI } from '../shared/useDeskAPI.ts'
import { useDeskTime } from '../shared/useDeskTime.ts'
import { useWords } from '../shared/useWords.ts'
import { historyWords } from './historyWords.ts'
import { StateBadges } from './StateBadges.tsx'
import { useStateNames } from './useStateNames.ts'
import './views.css'

interface EventJSON {
  action: string
  actorName: null | string
  at: string
  contentHash: null | string
  from: ArticleState
  note: null | string
  reason: null | string
  seq: number
  to: ArticleState
}

const PAGE = 20
const SHORT_HASH = 8

/** Tells who did what with an article and when, the newest first, a page at a time. */
export const HistoryView = ({ labels }: { labels: StateLabels }) => {
  const words = useWords(historyWords)
  const names = useStateNames(labels)
  const time = useDeskTime()
  const { id } = useDocumentInfo()
  const { ask } = useDeskAPI()
  const [events, setEvents] = useState<EventJSON[] | null>(null)
  const [next, setNext] = useState<null | number>(null)
  const [problem, setProblem] = useState('')

  const load = useCallback(
    async (before: null | number) => {
      const query = new URLSearchParams({
        limit: String(PAGE),
        ...(before !== null && { before: String(before) }),
      })
      const answer = await ask<{ events: EventJSON[]; next: null | number }>(
        'GET',
        `/articles/${id}/history?${query}`,
      )
      if (answer.ok) {
        setEvents((shown) => [...(before === null ? [] : (shown ?? [])), ...answer.data.events])
        setNext(answer.data.next)
      } else {
        setProblem(answer.message)
      }
    },
    [ask, id],
  )

  useEffect(() => {
    void load(null)
  }, [load])

  return (
    <Gutter className="newsroom-view">
      <main>
        <h2>{words.title}</h2>
        {problem !== '' && <p role="alert">{problem}</p>}
        {events?.length === 0 && <p>{words.empty}</p>}
        <ol aria-live="polite" className="newsroom-history" id="newsroom-history">
          {events?.map((event) => (
            <li key={event.seq}>
              <time dateTime={event.at}>{time.exact(event.at)}</time>
              <div>
                <p>
                  <strong>{event.actorName ?? words.system}</strong>{' '}
                  {words.acts[event.action] ?? names.action(event.action, event.to.desk)}
                </p>
                <p className="newsroom-history__states">
                  <StateBadges labels={labels} state={event.from} />
                  <span aria-hidden="true">→</span>
                  <span className="newsroom-visually-hidden">{words.to}</span>
                  <StateBadges labels={labels} state={event.to} />
                </p>
                {event.note !== null && (
                  <p className="newsroom-history__said">
                    <b>{words.note}:</b> {event.note}
                  </p>
                )}
                {event.reason !== null && (
                  <p className="newsroom-history__said">
                    <b>{words.reason}:</b> {event.reason}
                  </p>
                )}
                {event.contentHash !== null && (
                  <p className="newsroom-history__hash" title={event.contentHash}>
                    {words.hash(event.contentHash.slice(0, SHORT_HASH))}
                  </p>
                )}
              </div>
            </li>
          ))}
        </ol>
        {next !== null && (
          <Button buttonStyle="secondary" onClick={() => void load(next)} size="medium" type="button">
            {words.earlier}
          </Button>
        )}
      </main>
    </Gutter>
  )
}
