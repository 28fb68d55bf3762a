import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureBuilt } from './built.mjs'
import { ensureInstalled } from './installed.mjs'
import { repository } from './repository.mjs'
import { runProgram } from './runProgram.mjs'
import { StepError } from './runStep.mjs'
import { spawn } from 'node:child_process'

const FOLDER = join(repository, 'tests', 'bench')
const SUFFIX = '.bench.ts'

/** Every measurement is a file of tests/bench that ends with ".bench.ts"; its name is what stands before that. */
const measurements = async () =>
  (await readdir(FOLDER)).filter((file) => file.endsWith(SUFFIX)).map((file) => file.slice(0, -SUFFIX.length))

const run = async (file, args) =>
  await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
      cwd: repository,
      stdio: 'inherit',
    })
    child.on('error', reject)
    child.on('exit', (status) => resolve(status ?? 1))
  })

/** `npm run bench -- site`: measures what was built, prints a table, and ends with 1 beyond the budget. */
await runProgram(async ([name, ...args]) => {
  await ensureInstalled()
  const known = await measurements()
  if (!known.includes(name)) {
    throw new StepError(`There is no measurement "${name ?? ''}". Known are: ${known.join(', ')}.`)
  }
  await ensureBuilt()
  return await run(join(FOLDER, `${name}${SUFFIX}`), args)
})
