import type { BasePayload } from 'payload'

import { ADAPTER_WRITES } from './adapterWrites.ts'

const ALL_WRITES = [
  ...ADAPTER_WRITES,
  'createGlobal',
  'createGlobalVersion',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
] as const

/** Refuses every write through Payload, for a newsroom that is opened to look at it. */
export const closeWrites = (payload: BasePayload): void => {
  const db = payload.db as unknown as Record<string, () => Promise<never>>
  for (const name of ALL_WRITES) {
    db[name] = () =>
      Promise.reject(new Error(`The newsroom is open for reading alone: payload.db.${name} is closed.`))
  }
}
