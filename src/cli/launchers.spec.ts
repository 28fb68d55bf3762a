import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const folder = join(process.cwd(), 'src', 'cli')

describe('the launchers', () => {
  it('are programs that Node can read', async () => {
    const launchers = (await readdir(folder)).filter((name) => name.endsWith('.mjs'))
    expect(launchers).toContain('test.mjs')
    await Promise.all(launchers.map((name) => run(process.execPath, ['--check', join(folder, name)])))
  }, 60_000)

  it('find the specs of a suite', async () => {
    const { stdout } = await run(process.execPath, [join(folder, 'test.mjs'), 'unit', '--listTests'])
    expect(stdout).toContain('launchers.spec.ts')
  }, 60_000)
})
