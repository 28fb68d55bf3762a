import { join } from 'node:path'
import { ensureInstalled } from './installed.mjs'
import { repository } from './repository.mjs'
import { runProgram } from './runProgram.mjs'
import { runStep } from './runStep.mjs'

const tool = (...path) => join(repository, 'node_modules', ...path)

/** `npm run format`: puts right what the tools can, and says what is left to do by hand. */
await runProgram(async () => {
  await ensureInstalled()
  const lint = runStep({ label: 'Lint', args: [tool('eslint', 'bin', 'eslint.js'), '--fix', '--quiet', '.'] })
  const lintError = await lint.then(
    () => null,
    (error) => error,
  )
  await runStep({
    label: 'Format',
    args: [tool('prettier', 'bin', 'prettier.cjs'), '--write', '--log-level', 'warn', '.'],
  })
  if (lintError !== null) {
    throw lintError
  }
})
