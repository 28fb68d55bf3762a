import type { Request } from '../request.ts'
import type { DocId } from '../../shared/ids.ts'

/** What an administrator asks to be destroyed, for law or safety. */
export interface ErasureRequest {
  /** The hash of one edition, or null for all of them, with the working copy. */
  edition: null | string
  /** Why; kept for ever. */
  reason: string
  /** The revision that the caller saw. */
  revision: number
}

/** What was destroyed. */
export interface ErasureOutcome {
  /** The hashes of the editions, which are all that stays of them. */
  editions: string[]
  id: DocId
  number: number
  revision: number
  /** Whether the desk's working copy was destroyed too: it was the same, word for word, or everything was to go. */
  workingCopy: 'erased' | 'kept'
}

/** An edition as somebody who may have to destroy it is shown it. */
export interface ErasableEdition {
  hash: string
  /** Its headline; null once it was erased. */
  headline: null | string
  /** When it was first released or scheduled; null where it was only approved. */
  releasedAt: Date | null
  /** Why it can't be erased now: it was already, or readers see it, or will when its time comes. */
  state: 'erased' | 'open' | 'visible'
}

/** What of an article there is to destroy. */
export interface ErasableWords {
  /** The latest first. */
  editions: ErasableEdition[]
  id: DocId
  number: number
  /** The revision that an erasure names. */
  revision: number
}

/** Destroys words that were released. */
export interface Eraser {
  /**
   * Lists what there is to destroy.
   *
   * @throws NewsroomError NEWSROOM_NOT_FOUND
   */
  list(article: DocId, req: Request): Promise<ErasableWords>
  /**
   * Destroys the content of editions, and the same words in versions, row and corrections.
   *
   * @throws NewsroomError NEWSROOM_NOT_FOUND, NEWSROOM_ARTICLE_LIVE while readers see them or will, NEWSROOM_BAD_INPUT for an
   * edition that the article has not, NEWSROOM_ERASED when they are gone already, NEWSROOM_REVISION_CONFLICT
   */
  erase(article: DocId, request: ErasureRequest, req: Request): Promise<ErasureOutcome>
}
