import type { PublicCorrection } from '../workflow/correction.ts'

/** What readers were told of a mistake, and when. */
export interface PublishedCorrection extends PublicCorrection {
  at: Date
}

/** Those that take the whole story back: they stand above the text. */
export const retractionsOf = (corrections: readonly PublishedCorrection[]): PublishedCorrection[] =>
  corrections.filter(({ severity }) => severity === 'retraction')
