import type { NewsroomEnv } from '../config/env.ts'

import { explainEnvProblems, readProcessEnv } from '../config/env.ts'
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

const run = async (env: NewsroomEnv): Promise<() => Promise<void>> => {
  const { config, credentials, payload, samplePath } = await openNewsroom(env, write)
  const { host, mode, port, siteName, siteURL, trustProxy } = env
  return runNewsroom({
    config,
    dir: process.cwd(),
    host,
    payload,
    port,
    settings: { bodyLimits: defaultBodyLimits, isProduction: mode === 'production', siteURL, trustProxy },
    welcome: { credentials, samplePath, site: { name: siteName, siteURL } },
    write,
  }).catch(async (error: unknown) => {
    await payload.destroy()
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
