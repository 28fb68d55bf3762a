import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { sourceFingerprint } from './sourceFingerprint.mjs'

describe('sourceFingerprint', () => {
  let root = ''
  let before = ''

  const write = async (path: string, content: string): Promise<void> => {
    await mkdir(join(root, path, '..'), { recursive: true })
    await writeFile(join(root, path), content)
  }

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'newsroom-fingerprint-'))
    await write('src/domain/a.ts', 'export const a = 1')
    await write('hooks/b.ts', 'export const b = 1')
    await write('package-lock.json', '{}')
    before = await sourceFingerprint(root)
  })

  afterEach(async () => {
    await rm(root, { recursive: true })
  })

  it.each([
    ['an edit', () => write('src/domain/a.ts', 'export const a = 2')],
    ['a new file', () => write('collections/c.ts', '')],
    ['a file that is gone', () => rm(join(root, 'hooks/b.ts'))],
    ['other dependencies', () => write('package-lock.json', '{ }')],
  ])('notices %s', async (_, change) => {
    await change()
    expect(await sourceFingerprint(root)).not.toBe(before)
  })

  it.each([
    ['the time of a file', () => utimes(join(root, 'src/domain/a.ts'), 0, 0)],
    ['specs', () => write('src/domain/a.spec.ts', '')],
    ['launchers', () => write('src/cli/newsroom.mjs', '')],
    ['other folders', () => write('docs/a.md', '')],
  ])('does not mind %s', async (_, change) => {
    await change()
    expect(await sourceFingerprint(root)).toBe(before)
  })
})
