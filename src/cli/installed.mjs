import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { repository } from './repository.mjs'
import { runStep, StepError } from './runStep.mjs'

const readPackages = async (file) => {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages ?? {}
  } catch {
    return null
  }
}

/**
 * Tells whether node_modules holds what package-lock.json asks for.
 *
 * Versions are compared rather than times of files, which a checkout or a copy changes. Packages that a lock file
 * calls optional may be missing: they are for other platforms.
 */
export const isInstalled = async (root) => {
  const wanted = await readPackages(join(root, 'package-lock.json'))
  const present = await readPackages(join(root, 'node_modules', '.package-lock.json'))
  if (wanted === null || present === null) {
    return false
  }
  return Object.entries(wanted).every(([path, { devOptional, link, optional, version }]) => {
    const found = present[path]
    return (
      path === '' ||
      link === true ||
      (found === undefined ? optional || devOptional : found.version === version)
    )
  })
}

/**
 * Installs the dependencies with `npm ci` when they are missing or others than package-lock.json says.
 *
 * @throws StepError when npm fails
 */
export const ensureInstalled = async () => {
  if (await isInstalled(repository)) {
    return
  }
  // Under `npm run` npm names its own program; started by hand, the shell finds it.
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js') === true ? process.env.npm_execpath : null
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  await runStep({
    label: 'Installing dependencies',
    ...(npm === null
      ? { command: 'npm', args, shell: process.platform === 'win32' }
      : { args: [npm, ...args] }),
  })
  if (!(await isInstalled(repository))) {
    throw new StepError(
      'npm ci ended without an error, but node_modules differs from package-lock.json. Run npm install.',
    )
  }
}
