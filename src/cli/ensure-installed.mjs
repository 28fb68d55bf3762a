import { ensureInstalled } from './installed.mjs'
import { runProgram } from './runProgram.mjs'

await runProgram(ensureInstalled)
