import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './built.mjs'
import { loadEnvFile } from './envFile.mjs'
import { ensureFreePort } from './freePort.mjs'
import { ensureInstalled } from './installed.mjs'
import { repository } from './repository.mjs'
import { runChild } from './runChild.mjs'
import { runProgram } from './runProgram.mjs'
import { StepError } from './runStep.mjs'

/** Lets a bad variable be known before the admin panel is built. */
const ensureEnvironment = async () => {
  const { explainEnvProblems, readEnv } = await import(
    pathToFileURL(join(repository, 'dist', 'src', 'config', 'env.js')).href
  )
  const result = readEnv(process.env)
  if (!result.ok) {
    throw new StepError(explainEnvProblems(result.error))
  }
}

/** `npm run newsroom`: from a fresh clone to a newsroom that answers. Uses nothing but Node until all is installed. */
await runProgram(async () => {
  loadEnvFile()
  await ensureFreePort(process.env)
  await ensureInstalled()
  await ensureBuilt({ lib: true })
  await ensureEnvironment()
  await ensureBuilt()
  return await runChild('dist/src/server/main.js', { server: true })
})
