import type { Result } from '../../shared/result.ts'
import type { DocId } from '../../shared/ids.ts'
import type { Request } from '../request.ts'
import type { FlaggedKind } from './flags.ts'

/** Where an article stands, as its siblings' editors see it. */
export type SiblingState = 'changed' | 'draft' | 'killed' | 'published' | 'unpublished'

/** An article of a translation group. */
export interface Sibling {
  headline: string
  id: DocId
  language: string
  number: number
  state: SiblingState
}

/** Where one article of a group of translations stands: no two are in the same language. */
export interface TranslationPlace {
  group: string
  language: string
}

/** Something that happened to a sibling and that nobody has checked yet. */
export interface TranslationFlag {
  /** The name of who did it, or null for the system. */
  actor: null | string
  at: Date
  kind: FlaggedKind
  /** Null, too, for a killed article that whoever asks may not read. */
  reason: null | string
  /** Its position in the change log: what "checked" names. */
  seq: number
  sibling: Sibling
}

export interface TranslationsOfArticle {
  flags: TranslationFlag[]
  group: string
  /** Languages that the group has no article in. */
  missing: string[]
  /** All of the group, the article itself included, by number. */
  siblings: Sibling[]
}

/** An article with what happened to its siblings. */
export interface ToCheck {
  article: Sibling
  flags: TranslationFlag[]
}

export type TranslationRefusal =
  | { sibling: Sibling; type: 'exists' }
  | { language: string; languages: readonly string[]; type: 'unknown_language' }
  | { type: 'busy' }
  | { type: 'no_article' }

/** Makes and watches the translations of articles. */
export interface Translations {
  /** Notes that somebody has checked everything up to a position in the log. It never goes back. */
  acknowledge(article: DocId, seq: number): Promise<boolean>
  /** Makes a draft in another language with the references kept. Two at once make one. */
  create(
    article: DocId,
    language: string,
    options: { req: Request },
  ): Promise<Result<Sibling, TranslationRefusal>>
  of(article: DocId, req?: Request): Promise<null | TranslationsOfArticle>
  /**
   * Takes a place for the article with this number, which is about to be saved into it.
   *
   * @param options.from the place that the article leaves
   * @returns the article that is there already, or null when the place was taken
   */
  takePlace(
    place: TranslationPlace,
    options: { from: null | TranslationPlace; number: number; req: Request },
  ): Promise<null | Sibling>
  /**
   * The articles that wait for a check, those with the newest act first; of those that the user of `req` may read.
   *
   * @param query.editor only those that this user edited last
   * @param query.first those that this user edited last come before all others
   */
  toCheck(query: { editor?: DocId; first?: DocId; limit: number }, req: Request): Promise<ToCheck[]>
}
