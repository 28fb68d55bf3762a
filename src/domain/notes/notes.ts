import type { DocId } from '../../shared/ids.ts'
import type { Request } from '../request.ts'

/** Somebody of the desk, by the name that they have now. */
export interface NotePerson {
  id: DocId
  name: string
}

/** A word to colleagues about an article. It is never changed and never reaches readers. */
export interface Note {
  at: Date
  author: NotePerson
  id: DocId
  mentions: NotePerson[]
  /** The note that it answers; null for one that begins a thread. */
  parent: DocId | null
  text: string
}

export interface NewNote {
  article: DocId
  /** Ids of users, beside those whom the text names by "@". */
  mentions: readonly DocId[]
  parent: DocId | null
  text: string
}

/** The longest note, in characters. */
export const MAX_NOTE = 5000

/** Keeps the notes on articles. */
export interface Notes {
  /**
   * Stores a note of the request's user, and then tells those who are mentioned by e-mail.
   *
   * @throws NewsroomError NEWSROOM_BAD_INPUT that names `text`, `parent` or `mentions`
   */
  add(note: NewNote, req: Request): Promise<Note>
  /** Removes the notes on an article that is deleted for good: its id may be given anew. */
  forget(article: DocId, req: Request): Promise<void>
  /** The notes on an article, in the order in which they were written. */
  of(article: DocId, req: Request): Promise<Note[]>
}
