import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const FOLDERS = ['src', 'collections', 'hooks']
const FILES = ['package.json', 'package-lock.json', 'next.config.mjs', 'tsconfig.json', 'tsconfig.build.json']
/** Specs and the launchers themselves are not part of what is built. */
const NOT_BUILT = /\.spec\.tsx?$|^src[\\/]cli[\\/].*\.mjs$/

const walk = async (root, folder) => {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
  const nested = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? walk(root, path) : [path]
    }),
  )
  return nested.flat()
}

/** Hashes the content of every file that the build reads, so that a build is redone exactly when it would differ. */
export const sourceFingerprint = async (root) => {
  const found = (await Promise.all(FOLDERS.map((folder) => walk(root, folder)))).flat()
  const hash = createHash('sha256')
  for (const path of [...FILES, ...found.filter((file) => !NOT_BUILT.test(file))].sort()) {
    const content = await readFile(join(root, path)).catch(() => null)
    if (content !== null) {
      hash.update(`${path.replaceAll('\\', '/')}\0${content.length}\0`).update(content)
    }
  }
  return hash.digest('hex')
}
