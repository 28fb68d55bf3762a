import { actsOf, instant, type Step } from '../../../tests/helpers/windowSteps.ts'
import { projectWindows, publicStateAt } from './projectWindows.ts'

const spans = (steps: readonly Step[]): string[] =>
  projectWindows(actsOf(steps)).map(
    ({ edition, from, until }) => `${edition} ${from.getUTCMinutes()}-${until?.getUTCMinutes() ?? ''}`,
  )

describe('what becomes of a schedule', () => {
  test.each<[string, Step[], string[]]>([
    [
      'scheduled again, earlier',
      [
        ['scheduled', 1, { from: 9 }],
        ['scheduled', 2, { from: 5 }],
      ],
      ['e2 5-'],
    ],
    [
      'scheduled again, later',
      [
        ['scheduled', 1, { from: 9 }],
        ['scheduled', 2, { from: 20 }],
      ],
      ['e2 20-'],
    ],
    [
      'a correction scheduled again, later: what is live goes on until then',
      [
        ['released', 1],
        ['scheduled', 2, { from: 9 }],
        ['scheduled', 3, { from: 20 }],
      ],
      ['e1 1-20', 'e3 20-'],
    ],
    [
      'cancelled',
      [
        ['scheduled', 1, { from: 9 }],
        ['held', 8],
      ],
      [],
    ],
    [
      'a correction cancelled: what is live goes on',
      [
        ['released', 1],
        ['scheduled', 2, { from: 9 }],
        ['held', 8],
      ],
      ['e1 1-'],
    ],
    [
      'a correction cancelled: what is live keeps the end that was agreed',
      [
        ['released', 1, { until: 30 }],
        ['scheduled', 2, { from: 9 }],
        ['held', 8],
      ],
      ['e1 1-30'],
    ],
    [
      'held at the very instant: it was due',
      [
        ['scheduled', 1, { from: 9 }],
        ['held', 9],
      ],
      ['e1 9-'],
    ],
    [
      'held too late',
      [
        ['scheduled', 1, { from: 9 }],
        ['held', 10],
      ],
      ['e1 9-'],
    ],
    [
      'held, then scheduled again',
      [
        ['scheduled', 1, { from: 9 }],
        ['held', 8],
        ['scheduled', 10, { from: 15 }],
      ],
      ['e3 15-'],
    ],
    [
      'the record that it was due changes nothing',
      [
        ['scheduled', 1, { from: 9 }],
        ['due', 12],
      ],
      ['e1 9-'],
    ],
    [
      'unpublished before it was due',
      [
        ['released', 1],
        ['scheduled', 2, { from: 9 }],
        ['unpublished', 5],
      ],
      ['e1 1-5'],
    ],
    [
      'killed before it was due',
      [
        ['scheduled', 1, { from: 9 }],
        ['killed', 5],
      ],
      [],
    ],
    [
      'killed before it was due, scheduled all the same',
      [
        ['released', 1],
        ['killed', 5],
        ['scheduled', 6, { from: 9 }],
      ],
      ['e1 1-5'],
    ],
    [
      'released at once instead',
      [
        ['scheduled', 1, { from: 9 }],
        ['released', 3],
      ],
      ['e2 3-'],
    ],
    ['an end before its beginning shows nothing', [['scheduled', 1, { from: 9, until: 8 }]], []],
  ])('%s', (_, steps, expected) => {
    expect(spans(steps)).toEqual(expected)
  })
})

describe('what expires', () => {
  test.each<[string, Step[], string[]]>([
    ['by the end that was agreed', [['scheduled', 1, { from: 5, until: 8 }]], ['e1 5-8']],
    [
      'by that end, recorded late',
      [
        ['released', 1, { until: 8 }],
        ['released', 9],
        ['expired', 12, { edition: 'e1', until: 8 }],
      ],
      ['e1 1-8', 'e2 9-'],
    ],
    [
      'by that end, recorded after other words took its place',
      [
        ['released', 1, { until: 8 }],
        ['updated', 6],
        ['expired', 8, { edition: 'e1', until: 8 }],
      ],
      ['e1 1-6', 'e2 6-'],
    ],
    [
      'by an act',
      [
        ['released', 1],
        ['expired', 8],
      ],
      ['e1 1-8'],
    ],
    [
      'by an act, before the end that was agreed',
      [
        ['released', 1, { until: 20 }],
        ['expired', 8],
      ],
      ['e1 1-8'],
    ],
    [
      'and what is scheduled for later still comes',
      [
        ['released', 1],
        ['scheduled', 2, { from: 20 }],
        ['expired', 8],
      ],
      ['e1 1-8', 'e2 20-'],
    ],
  ])('%s', (_, steps, expected) => {
    expect(spans(steps)).toEqual(expected)
  })
})

describe('what is embargoed or withheld', () => {
  test.each<[string, Step[], string[]]>([
    ['opens at the end of the embargo', [['released', 1, { from: 9 }]], ['e1 9-']],
    ['opens never while nobody has said when', [['released', 1, { from: null }]], []],
    [
      'opens when it is lifted early',
      [
        ['released', 1, { from: 9 }],
        ['lifted', 4, { edition: 'e1' }],
      ],
      ['e1 4-'],
    ],
    [
      'opens when an embargo without an end is lifted',
      [
        ['released', 1, { from: null }],
        ['lifted', 4, { edition: 'e1' }],
      ],
      ['e1 4-'],
    ],
    [
      'replaces what was scheduled, also without an end',
      [
        ['scheduled', 1, { from: 9 }],
        ['released', 2, { from: null }],
      ],
      [],
    ],
    [
      'comes back at the end',
      [
        ['released', 1],
        ['withheld', 3, { until: 9 }],
      ],
      ['e1 1-3', 'e1 9-'],
    ],
    [
      'comes back up to its own end',
      [
        ['released', 1, { until: 20 }],
        ['withheld', 3, { until: 9 }],
      ],
      ['e1 1-3', 'e1 9-20'],
    ],
    [
      'does not come back after its own end',
      [
        ['released', 1, { until: 8 }],
        ['withheld', 3, { until: 9 }],
      ],
      ['e1 1-3'],
    ],
    [
      'comes back when it is lifted early, once',
      [
        ['released', 1],
        ['withheld', 3, { until: 9 }],
        ['lifted', 5, { edition: 'e1' }],
      ],
      ['e1 1-3', 'e1 5-'],
    ],
    [
      'comes back later when that is said again',
      [
        ['released', 1],
        ['withheld', 3, { until: 9 }],
        ['withheld', 5, { until: 12 }],
      ],
      ['e1 1-3', 'e1 12-'],
    ],
    [
      'stays away when that is said before the end',
      [
        ['released', 1],
        ['withheld', 3, { until: 9 }],
        ['withheld', 5],
      ],
      ['e1 1-3'],
    ],
    [
      'is killed before the end',
      [
        ['released', 1],
        ['withheld', 3, { until: 9 }],
        ['killed', 5],
      ],
      ['e1 1-3'],
    ],
    [
      'comes back although other words are scheduled for later',
      [
        ['released', 1],
        ['withheld', 3, { until: 9 }],
        ['scheduled', 4, { from: 20 }],
      ],
      ['e1 1-3', 'e1 9-20', 'e3 20-'],
    ],
    [
      'loses its end by a hold',
      [
        ['released', 1],
        ['withheld', 3, { until: 9 }],
        ['held', 5],
      ],
      ['e1 1-3'],
    ],
    [
      'can not come back once unpublished',
      [
        ['released', 1],
        ['unpublished', 3],
        ['withheld', 4, { until: 9 }],
      ],
      ['e1 1-3'],
    ],
  ])('%s', (_, steps, expected) => {
    expect(spans(steps)).toEqual(expected)
  })

  test('shows again what it had said of itself', () => {
    const [first, corrected, again] = projectWindows(
      actsOf([
        ['released', 1],
        ['corrected', 2],
        ['withheld', 3, { until: 9 }],
      ]),
    )
    expect(again).toEqual({ ...corrected, from: instant(9), n: 3, until: null })
    expect(first!.correctedAt).toBeNull()
  })
})

test.each<[string, Step[], number, string]>([
  [
    'withheld until an instant, before it',
    [
      ['released', 1],
      ['withheld', 3, { until: 9 }],
    ],
    8,
    'withheld',
  ],
  [
    'withheld until an instant, at it',
    [
      ['released', 1],
      ['withheld', 3, { until: 9 }],
    ],
    9,
    'live',
  ],
  [
    'withheld, other words scheduled',
    [
      ['released', 1],
      ['withheld', 3],
      ['scheduled', 4, { from: 9 }],
    ],
    5,
    'withheld',
  ],
  [
    'withheld, the other words due',
    [
      ['released', 1],
      ['withheld', 3],
      ['scheduled', 4, { from: 9 }],
    ],
    9,
    'live',
  ],
  [
    'withheld, the other words expired',
    [
      ['released', 1],
      ['withheld', 3],
      ['scheduled', 4, { from: 9, until: 12 }],
    ],
    12,
    'unpublished',
  ],
  [
    'withheld, the other words held',
    [
      ['released', 1],
      ['withheld', 3],
      ['scheduled', 4, { from: 9 }],
      ['held', 5],
    ],
    10,
    'withheld',
  ],
  ['embargoed without an end', [['released', 1, { from: null }]], 50, 'unreleased'],
  [
    'killed before it was due',
    [
      ['scheduled', 1, { from: 9 }],
      ['killed', 5],
    ],
    10,
    'killed',
  ],
])('%s', (_, steps, minute, expected) => {
  expect(publicStateAt(actsOf(steps), instant(minute))).toBe(expected)
})
