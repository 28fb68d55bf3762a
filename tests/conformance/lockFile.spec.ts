import { readFileSync } from 'node:fs'

interface LockedPackage {
  dependencies?: Record<string, string>
  link?: boolean
  optionalDependencies?: Record<string, string>
  resolved?: string
  version?: string
}

const root = new URL('../../', import.meta.url)
const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as {
  packages: Record<string, LockedPackage>
}

/** Looks for a package as Node does: beside its dependent, then ever further out. */
const isLocked = (from: string, name: string): boolean => {
  if (packages[`${from === '' ? '' : `${from}/`}node_modules/${name}`] !== undefined) {
    return true
  }
  const outer = from.lastIndexOf('/node_modules/')
  return from !== '' && isLocked(outer < 0 ? '' : from.slice(0, outer), name)
}

describe('package-lock.json', () => {
  it('holds no download addresses, so that it serves every registry', () => {
    expect(Object.keys(packages).filter((path) => packages[path]?.resolved !== undefined)).toEqual([])
  })

  it('holds the optional packages of all platforms, without which npm ci refuses it', () => {
    const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isLocked(path, name)),
    )
    expect(missing).toEqual([])
  })

  it('has what package.json asks for', () => {
    const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as Record<
      string,
      unknown
    >
    const locked = packages[''] as Record<string, unknown>
    for (const kind of ['dependencies', 'devDependencies', 'peerDependencies']) {
      expect(locked[kind]).toEqual(manifest[kind])
    }
  })
})
