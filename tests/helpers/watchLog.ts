import type { Payload } from 'payload'

/** What a reader saw who followed the change log while it grew. */
export interface LogWatch {
  /** Positions that were seen before the one below them, as sentences. */
  gaps: string[]
  polls: number
}

const PAUSE_MS = 5

/** Follows a log, the change log unless another is named, from its start, as a partner does who asks again and again for what is new. */
export const watchLog = (payload: Payload, collection = 'newsroom-change-log'): (() => Promise<LogWatch>) => {
  const watch: LogWatch = { gaps: [], polls: 0 }
  let seen = 0
  let stopped = false
  const poll = async (): Promise<void> => {
    const { docs } = await payload.db.find<{ [key: string]: unknown; id: number }>({
      collection,
      limit: 0,
      pagination: false,
      sort: 'id',
      where: { id: { greater_than: seen } },
    })
    for (const { id } of docs) {
      if (Number(id) !== seen + 1) {
        watch.gaps.push(`${id} was there before ${seen + 1}`)
      }
      seen = Number(id)
    }
    watch.polls += 1
  }
  const done = (async () => {
    while (!stopped) {
      await poll()
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
    await poll()
  })()
  return async () => {
    stopped = true
    await done
    return watch
  }
}
