import type { DocId } from '../../shared/ids.ts'
import type { Request } from '../request.ts'

type Doc = Readonly<Record<string, unknown>>

/** Who is to do what, and until when: kept in the article, told by letter. */
export interface Assignments {
  /** Whether a user of the desk has this id. */
  canBeGivenTo(user: unknown, req: Request): Promise<boolean>
  /** Tells the new assignee of an article by e-mail, once the save is certain; nobody whose assignment is as it was. */
  tell(change: { after: Doc; before: Doc; id: DocId }, req: Request): Promise<void>
}
