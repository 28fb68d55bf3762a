import type { Payload } from 'payload'

import { getPayload } from 'payload'

import type { Spine } from '../../src/storage/spine.ts'

import { sanitizeOptions } from '../../src/config/options.ts'
import { forReading } from '../../src/shared/forReading.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { createSpine } from '../../src/storage/spine.ts'
import { SITE, testConfig } from './testConfig.ts'
import { testAdapter } from './testDatabase.ts'

/** Opens the newsroom on a database that has its schema already, as a further process does. */
export const openExistingNewsroom = async (url: string): Promise<Payload> =>
  getPayload({ config: await testConfig({ db: testAdapter(url, { push: false }) }) })

/** Opens it to look at it, as the tools do that change nothing. */
export const openForReading = async (
  url: string,
  newsroom: Parameters<typeof testConfig>[0]['newsroom'] = {},
): Promise<Payload> => {
  const config = await testConfig({ db: testAdapter(url, { push: false }), newsroom })
  return getPayload({ config: forReading(config), key: 'reading' })
}

/** The stores of a test newsroom, as a process sees them whose clock is ahead. */
export const spineAhead = (payload: Payload, aheadMs: number): Spine =>
  createSpine(payload, sanitizeOptions({ site: SITE }), {
    now: () => new Date(systemClock.now().getTime() + aheadMs),
  })
