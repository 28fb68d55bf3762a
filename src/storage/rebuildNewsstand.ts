import type { KeyedRow } from './dialect/dialect.ts'
import type { Spine } from './spine.ts'

import { canonicalJson } from '../domain/edition/canonicalJson.ts'

/** What a rebuilding found. */
export interface Rebuilt {
  /** Articles of the log. */
  articles: number
  /** Articles whose rows were not what the log says, by number; empty when all was equal. */
  different: number[]
  /** Rows on the newsstand and its shelves afterwards. */
  rows: number
}

const BATCH = 500

/** The numbers of all articles that the log has ever told of. */
export const numbersOfLog = async ({ log }: Spine): Promise<Set<number>> => {
  const numbers = new Set<number>()
  let seq = 0
  for (;;) {
    const entries = await log.since(seq, BATCH)
    for (const { number } of entries) {
      if (number !== null) {
        numbers.add(number)
      }
    }
    const last = entries.at(-1)
    if (last === undefined) {
      return numbers
    }
    seq = last.seq
  }
}

const comparable = (rows: readonly Record<string, unknown>[], now: Date): string[] =>
  rows
    .filter(({ until }) => until === null || until === undefined || new Date(until as string) > now)
    .map(({ id: _id, _id: _nativeId, ...row }) => {
      const dates = ['from', 'modifiedAt', 'publishedAt', 'until']
      return canonicalJson(
        Object.fromEntries(
          Object.entries(row)
            .filter(([, value]) => value !== null && value !== undefined)
            .map(([name, value]) => [name, dates.includes(name) ? new Date(value as string) : value]),
        ),
      )
    })
    .sort()

/** Makes the newsstand anew from the log, article by article, and tells where it was not what the log says. */
export const rebuildNewsstand = async (spine: Spine): Promise<Rebuilt> => {
  const { clock, dialect, log, newsstand, options, payload } = spine
  const tables = [options.slugs.newsstand, options.slugs.shelves]
  const stored = async (collection: string, number: number): Promise<Record<string, unknown>[]> =>
    (
      await payload.db.find<Record<string, unknown>>({
        collection,
        limit: 0,
        pagination: false,
        where: { number: { equals: number } },
      })
    ).docs
  const numbers = await numbersOfLog(spine)
  const different: number[] = []
  let rows = 0
  for (const number of numbers) {
    const before = await Promise.all(tables.map((table) => stored(table, number)))
    const made = await newsstand.project(number, await log.ofNumber(number))
    const after: KeyedRow[][] = [made.windows, made.shelves]
    const now = clock.now()
    if (
      before.some(
        (found, index) =>
          canonicalJson(comparable(found, now)) !== canonicalJson(comparable(after[index]!, now)),
      )
    ) {
      different.push(number)
    }
    rows += made.windows.length + made.shelves.length
    await new Promise(setImmediate)
  }
  const strays = await payload.db.find<{ [key: string]: unknown; number: number }>({
    collection: options.slugs.newsstand,
    limit: 0,
    pagination: false,
    where: numbers.size === 0 ? {} : { number: { not_in: [...numbers] } },
  })
  for (const number of new Set(strays.docs.map((row) => row.number))) {
    for (const table of tables) {
      await dialect.replaceRows(table, number, [])
    }
    different.push(number)
  }
  return { articles: numbers.size, different, rows }
}
