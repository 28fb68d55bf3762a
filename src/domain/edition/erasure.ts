import type { PublishedCorrection } from '../article/publishedCorrection.ts'
import type { Result } from '../../shared/result.ts'
import type { Act } from './changeLog.ts'
import type { EditionContent } from './content.ts'

import { err, ok } from '../../shared/result.ts'
import { projectWindows } from './projectWindows.ts'

/** An edition as the store knows it. */
export interface KnownEdition {
  hash: string
  isErased: boolean
}

export type ErasureRefusal =
  | { edition: string; known: string[]; type: 'unknown' }
  | { edition: string; type: 'visible' }
  | { type: 'nothing_left' }

interface ErasureQuestion {
  acts: readonly Act[]
  at: Date
  /** The hash of one edition, or null for all of them. */
  edition: null | string
  known: readonly KnownEdition[]
}

/** The editions that readers see at an instant, or will when their time comes. */
export const visibleEditions = (acts: readonly Act[], at: Date): Set<null | string> =>
  new Set(
    projectWindows(acts)
      .filter(({ until }) => until === null || until > at)
      .map(({ edition }) => edition),
  )

/**
 * Decides which editions an erasure destroys.
 *
 * | asked for | then |
 * |---|---|
 * | a hash that the article has not | unknown |
 * | an edition that readers see, or will when its time comes | visible: unpublish or kill the article first |
 * | what has been erased already | nothing_left |
 * | any other | the editions |
 */
export const decideErasure = ({
  acts,
  at,
  edition,
  known,
}: ErasureQuestion): Result<string[], ErasureRefusal> => {
  if (edition !== null && !known.some(({ hash }) => hash === edition)) {
    return err({ edition, known: known.map(({ hash }) => hash), type: 'unknown' })
  }
  const wanted = known.filter(({ hash, isErased }) => !isErased && (edition === null || hash === edition))
  const visible = visibleEditions(acts, at)
  const shown = wanted.find(({ hash }) => visible.has(hash))
  if (shown !== undefined) {
    return err({ edition: shown.hash, type: 'visible' })
  }
  return wanted.length === 0 ? err({ type: 'nothing_left' }) : ok(wanted.map(({ hash }) => hash))
}

/** What an erasure destroys and what stays. */
export interface Erasure {
  /** Whether nothing of the article may stay, the working copy included. */
  all: boolean
  /** The hashes that are destroyed. */
  editions: ReadonlySet<string>
  /** Texts of what is destroyed that stand nowhere in what stays. */
  secrets: readonly string[]
  /** The hashes that stay. */
  kept: ReadonlySet<string>
  /** The last revision of the article that released one of what is destroyed; 0 for none. */
  lastRevision: number
}

/** Words of an article that are stored somewhere beside its editions: a version, or its row. */
export interface CopyOfWords {
  content: object
  hash: string
  /** Whether it is what the desk is working on: it stays unless it is what is destroyed, word for word. */
  isWorkingCopy: boolean
  revision: number
}

/** Texts that say something: what has no blank in it is an id, a name of a kind, or a single word. */
const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') {
    return /\S\s+\S/.test(value) ? [value.trim()] : []
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

/** Finds the texts that stand in what is destroyed and nowhere in what stays. */
export const secretsOf = (
  destroyed: readonly EditionContent[],
  kept: readonly EditionContent[],
): string[] => {
  const open = new Set(kept.flatMap(textsOf))
  return [...new Set(destroyed.flatMap(textsOf))].filter((text) => !open.has(text))
}

/**
 * Tells whether a copy of words is destroyed with the editions.
 *
 * | the copy | destroyed |
 * |---|---|
 * | any, when all is erased | yes |
 * | the words of an edition that stays | no |
 * | the words of an edition that is erased | yes |
 * | another working copy | no: whoever erases looks at it |
 * | a draft on the way to what is erased, or one with a text of it | yes |
 * | any other | no |
 */
export const isErasedWith = (
  { all, editions, kept, lastRevision, secrets }: Erasure,
  { content, hash, isWorkingCopy, revision }: CopyOfWords,
): boolean => {
  if (all || editions.has(hash)) {
    return true
  }
  if (kept.has(hash) || isWorkingCopy) {
    return false
  }
  const hidden = new Set(secrets)
  return revision <= lastRevision || textsOf(content).some((text) => hidden.has(text))
}

/** Takes out of a correction what repeats words that are destroyed; null when nothing of it may stay. */
export const correctionAfter = <Correction extends Omit<PublishedCorrection, 'at'>>(
  { all, secrets }: Pick<Erasure, 'all' | 'secrets'>,
  correction: Correction,
): Correction | null => {
  if (all) {
    return null
  }
  const repeats = (text: string): boolean =>
    text.trim() !== '' && secrets.some((secret) => secret.includes(text.trim()) || text.includes(secret))
  return {
    ...correction,
    right: repeats(correction.right) ? '' : correction.right,
    wrong: repeats(correction.wrong) ? '' : correction.wrong,
  }
}
