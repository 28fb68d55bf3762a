import fc from 'fast-check'

import type { ListItem } from './curateList.ts'

import { curateList, cursorBehindPins, firstPinEnd, readListPlace, standingPins } from './curateList.ts'

const now = new Date('2026-11-24T12:00:00Z')
const minutes = (count: number): Date => new Date(now.getTime() + count * 60_000)
const pin = (number: number, until: number | null = null): ListItem => ({
  number,
  pinnedUntil: until === null ? null : minutes(until),
})
const stories = (...numbers: number[]): { number: number }[] => numbers.map((number) => ({ number }))

const order = (options: {
  automatic?: number[]
  hidden?: number[]
  items?: ListItem[]
  limit?: number
}): { more: boolean; numbers: number[]; pinned: number } => {
  const { automatic = [], hidden = [], items = [], limit = 5 } = options
  const made = curateList({
    automatic: stories(...automatic),
    isVisible: (number) => !hidden.includes(number),
    items,
    limit,
    now,
  })
  return {
    more: made.more,
    numbers: [...made.pinned, ...made.filled.map(({ number }) => number)],
    pinned: made.pinned.length,
  }
}

describe('curateList', () => {
  test.each<[string, Parameters<typeof order>[0], number[], number, boolean]>([
    ['nothing at all', {}, [], 0, false],
    ['without pins the newest', { automatic: [9, 8, 7] }, [9, 8, 7], 0, false],
    [
      'pins lead in the editors’ order',
      { automatic: [9, 8, 7], items: [pin(2), pin(3)] },
      [2, 3, 9, 8, 7],
      2,
      false,
    ],
    ['a pinned story does not come again', { automatic: [9, 8, 7], items: [pin(8)] }, [8, 9, 7], 1, false],
    ['a pin that ends later stands', { automatic: [9, 8], items: [pin(8, 1)] }, [8, 9], 1, false],
    [
      'a pin that has ended falls back to its place',
      { automatic: [9, 8], items: [pin(8, -1)] },
      [9, 8],
      0,
      false,
    ],
    ['a pin ends at its instant', { automatic: [9, 8], items: [pin(8, 0)] }, [9, 8], 0, false],
    [
      'an ended pin that the rules do not find is gone',
      { automatic: [9], items: [pin(2, -1)] },
      [9],
      0,
      false,
    ],
    [
      'a hidden pin drops out and the next moves up',
      { automatic: [9], hidden: [2], items: [pin(2), pin(3)] },
      [3, 9],
      1,
      false,
    ],
    ['a hidden candidate drops out', { automatic: [9, 8, 7], hidden: [8] }, [9, 7], 0, false],
    ['the limit holds', { automatic: [9, 8, 7], items: [pin(1)], limit: 2 }, [1, 9], 1, true],
    ['exactly full has no more', { automatic: [9], items: [pin(1)], limit: 2 }, [1, 9], 1, false],
    [
      'pins beyond the limit wait for the next page',
      { automatic: [9, 8], items: [pin(1), pin(9), pin(8)], limit: 2 },
      [1, 9],
      2,
      true,
    ],
    ['the same pin twice counts once', { automatic: [9], items: [pin(1), pin(1)] }, [1, 9], 1, false],
    ['the same candidate twice counts once', { automatic: [9, 9, 8] }, [9, 8], 0, false],
  ])('%s', (_, options, numbers, pinned, more) => {
    expect(order(options)).toEqual({ more, numbers, pinned })
  })

  test('nothing twice, never too long, pins in order, hidden never, and newest first behind them', () => {
    const number = fc.integer({ max: 30, min: 1 })
    fc.assert(
      fc.property(
        fc.uniqueArray(number, { maxLength: 20 }),
        fc.array(fc.tuple(number, fc.option(fc.integer({ max: 5, min: -5 }))), { maxLength: 10 }),
        fc.array(number, { maxLength: 8 }),
        fc.integer({ max: 12, min: 1 }),
        (candidates, pins, hidden, limit) => {
          const automatic = [...candidates].sort((a, b) => b - a)
          const items = pins.map(([of, until]) => pin(of, until))
          const { numbers, pinned, more } = order({ automatic, hidden, items, limit })
          const lead = numbers.slice(0, pinned)
          const rest = numbers.slice(pinned)
          const standing = standingPins(items, now)
          expect(new Set(numbers).size).toBe(numbers.length)
          expect(numbers.length).toBeLessThanOrEqual(limit)
          expect(numbers.some((each) => hidden.includes(each))).toBe(false)
          expect(lead).toEqual(standing.filter((each) => !hidden.includes(each)).slice(0, limit))
          expect(rest).toEqual([...rest].sort((a, b) => b - a))
          expect(rest.every((each) => automatic.includes(each))).toBe(true)
          const left = [...automatic, ...standing].filter(
            (each) => !numbers.includes(each) && !hidden.includes(each),
          )
          expect(more).toBe(left.length > 0)
          expect(left.length === 0 || numbers.length === limit).toBe(true)
        },
      ),
    )
  })
})

test('firstPinEnd: the first end that is still to come', () => {
  expect(firstPinEnd([pin(1), pin(2, 9), pin(3, 4), pin(4, -1), pin(5, 0)], now)).toEqual(minutes(4))
  expect(firstPinEnd([pin(1), pin(4, -1)], now)).toBeNull()
})

/** Reads a whole list, page by page, as a reader of the newsstand would. */
const readPages = (automatic: number[], items: ListItem[], limit: number): number[] => {
  const found: number[] = []
  let next: ReturnType<typeof cursorBehindPins> | undefined
  for (let page = 0; page < 100; page += 1) {
    const { before, skip } = readListPlace(next)
    const older = automatic.filter((number) => before === undefined || number < before.number)
    const made = curateList({
      automatic: stories(...older.slice(0, limit + items.length + 1)),
      isVisible: () => true,
      items,
      limit,
      now,
      skip,
    })
    found.push(...made.pinned, ...made.filled.map(({ number }) => number))
    if (!made.more) {
      return found
    }
    const last = made.filled.at(-1)
    next =
      last === undefined
        ? cursorBehindPins(skip + made.pinned.length)
        : { number: last.number, publishedAt: new Date(last.number) }
  }
  return found
}

test('paging gives every story once: those that lead first, then the rest, newest first', () => {
  const number = fc.integer({ max: 40, min: 1 })
  fc.assert(
    fc.property(
      fc.uniqueArray(number, { maxLength: 30 }),
      fc.uniqueArray(number, { maxLength: 12 }),
      fc.integer({ max: 10, min: 1 }),
      (candidates, pins, limit) => {
        const automatic = [...candidates].sort((a, b) => b - a)
        const rest = automatic.filter((each) => !pins.includes(each))
        expect(
          readPages(
            automatic,
            pins.map((each) => pin(each)),
            limit,
          ),
        ).toEqual([...pins, ...rest])
      },
    ),
  )
})
