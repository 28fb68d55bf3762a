import type { Request as RequestState } from '../../domain/request.ts'
import type { ArticleHistory, HistoryPage, HistoryQuery } from '../../domain/workflow/articleHistory.ts'
import type { RecordedEvent } from '../../domain/workflow/event.ts'

import { DEFAULT_HISTORY_LIMIT, MAX_HISTORY_LIMIT } from '../../domain/workflow/articleHistory.ts'
import { NewsroomError } from '../../shared/newsroomError.ts'
import { deskAnswer, refuseUnknownArticle } from './deskAnswer.ts'

/** An event as the desk is told of it: without the seal, which says nothing to people. */
export type HistoryEvent = Pick<
  RecordedEvent,
  'action' | 'actor' | 'actorName' | 'contentHash' | 'from' | 'note' | 'reason' | 'revision' | 'seq' | 'to'
> & { at: string }

export interface HistoryAnswer {
  events: HistoryEvent[]
  /** Give it as `before` to get the next page; null on the last one. */
  next: null | number
}

interface Deps {
  history: ArticleHistory
  req: RequestState
}

const refuse = (field: string, value: unknown, remedy: string): never => {
  throw new NewsroomError('NEWSROOM_BAD_INPUT', 400, `"${field}" is not what it must be.`, {
    field,
    remedy,
    value,
  })
}

const wholeNumber = (value: unknown): null | number => {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value
  return Number.isSafeInteger(number) ? (number as number) : null
}

/**
 * Reads which page of a history is asked for; what is left out is null.
 *
 * @throws NewsroomError NEWSROOM_BAD_INPUT that names the parameter
 */
export const parseHistoryQuery = (given: { before: unknown; limit: unknown }): HistoryQuery => {
  const limit = given.limit === null ? DEFAULT_HISTORY_LIMIT : wholeNumber(given.limit)
  if (limit === null || limit < 1 || limit > MAX_HISTORY_LIMIT) {
    return refuse('limit', given.limit, `Give a whole number from 1 to ${MAX_HISTORY_LIMIT}.`)
  }
  if (given.before === null) {
    return { limit }
  }
  const before = wholeNumber(given.before)
  return before === null || before < 1
    ? refuse('before', given.before, 'Give the "next" of the page before.')
    : { before, limit }
}

/**
 * Reads a page of what was done with an article, with the rights of the request's user.
 *
 * @throws NewsroomError NEWSROOM_NOT_FOUND
 */
export const readHistory = async (
  article: unknown,
  query: HistoryQuery,
  { history, req }: Deps,
): Promise<HistoryPage> => (await history.of(article, query, req)) ?? refuseUnknownArticle(article)

/** Answers what was done with an article, the newest first: `GET /api/newsroom/desk/articles/:id/history`. */
export const answerHistory = async (
  article: unknown,
  given: { before: unknown; limit: unknown },
  deps: Deps,
): Promise<Response> => {
  const { events, next } = await readHistory(article, parseHistoryQuery(given), deps)
  const answer: HistoryAnswer = {
    events: events.map(
      ({ action, actor, actorName, at, contentHash, from, note, reason, revision, seq, to }) => ({
        action,
        actor,
        actorName,
        at: at.toISOString(),
        from,
        to,
        note,
        reason,
        contentHash,
        revision,
        seq,
      }),
    ),
    next,
  }
  return deskAnswer(answer)
}
