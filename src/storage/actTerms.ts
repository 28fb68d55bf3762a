import type { ActTerms } from '../domain/edition/changeLog.ts'

/** Reads the terms of an act from the JSON that a row or an entry of the log holds. */
export const readTerms = (value: null | string | undefined): ActTerms | null =>
  value === null || value === undefined || value === '' ? null : (JSON.parse(value) as ActTerms)

/** The terms of an act as JSON; null when there are none. */
export const writeTerms = (terms: ActTerms | null): null | string =>
  terms === null ? null : JSON.stringify(terms)
