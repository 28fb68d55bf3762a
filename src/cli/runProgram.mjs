import { nodeVersionProblem } from './nodeVersion.mjs'
import { StepError } from './runStep.mjs'

/** Runs the main function of a command-line program: a message and exit code 1 for what is explained, a stack for a bug. */
export const runProgram = async (main) => {
  const problem = nodeVersionProblem(process.version)
  if (problem !== null) {
    process.stderr.write(`${problem}\n`)
    process.exit(1)
  }
  try {
    process.exitCode = (await main(process.argv.slice(2))) ?? 0
  } catch (error) {
    process.stderr.write(`${error instanceof StepError ? error.message : error.stack}\n`)
    process.exitCode = 1
  }
}
