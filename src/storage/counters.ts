import type { BasePayload } from 'payload'

import type { Slugs } from '../../collections/slugs.ts'
import type { Request } from '../domain/runtime.ts'

/** Reads named counters; those that were never counted are missing from the result. */
export const readCounters = async (
  { payload, slugs }: { payload: BasePayload; slugs: Slugs },
  keys: readonly string[],
  req?: Request,
): Promise<Map<string, number>> => {
  if (keys.length === 0) {
    return new Map()
  }
  const { docs } = await payload.db.find<{ [key: string]: unknown; key: string; value: null | number }>({
    collection: slugs.counters,
    limit: keys.length,
    pagination: false,
    req: req as never,
    where: { key: { in: [...keys] } },
  })
  return new Map(docs.map(({ key, value }) => [key, Number(value ?? 0)]))
}
