import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { repository } from './repository.mjs'
import { runStep, StepError } from './runStep.mjs'
import { sourceFingerprint } from './sourceFingerprint.mjs'

const path = (...parts) => join(repository, ...parts)
const LIB_STAMP = path('dist', '.build-stamp')
const ADMIN_STAMP = path('.next', '.build-stamp')
const LOCK = path('.tmp', 'build.lock')
const PART = path('.tmp', 'lib')

const readStamp = async (file) => (await readFile(file, 'utf8').catch(() => '')).trim()

const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Keeps two builds from writing into the same folders; the lock of a process that is gone counts for nothing. */
const withLock = async (work) => {
  await mkdir(path('.tmp'), { recursive: true })
  const holder = Number(await readStamp(LOCK))
  if (holder > 0 && holder !== process.pid && isAlive(holder)) {
    throw new StepError(
      `Another build is running (process ${holder}). Wait until it ends, and try again; if that is no build, delete .tmp/build.lock.`,
    )
  }
  await writeFile(LOCK, String(process.pid))
  try {
    await work()
  } finally {
    await rm(LOCK, { force: true })
  }
}

const isAsset = (source) => !['.ts', '.tsx', '.mjs'].includes(extname(source))

/** Compiles into a folder of its own, which takes the place of dist in one move: dist is never half a build. */
const buildLib = async (fingerprint) => {
  await rm(PART, { recursive: true, force: true })
  await runStep({
    label: 'Compiling the newsroom',
    args: [path('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json', '--outDir', PART],
  })
  for (const folder of ['src', 'collections', 'hooks']) {
    await cp(path(folder), join(PART, folder), {
      recursive: true,
      filter: (source) => source !== path('src', 'app') && isAsset(source),
    })
  }
  await writeFile(join(PART, '.build-stamp'), `${fingerprint}\n`)
  await rm(path('dist'), { recursive: true, force: true })
  await rename(PART, path('dist'))
}

const buildAdmin = async (fingerprint) => {
  await rm(ADMIN_STAMP, { force: true })
  await runStep({
    label: 'Building the admin panel',
    args: [path('node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  await writeFile(ADMIN_STAMP, `${fingerprint}\n`)
}

/**
 * Builds what is missing or older than its sources.
 *
 * Each half carries the fingerprint of the sources that it was built from, taken before the build began and written
 * when it had succeeded: an interrupted build, and sources edited meanwhile, are built again.
 *
 * @param options.lib only the compiled sources, which is all that command-line tools need
 * @param options.force also what is up to date
 * @throws StepError when a step fails
 */
export const ensureBuilt = async ({ force = false, lib = false } = {}) => {
  const fingerprint = await sourceFingerprint(repository)
  const stale = async (stamp) => force || (await readStamp(stamp)) !== fingerprint
  const staleLib = await stale(LIB_STAMP)
  const staleAdmin = !lib && (await stale(ADMIN_STAMP))
  if (!staleLib && !staleAdmin) {
    return
  }
  await withLock(async () => {
    if (staleLib) {
      await buildLib(fingerprint)
    }
    if (staleAdmin) {
      await buildAdmin(fingerprint)
    }
  })
}
