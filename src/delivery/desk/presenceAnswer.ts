import type { Presence } from '../../domain/presence/presence.ts'
import type { DocId } from '../../shared/ids.ts'

import { NewsroomError } from '../../shared/newsroomError.ts'
import { deskAnswer } from './deskAnswer.ts'

/** What a tab sends: `article` is still to be looked up. */
export interface PresenceRequest {
  article: number | string
  leaving: boolean
  tab: string
  typing: boolean
}

/** Who else is in an article, as a form is told. */
export interface PresenceAnswer {
  others: { name: string; since: string; typing: boolean; user: DocId }[]
}

const refuse = (field: string, value: unknown, remedy: string): never => {
  throw new NewsroomError('NEWSROOM_BAD_INPUT', 400, `"${field}" is not what it must be.`, {
    field,
    remedy,
    value,
  })
}

const flag = (body: Record<string, unknown>, field: string): boolean => {
  const value = body[field] ?? false
  return typeof value === 'boolean' ? value : refuse(field, value, 'Send true or false, or leave it out.')
}

/** Reads what a tab sends. @throws NewsroomError NEWSROOM_BAD_INPUT that names the field */
export const parsePresenceRequest = (body: unknown): PresenceRequest => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return refuse('body', body, 'Send an object with "article" and "tab".')
  }
  const { article, tab, ...rest } = body as Record<string, unknown>
  if (typeof article !== 'number' && typeof article !== 'string') {
    return refuse('article', article, 'Send the id of an article.')
  }
  if (typeof tab !== 'string' || !/^[\w-]{1,64}$/.test(tab)) {
    return refuse('tab', tab, 'Send 1 to 64 letters, digits, "_" or "-" that the tab keeps.')
  }
  return { article, leaving: flag(rest, 'leaving'), tab, typing: flag(rest, 'typing') }
}

/** Notes that a tab has an article open, and answers who else has: `POST /api/newsroom/desk/presence`. */
export const answerPresence = async (
  { leaving, tab, typing }: PresenceRequest,
  {
    article,
    presence,
    req,
    user,
  }: {
    article: DocId
    presence: Presence
    req: object
    user: { id: DocId; name: string }
  },
): Promise<Response> => {
  const others = await presence.beat({ article, leaving, tab, typing, user }, req)
  const answer: PresenceAnswer = {
    others: others.map(({ since, ...person }) => ({ ...person, since: since.toISOString() })),
  }
  return deskAnswer(answer)
}
