import { CUES_BEFORE } from './cues.ts'

const BEFORE = new Set(CUES_BEFORE)

/** Tells whether the words that credit stand before the name: "according to Sputnik", but "Sputnik reported". */
export const isCueBefore = (cue: string): boolean => BEFORE.has(cue.trim().toLowerCase())

/** Writes the reference to a source as it stands in a sentence. */
export const citationWords = ({ cue, name }: { cue: string; name: string }): string =>
  (isCueBefore(cue) ? [cue, name] : [name, cue])
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ')
