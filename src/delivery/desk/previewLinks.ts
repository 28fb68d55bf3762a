import type { Preview, Previews } from '../../domain/preview/previews.ts'
import type { Request as RequestState } from '../../domain/request.ts'
import type { DocId } from '../../shared/ids.ts'

import { bodyProblem } from '../../domain/article/bodyProblem.ts'
import {
  isPreviewLifetime,
  previewChoices,
  DEFAULT_PREVIEW_HOURS,
} from '../../domain/preview/linkLifetime.ts'
import { NewsroomError } from '../../shared/newsroomError.ts'
import { deskAnswer, refuseUnknownArticle } from './deskAnswer.ts'

const HOUR_MS = 3_600_000

/** The largest form that is rendered before it is saved, in characters; a long story has some 100,000. */
const MAX_FORM_CHARACTERS = 2_000_000

interface LinkDeps {
  article: DocId
  issuer: DocId | null
  maxHours: number
  previews: Previews
  req: RequestState
}

/** Answers which lifetimes a link may have. */
export const answerChoices = (maxHours: number): Response =>
  deskAnswer({ choices: previewChoices(maxHours), standard: Math.min(DEFAULT_PREVIEW_HOURS, maxHours) })

/**
 * Makes a preview link from `{ "hours": 24 }`; without it, for seven days or the longest that is allowed.
 *
 * @throws NewsroomError NEWSROOM_BAD_INPUT for another lifetime or a body of another form, NEWSROOM_NOT_FOUND for an unknown article
 */
export const createPreviewLink = async (
  body: unknown,
  { article, issuer, maxHours, previews, req }: LinkDeps,
): Promise<Response> => {
  if (body !== null && (typeof body !== 'object' || Array.isArray(body))) {
    throw new NewsroomError('NEWSROOM_BAD_INPUT', 400, 'The body is no object.', {
      field: 'body',
      remedy: 'Send { "hours": 24 }, or nothing at all.',
      value: body,
    })
  }
  const given = (body as { hours?: unknown } | null)?.hours ?? Math.min(DEFAULT_PREVIEW_HOURS, maxHours)
  if (!isPreviewLifetime(given, maxHours)) {
    throw new NewsroomError('NEWSROOM_BAD_INPUT', 400, 'That is not a lifetime that a link may have.', {
      field: 'hours',
      remedy: `Give whole hours from 1 to ${maxHours}.`,
      value: given,
    })
  }
  const link = await previews.issue(article, { expiresInMs: given * HOUR_MS, issuer, req })
  return link === null ? refuseUnknownArticle(article) : deskAnswer(link, 201)
}

/** Makes all links of an article open nothing any more. */
export const revokePreviewLinks = async ({
  article,
  previews,
  req,
}: Pick<LinkDeps, 'article' | 'previews' | 'req'>): Promise<Response> =>
  (await previews.revoke(article, req)) ? deskAnswer({ revoked: true }) : refuseUnknownArticle(article)

/** Reads the form of a live preview: an object with the fields of an article. @throws NewsroomError NEWSROOM_BAD_INPUT */
export const parseForm = (text: string): Record<string, unknown> => {
  const refuse = (message: string, field: string): never => {
    throw new NewsroomError('NEWSROOM_BAD_INPUT', 400, message, {
      field,
      remedy: 'Send { "data": { "id": ..., ... } } as the form of an article holds it.',
    })
  }
  if (text.length > MAX_FORM_CHARACTERS) {
    throw new NewsroomError('NEWSROOM_LIMIT', 413, 'The form is too large to be shown before it is saved.', {
      field: 'data',
      remedy: 'Save it and look at the preview of the draft.',
    })
  }
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return refuse('The body is not JSON.', 'body')
  }
  const data = (parsed as { data?: unknown } | null)?.data
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return refuse('There is no form in "data".', 'data')
  }
  const form = data as Record<string, unknown>
  const problem = bodyProblem(form.body)
  return problem === null ? form : refuse(problem, 'body')
}

/** Answers with the page that a form would make. */
export const renderForm = async (
  preview: Preview,
  render: (preview: Preview) => Promise<string>,
): Promise<Response> => deskAnswer({ html: await render(preview) })
