/**
 * The workflow as the domain describes it, written down a second time: the oracle of the matrix. It must never be derived from
 * the code that it judges.
 */
export type Desk = 'approved' | 'done' | 'draft' | 'in_review' | 'spiked'
export type Seen = 'killed' | 'live' | 'unpublished' | 'unreleased' | 'withheld'
export type Who = 'admin' | 'anonymous' | 'editor' | 'publisher' | 'reporter' | 'system'

export const WHO: readonly Who[] = ['anonymous', 'reporter', 'editor', 'publisher', 'admin', 'system']

const RANK: Record<Who, number> = {
  admin: 4,
  anonymous: 0,
  editor: 2,
  publisher: 3,
  reporter: 1,
  system: 5,
}

/** Whether somebody may do what `least` may do. */
export const reaches = (who: Who, least: Who): boolean => RANK[who] >= RANK[least]

interface Row {
  desk: string
  needs?: 'note' | 'reason'
  seen: string
  then: '' | Desk
  thenSeen: '' | Seen
  who: Who
}

const row = (
  desk: string,
  seen: string,
  [then, thenSeen]: ['' | Desk, '' | Seen],
  who: Who,
  needs?: Row['needs'],
): Row => ({
  desk,
  seen,
  then,
  thenSeen,
  who,
  ...(needs !== undefined && { needs }),
})

const ALIVE = 'unreleased live withheld unpublished'
const RELEASED = 'live withheld unpublished'

/** action | needs desk | needs public | then | who | must say. "*" is any. */
export const TABLE: Readonly<Record<string, Row>> = {
  submit: row('draft', ALIVE, ['in_review', ''], 'reporter'),
  return: row('in_review approved', ALIVE, ['draft', ''], 'editor', 'note'),
  approve: row('in_review', ALIVE, ['approved', ''], 'editor'),
  release: row('approved', 'unreleased live unpublished', ['done', 'live'], 'publisher'),
  flash: row('draft in_review', 'unreleased live', ['done', 'live'], 'publisher'),
  review: row('*', RELEASED, ['', ''], 'editor'),
  spike: row('draft in_review approved', 'unreleased', ['spiked', ''], 'editor'),
  unspike: row('spiked', 'unreleased', ['draft', ''], 'editor'),
  withhold: row('*', 'live', ['', 'withheld'], 'publisher', 'reason'),
  lift: row('*', 'withheld', ['', 'live'], 'publisher', 'reason'),
  unpublish: row('*', 'live withheld', ['', 'unpublished'], 'publisher'),
  republish: row('*', 'unpublished', ['', 'live'], 'publisher'),
  kill: row('*', RELEASED, ['', 'killed'], 'publisher', 'reason'),
}

/** Every pair of states that an article can come to. */
export const STATES: readonly (readonly [Desk, Seen])[] = [
  ...(['draft', 'in_review', 'approved', 'spiked'] as const).map((desk) => [desk, 'unreleased'] as const),
  ...(['live', 'withheld', 'unpublished', 'killed'] as const).flatMap((seen) =>
    (['draft', 'in_review', 'approved', 'done'] as const).map((desk) => [desk, seen] as const),
  ),
]
