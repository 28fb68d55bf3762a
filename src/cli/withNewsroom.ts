import type { OpenNewsroom } from '../server/openNewsroom.ts'

import { explainEnvProblems, readProcessEnv } from '../config/env.ts'
import { openNewsroom } from '../server/openNewsroom.ts'
import { StartError } from '../server/startError.ts'

/** Ends a command-line tool with one message. */
const fail = (message: string): never => {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

/**
 * Opens the newsroom for a command-line tool, does the work and closes it. An SQLite newsroom that is running is left alone.
 *
 * @param options `reading`: nothing is migrated, healed, anchored or written
 */
export const withNewsroom = async (
  work: (newsroom: OpenNewsroom) => Promise<void>,
  options: { reading?: boolean } = {},
): Promise<void> => {
  const env = readProcessEnv()
  if (!env.ok) {
    return fail(explainEnvProblems(env.error))
  }
  const newsroom = await openNewsroom(env.value, options).catch((error: unknown) => {
    if (error instanceof StartError) {
      return fail(error.message)
    }
    throw error
  })
  try {
    await work(newsroom)
  } finally {
    await newsroom.close()
  }
}
