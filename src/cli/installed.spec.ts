import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { isInstalled } from './installed.mjs'

type Packages = Record<string, { devOptional?: boolean; optional?: boolean; version?: string }>

describe('isInstalled', () => {
  let root = ''

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'newsroom-installed-'))
  })

  afterEach(async () => {
    await rm(root, { recursive: true })
  })

  const write = async (wanted: Packages, present: null | Packages): Promise<void> => {
    await writeFile(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }))
    if (present !== null) {
      await mkdir(join(root, 'node_modules'))
      await writeFile(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: present }))
    }
  }

  const a = { 'node_modules/a': { version: '1.0.0' } }
  const optional = { 'node_modules/b': { version: '1.0.0', optional: true } }

  it.each<[string, Packages, null | Packages, boolean]>([
    ['nothing is there', a, null, false],
    ['all is there', { '': {}, ...a }, a, true],
    ['a package is missing', a, {}, false],
    ['a version differs', a, { 'node_modules/a': { version: '1.0.1' } }, false],
    ['only a package of another platform is missing', { ...a, ...optional }, a, true],
    ['an optional package has another version', optional, { 'node_modules/b': { version: '2.0.0' } }, false],
  ])('when %s', async (_, wanted, present, expected) => {
    await write(wanted, present)
    expect(await isInstalled(root)).toBe(expected)
  })
})
