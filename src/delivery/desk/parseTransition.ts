import type { TransitionRequest } from '../../domain/workflow/workflowDesk.ts'

import { redirectProblem } from '../../domain/workflow/redirectProblem.ts'
import { isBlank, visibleText } from '../../domain/text/visibleText.ts'
import {
  CORRECTION_SEVERITIES,
  type CorrectionSeverity,
  type PublicCorrection,
} from '../../domain/workflow/transition.ts'
import { NewsroomError } from '../../shared/newsroomError.ts'

type Body = Record<string, unknown>

const MAX_TEXT = 5000
const MAX_NOTICE = 2000

const refuse = (field: string, value: unknown, remedy: string): never => {
  throw new NewsroomError('NEWSROOM_BAD_INPUT', 400, `"${field}" is not what it must be.`, {
    field,
    remedy,
    value: typeof value === 'string' ? value.slice(0, 200) : value,
  })
}

const isMissing = (value: unknown): value is null | undefined => value === undefined || value === null

const text = (body: Body, field: string, path = field, max = MAX_TEXT): null | string => {
  const value = body[field]
  if (isMissing(value)) {
    return null
  }
  if (typeof value !== 'string') {
    return refuse(path, value, 'Send text, or leave it out.')
  }
  const clean = visibleText(value).trim()
  if (clean.length > max) {
    return refuse(path, clean, `Send at most ${max} characters.`)
  }
  return isBlank(clean) ? null : clean
}

const wholeNumber = (body: Body, field: string): number => {
  const value = body[field]
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
    ? value
    : refuse(field, value, 'Send the revision that you read with the article, a whole number.')
}

const kindOf = (body: Body): TransitionRequest['kind'] => {
  const { kind } = body
  if (isMissing(kind)) {
    return null
  }
  return kind === 'correction' || kind === 'minor' || kind === 'update'
    ? kind
    : refuse('kind', kind, 'Use update, correction or minor, or leave it out.')
}

const correctionOf = (body: Body, kind: TransitionRequest['kind']): null | PublicCorrection => {
  const { correction } = body
  if (kind !== 'correction') {
    return isMissing(correction)
      ? null
      : refuse('correction', correction, 'Send it with the kind "correction" alone.')
  }
  if (typeof correction !== 'object' || correction === null || Array.isArray(correction)) {
    return refuse('correction', correction, 'Send { wrong, right, severity }: readers are told.')
  }
  const given = correction as Body
  const severity = given.severity ?? 'correction'
  const [wrong, right] = [text(given, 'wrong', 'correction.wrong'), text(given, 'right', 'correction.right')]
  return {
    right: right ?? refuse('correction.right', given.right, 'Say what is right.'),
    severity: (CORRECTION_SEVERITIES as readonly unknown[]).includes(severity)
      ? (severity as CorrectionSeverity)
      : refuse('correction.severity', severity, `Use one of ${CORRECTION_SEVERITIES.join(', ')}.`),
    wrong: wrong ?? refuse('correction.wrong', given.wrong, 'Say what was wrong.'),
  }
}

/** What belongs to one action alone. */
const only = (body: Body, field: string, actions: readonly string[]): void => {
  if (!isMissing(body[field]) && !actions.includes(body.action as string)) {
    refuse(field, body[field], `Send it with ${actions.join(' or ')} alone.`)
  }
}

const KNOWN = new Set(['action', 'correction', 'kind', 'note', 'notice', 'reason', 'redirectTo', 'revision'])

/**
 * Reads what a caller asks to be done with an article: `action` and `revision`, and what that action takes.
 *
 * @throws NewsroomError NEWSROOM_BAD_INPUT that names the field
 */
export const parseTransition = (given: unknown): TransitionRequest => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return refuse('body', given, 'Send an object with "action" and "revision".')
  }
  const body = given as Body
  const unknown = Object.keys(body).find((field) => !KNOWN.has(field))
  if (unknown !== undefined) {
    refuse(unknown, body[unknown], `Known are ${[...KNOWN].join(', ')}.`)
  }
  const { action } = body
  if (typeof action !== 'string' || action === '') {
    return refuse('action', action, 'Send the name of an action.')
  }
  only(body, 'kind', ['release', 'flash'])
  only(body, 'notice', ['kill'])
  only(body, 'redirectTo', ['unpublish'])
  const kind = kindOf(body)
  const redirectTo = text(body, 'redirectTo')
  const redirect = redirectTo === null ? null : redirectProblem(redirectTo)
  if (redirect !== null) {
    refuse('redirectTo', redirectTo, redirect)
  }
  return {
    action,
    correction: correctionOf(body, kind),
    kind,
    note: text(body, 'note'),
    notice: text(body, 'notice', 'notice', MAX_NOTICE),
    reason: text(body, 'reason'),
    redirectTo,
    revision: wholeNumber(body, 'revision'),
  }
}
