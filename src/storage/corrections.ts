import type { PublishedCorrection } from '../domain/article/publishedCorrection.ts'

type Stored = { at: string } & Omit<PublishedCorrection, 'at'>

/** The corrections of an article as JSON for its row on the newsstand; null when there are none. */
export const writeCorrections = (corrections: readonly PublishedCorrection[]): null | string =>
  corrections.length === 0
    ? null
    : JSON.stringify(
        corrections.map(({ at, right, severity, wrong }) => ({
          at: at.toISOString(),
          right,
          severity,
          wrong,
        })),
      )

/** Reads them back; rows from before corrections were data have none. */
export const readCorrections = (value: null | string | undefined): PublishedCorrection[] =>
  value === null || value === undefined || value === ''
    ? []
    : (JSON.parse(value) as Stored[]).map((correction) => ({ ...correction, at: new Date(correction.at) }))
