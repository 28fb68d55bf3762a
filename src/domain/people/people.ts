import type { DocId } from '../../shared/ids.ts'
import type { Request } from '../request.ts'

/** A user of the desk, as colleagues and letters need to know them. */
export interface Person {
  email: null | string
  id: DocId
  /** The language in which the panel speaks to them: "az"; null where it isn't known. */
  language: null | string
  name: string
}

/** Knows the users of the desk: those of its collection that have a role. */
export interface People {
  /** All of them. */
  all(req: Request): Promise<Person[]>
  /** Those with these ids, by id; others are missing from the result. */
  byIds(ids: readonly unknown[], req: Request): Promise<Map<string, Person>>
  /** Remembers in which language the panel speaks to a user; nothing is written where it is as it was. */
  noteLanguage(user: unknown, language: string, req: Request): Promise<void>
}
