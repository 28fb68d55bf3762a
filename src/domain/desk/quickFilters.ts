import type { DocId } from '../../shared/ids.ts'

/** A condition on one field, as the filters of a list hold it. */
export interface FilterCondition {
  field: string
  operator: 'equals' | 'greater_than_equal' | 'in'
  value: string
}

export const QUICK_FILTERS = [
  'all',
  'mine',
  'assigned',
  'drafts',
  'inReview',
  'approved',
  'toReview',
  'publishedToday',
] as const

export type QuickFilterName = (typeof QUICK_FILTERS)[number]

export interface QuickFilter {
  /** Groups of conditions: one group must hold, all conditions within it. */
  anyOf: FilterCondition[][]
  name: QuickFilterName
}

const OFFSET = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?/u

/** How far a zone is from UTC at an instant, in milliseconds. */
const offsetMs = (instant: Date, timeZone: string): number => {
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value
  const [, sign, hours = 0, minutes = 0, seconds = 0] = OFFSET.exec(name ?? '') ?? []
  return (sign === '-' ? -1 : 1) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
}

const DAY_MS = 86_400_000

/**
 * Finds the instant at which the day of another instant began, on the clocks of a zone.
 *
 * @param timeZone IANA name
 */
export const startOfDay = (instant: Date, timeZone: string): Date => {
  const wallMidnight = Math.floor((instant.getTime() + offsetMs(instant, timeZone)) / DAY_MS) * DAY_MS
  // The clocks may have changed since midnight: the offset that counts is the one at midnight.
  const guess = new Date(wallMidnight - offsetMs(instant, timeZone))
  return new Date(wallMidnight - offsetMs(guess, timeZone))
}

/**
 * Makes the filters that stand above the list of articles.
 *
 * | name | shows |
 * |---|---|
 * | all | everything |
 * | mine | what the user created, edited last, or is an author of |
 * | assigned | what the user is to do |
 * | drafts | what isn't released as it stands: drafts, and changes of live articles |
 * | inReview, approved | what stands there at the desk |
 * | toReview | what went out without review, and nobody else has looked at since |
 * | publishedToday | what was first published since midnight, on the outlet's clocks |
 */
export const quickFilters = ({
  authors,
  now,
  timeZone,
  user,
}: {
  /** The authors that stand for the user. */
  authors: readonly DocId[]
  now: Date
  timeZone: string
  user: DocId
}): QuickFilter[] => {
  const equals = (field: string, value: DocId): FilterCondition => ({
    field,
    operator: 'equals',
    value: String(value),
  })
  return [
    { anyOf: [], name: 'all' },
    {
      anyOf: [
        [equals('createdBy', user)],
        [equals('lastEditedBy', user)],
        ...authors.map((author) => [equals('authors.author', author)]),
      ],
      name: 'mine',
    },
    { anyOf: [[equals('assignee', user)]], name: 'assigned' },
    { anyOf: [[equals('_status', 'draft')]], name: 'drafts' },
    { anyOf: [[equals('deskState', 'in_review')]], name: 'inReview' },
    { anyOf: [[equals('deskState', 'approved')]], name: 'approved' },
    { anyOf: [[equals('reviewPending', 'true')]], name: 'toReview' },
    {
      anyOf: [
        [
          equals('_status', 'published'),
          {
            field: 'publishedAt',
            operator: 'greater_than_equal',
            value: startOfDay(now, timeZone).toISOString(),
          },
        ],
      ],
      name: 'publishedToday',
    },
  ]
}

/** Spells a filter as the parameters of a list's address. */
export const filterParams = ({ anyOf }: Pick<QuickFilter, 'anyOf'>): [string, string][] =>
  anyOf.flatMap((group, or) =>
    group.map(({ field, operator, value }, and): [string, string] => [
      `where[or][${or}][and][${and}][${field}][${operator}]`,
      value,
    ]),
  )
