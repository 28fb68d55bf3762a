import { join } from 'node:path'
import { ensureInstalled } from './installed.mjs'
import { repository } from './repository.mjs'
import { jestArguments } from './runJest.mjs'
import { runProgram } from './runProgram.mjs'
import { runStep, StepError } from './runStep.mjs'

const tool = (...path) => join(repository, 'node_modules', ...path)
const WARNING = /^\(node:\d+\)|^\s*console\.(?:warn|error)|\bwarning:/im

const STEPS = {
  format: {
    label: 'Format',
    args: [tool('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  },
  lint: { label: 'Lint', args: [tool('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', '.'] },
  types: { label: 'Types', args: [tool('typescript', 'bin', 'tsc'), '--noEmit', '-p', 'tsconfig.json'] },
  imports: {
    label: 'Import directions',
    args: [
      tool('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
      ...['--config', '.dependency-cruiser.mjs', 'src', 'collections', 'hooks', 'tests'],
    ],
  },
  unit: { label: 'Unit tests', args: jestArguments(['unit']), env: { NODE_ENV: 'test' }, forbidden: WARNING },
}

/** `check.mjs [STEP...]`: runs every step, also after one that failed, so that one run shows all there is to mend. */
await runProgram(async (names) => {
  const unknown = names.filter((name) => !(name in STEPS))
  if (unknown.length > 0) {
    throw new StepError(`There is no step "${unknown[0]}". Known are: ${Object.keys(STEPS).join(', ')}.`)
  }
  await ensureInstalled()
  const failed = []
  for (const name of names.length > 0 ? names : Object.keys(STEPS)) {
    await runStep(STEPS[name]).catch((error) => {
      if (!(error instanceof StepError)) {
        throw error
      }
      failed.push(STEPS[name].label)
    })
  }
  if (failed.length > 0) {
    throw new StepError(`To mend: ${failed.join(', ')}. "npm run format" puts right what a tool can.`)
  }
})
