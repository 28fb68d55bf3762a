import { access } from 'node:fs/promises'
import { ensureBuilt } from './built.mjs'
import { ensureInstalled } from './installed.mjs'
import { withWorkers } from './jestWorkers.mjs'
import { runJest } from './runJest.mjs'
import { runProgram } from './runProgram.mjs'
import { StepError } from './runStep.mjs'

const PROJECTS = ['unit', 'int', 'conformance', 'e2e']

const DATABASES = {
  mongo: { variable: 'MONGODB_URL', example: 'mongodb://127.0.0.1:27017/newsroom' },
  postgres: { variable: 'POSTGRES_URL', example: 'postgres://newsroom:password@127.0.0.1:5432/newsroom' },
}

const CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
]

/** The environment of a suite on another database: the suite empties and refills it, so it is named on purpose only. */
const databaseEnvironment = (name) => {
  const database = DATABASES[name]
  if (database === undefined) {
    throw new StepError(`There is no database "${name}". Known are: ${Object.keys(DATABASES).join(', ')}.`)
  }
  const url = process.env[database.variable]
  if (!url) {
    throw new StepError(
      `${database.variable} is not set. Give the URL of a database that the tests may empty, such as ${database.variable}=${database.example}`,
    )
  }
  return { DATABASE_URL: url, NEWSROOM_TEST_DATABASE: name }
}

const firstThatExists = async ([file, ...others]) => {
  if (file === undefined) {
    throw new StepError(
      'Chromium is not where it is usually installed. Install it (Debian: apt-get install chromium), or name its program with CHROMIUM_PATH.',
    )
  }
  return await access(file).then(
    () => file,
    () => firstThatExists(others),
  )
}

const browserEnvironment = async () => ({
  CHROMIUM_PATH: await firstThatExists(process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : CHROMIUM),
})

/** `test.mjs PROJECT... [--database mongo|postgres] [arguments of Jest]`. */
await runProgram(async (args) => {
  const rest = [...args]
  const projects = []
  while (PROJECTS.includes(rest[0])) {
    projects.push(rest.shift())
  }
  const onDatabase = rest[0] === '--database'
  const databaseName = onDatabase ? rest.splice(0, 2)[1] : undefined
  const env = onDatabase
    ? databaseEnvironment(databaseName)
    : { DATABASE_URL: '', NEWSROOM_TEST_DATABASE: 'sqlite' }
  const browser = projects.includes('e2e') ? await browserEnvironment() : {}
  await ensureInstalled()
  if (projects.includes('e2e')) {
    await ensureBuilt()
  }
  return await runJest({ projects, args: withWorkers(projects, rest), env: { ...env, ...browser } })
})
