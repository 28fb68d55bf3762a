import type { DocId } from '../../shared/ids.ts'

interface Work {
  /** The users behind the authors of the byline. */
  bylineUsers: readonly string[]
  createdBy: unknown
  /** The users who have changed the words since the last release. */
  writers: readonly string[]
}

/**
 * Tells whether nobody but one person has worked on the words.
 *
 * | byline | writers since the last release | theirs alone |
 * |---|---|---|
 * | the person alone | any | yes |
 * | any | the person alone | yes |
 * | nobody with an account | nobody | if they created the article |
 * | any other | any other | no |
 */
export const isOnlyBy = (person: DocId | null, { bylineUsers, createdBy, writers }: Work): boolean => {
  const key = String(person)
  const isAlone = (people: readonly string[]): boolean =>
    people.length > 0 && people.every((each) => each === key)
  if (isAlone(bylineUsers) || isAlone(writers)) {
    return true
  }
  const creator =
    typeof createdBy === 'object' && createdBy !== null ? (createdBy as { id?: unknown }).id : createdBy
  return bylineUsers.length === 0 && writers.length === 0 && String(creator) === key
}
