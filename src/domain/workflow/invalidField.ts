import type { GateProblem } from './gates.ts'

import { visibleLine } from '../text/visibleText.ts'

/** How much of a value is quoted. */
const MAX_QUOTED = 60

/** What a gate of its own says better than the validator of the field would. */
const SAID_BY: Readonly<Record<string, string>> = {
  block: 'body',
  no_body: 'body',
  no_headline: 'headline',
  no_section: 'section',
  unknown_language: 'language',
}

const quoted = (value: unknown): string => {
  if (typeof value !== 'string' && typeof value !== 'number') {
    return ''
  }
  const line = visibleLine(String(value))
  return ` Given: "${line.length > MAX_QUOTED ? `${line.slice(0, MAX_QUOTED)}…` : line}".`
}

/**
 * Makes a finding of what the validator of a field says: it keeps an article from going out, so it is told before that.
 *
 * @param label what the panel calls the field
 * @param message what the validator says must be there, in the language of whoever asks
 */
export const invalidField = ({
  field,
  label,
  message,
  value,
}: {
  field: string
  label: string
  message: string
  value: unknown
}): GateProblem => {
  const remedy = /[.!?…]$/u.test(message) ? message : `${message}.`
  return {
    code: 'invalid_field',
    field,
    level: 'error',
    message: `The field "${label}" is not valid: ${remedy}${quoted(value)}`,
    remedy,
  }
}

/** Leaves out the findings about fields of which another gate has told the same already. */
export const notSaidYet = (
  invalid: readonly GateProblem[],
  told: readonly Pick<GateProblem, 'code'>[],
): GateProblem[] => {
  const said = new Set(told.map(({ code }) => SAID_BY[code]))
  return invalid.filter(({ field }) => !said.has(field))
}
