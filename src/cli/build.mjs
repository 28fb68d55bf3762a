import { ensureBuilt } from './built.mjs'
import { ensureInstalled } from './installed.mjs'
import { runProgram } from './runProgram.mjs'

await runProgram(async (args) => {
  await ensureInstalled()
  await ensureBuilt({ force: true, lib: args.includes('lib') })
})
