import type { Spine } from './spine.ts'

import { readCounters } from './counters.ts'

/** How long a holder may work before others think that it was killed. */
const PATIENCE_MS = 60_000
/** Leaves room, beside the milliseconds, to tell holders of one millisecond apart. */
const HOLDERS = 1000

/**
 * Runs work that no other process does under the same name meanwhile; null when somebody else is at it. A holder that was
 * killed holds the name for a minute.
 */
export const holdName = async <Value>(
  { clock, dialect, options: { slugs }, payload }: Pick<Spine, 'clock' | 'dialect' | 'options' | 'payload'>,
  name: string,
  work: () => Promise<Value>,
): Promise<null | { value: Value }> => {
  const key = `held:${name}`
  const now = clock.now().getTime()
  const mark = now * HOLDERS + Math.floor(Math.random() * HOLDERS)
  const isMine = async (): Promise<boolean> =>
    (await readCounters({ payload, slugs }, [key])).get(key) === mark

  await dialect.insertIfAbsent(slugs.counters, { key, value: mark })
  if (!(await isMine())) {
    const taken = await payload.db.updateOne({
      collection: slugs.counters,
      data: { value: mark },
      options: { atomic: true } as never,
      where: {
        and: [{ key: { equals: key } }, { value: { less_than: (now - PATIENCE_MS) * HOLDERS } }],
      },
    })
    if (taken === null || !(await isMine())) {
      return null
    }
  }
  try {
    return { value: await work() }
  } finally {
    await payload.db.updateOne({
      collection: slugs.counters,
      data: { value: 0 },
      options: { atomic: true } as never,
      where: { and: [{ key: { equals: key } }, { value: { equals: mark } }] },
    })
  }
}
