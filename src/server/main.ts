import type { NewsroomEnv } from '../config/env.ts'
import type { OpenNewsroom } from './openNewsroom.ts'

import { explainEnvProblems, readProcessEnv } from '../config/env.ts'
import { furnish } from './furnish.ts'
import { onStopSignal } from './gracefulStop.ts'
import { openNewsroom } from './openNewsroom.ts'
import { runNewsroom } from './runNewsroom.ts'
import { defaultBodyLimits } from './serverSettings.ts'

const write = (text: string): void => {
  process.stdout.write(text)
}

/** Ends with one message; errors that explain themselves carry the remedy in it. */
const fail = (error: unknown): never => {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

const serve = async (env: NewsroomEnv, newsroom: OpenNewsroom): Promise<() => Promise<void>> => {
  const { host, mode, port, siteName, siteURL, trustProxy } = env
  // A promise that a library left alone must not end the process for everybody.
  process.on('unhandledRejection', (err) => {
    newsroom.payload.logger.error({
      err,
      event: 'newsroom.process.unhandled_rejection',
      msg: 'A promise failed unheard.',
    })
  })
  const { credentials, samplePath } = await furnish(newsroom.payload, env, write)
  return runNewsroom({
    dir: process.cwd(),
    host,
    newsroom,
    port,
    settings: { bodyLimits: defaultBodyLimits, isProduction: mode === 'production', siteURL, trustProxy },
    welcome: { credentials, samplePath, site: { name: siteName, siteURL } },
    write,
  })
}

const run = async (env: NewsroomEnv): Promise<() => Promise<void>> => {
  const newsroom = await openNewsroom(env)
  return serve(env, newsroom).catch(async (error: unknown) => {
    await newsroom.close()
    throw error
  })
}

const env = readProcessEnv()
if (!env.ok) {
  fail(explainEnvProblems(env.error))
} else {
  const stop = await run(env.value).catch(fail)
  onStopSignal(() => {
    write('\nStopping: requests in progress may end …\n')
    void stop().then(() => process.exit(0), fail)
  })
}
