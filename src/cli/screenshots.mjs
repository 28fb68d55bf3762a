import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt } from './built.mjs'
import { ensureInstalled } from './installed.mjs'
import { repository } from './repository.mjs'
import { runProgram } from './runProgram.mjs'

const FILE = join(repository, 'tests', 'screenshots', 'takeScreenshots.ts')

/** `npm run screenshots -- front list`: takes the pictures of the documentation anew, all of them or those named. */
await runProgram(async (names) => {
  await ensureInstalled()
  await ensureBuilt()
  return await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', FILE, ...names], {
      cwd: repository,
      stdio: 'inherit',
    })
    child.on('error', reject)
    child.on('exit', (status) => resolve(status ?? 1))
  })
})
