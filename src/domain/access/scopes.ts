import type { DocId } from '../../shared/ids.ts'
import type { Request } from '../request.ts'
import type { OutOfScope, Scope } from './scope.ts'

type Doc = Readonly<Record<string, unknown>>

/** Knows in which part of the newsroom the user of a request works. */
export interface Scopes {
  /**
   * Lets through what the user of a request may do with an article as far as their scope goes.
   *
   * @param change.before the article as it is stored, null for a new one
   * @param change.after what it is about to be; null where its place stays (a transition, a deletion)
   * @throws NewsroomError NEWSROOM_OUT_OF_SCOPE that names the field
   */
  check(change: { after: Doc | null; before: Doc | null }, req: Request): Promise<void>
  /**
   * As `check`, of a section and of the one that it stands below or is put below: who works in some sections alone would widen
   * their own part of the newsroom with it.
   */
  checkSection(change: { id: DocId | null; parent: DocId | null }, req: Request): Promise<void>
  /** As `check`, of what readers see of an article, or saw last: its words may have been moved elsewhere since. */
  checkShown(shown: { hash: string; number: number }, req: Request): Promise<void>
  /** As `check`, of the working copy of a stored article. */
  checkStored(article: DocId, req: Request): Promise<void>
  /** By what a stored article lies outside of the user's scope, with the name of that section or language; null for one within it. */
  outside(stored: Doc, req: Request): Promise<({ name: string } & OutOfScope) | null>
  /**
   * The scope of the user, with the sections below theirs; null for who is not limited: administrators, trusted code, and
   * everybody to whom no section and no language was given.
   */
  of(req: Request): Promise<null | Scope>
}
