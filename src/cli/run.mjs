import { ensureBuilt } from './built.mjs'
import { loadEnvFile } from './envFile.mjs'
import { ensureInstalled } from './installed.mjs'
import { runChild } from './runChild.mjs'
import { runProgram } from './runProgram.mjs'
import { StepError } from './runStep.mjs'

const TOOLS = ['audit', 'import', 'newsstand', 'schema']

/** `npm run import -- ...` and `npm run newsstand -- ...`: a compiled tool, installed and built when needed. */
await runProgram(async ([name, ...args]) => {
  if (!TOOLS.includes(name)) {
    throw new StepError(`There is no tool "${name ?? ''}". Known are: ${TOOLS.join(', ')}.`)
  }
  loadEnvFile()
  await ensureInstalled()
  await ensureBuilt({ lib: true })
  return await runChild(`dist/src/cli/${name}.js`, { args })
})
