import type { NewsroomProgram } from './runningNewsroom.ts'

import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'

import { freePort, startProgram } from './runningNewsroom.ts'

const NEXT = resolve('node_modules/next/dist/bin/next')
const PAYLOAD = resolve('node_modules/payload/bin.js')
const START_MS = 30_000

/** A plain Payload project that has installed the package. */
export interface HostProject {
  /** Writes the import map of the host's panel, and builds. @throws Error with what the generator or the build wrote */
  build(): Promise<void>
  /** Makes the migrations of the host's own schema, and runs them. @throws Error with what Payload wrote */
  migrate(): Promise<void>
  remove(): void
  start(): Promise<{ origin: string; program: NewsroomProgram }>
}

/** Installs the package as npm would: packed, and unpacked into node_modules, so that what isn't packed is missing. */
const installPackage = (folder: string): void => {
  const target = join(folder, 'node_modules', 'payload-newsroom')
  mkdirSync(target, { recursive: true })
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    encoding: 'utf8',
  }).trim()
  execFileSync('tar', ['-xzf', join(folder, packed), '-C', target, '--strip-components=1'])
}

/**
 * Copies tests/host to a folder of its own below the repository, where Node finds the repository's packages, and installs
 * the package of the present build into it.
 */
export const createHostProject = (): HostProject => {
  mkdirSync('.tmp', { recursive: true })
  const folder = mkdtempSync(resolve('.tmp', 'host-'))
  cpSync('tests/host', folder, { recursive: true })
  installPackage(folder)
  const variables = (origin: string) => ({
    DATABASE_URL: `file:${join(folder, 'host.db')}`,
    PAYLOAD_CONFIG_PATH: 'src/payload.config.ts',
    PAYLOAD_SECRET: 'a secret that only tests use, 0123456789',
    SITE_URL: origin,
  })
  const run = async (program: string, args: string[], nodeOptions?: string[]): Promise<void> => {
    const where = { cwd: folder, ...(nodeOptions && { nodeOptions }) }
    const { code, stderr, stdout } = await startProgram(program, variables('http://localhost'), args, where)
      .ended
    if (code !== 0) {
      throw new Error(`${args.join(' ')} ended with ${code}:\n${stdout}${stderr}`)
    }
  }
  return {
    build: async () => {
      await run(PAYLOAD, ['generate:importmap'])
      // The workers of a build take no conditions of Node.
      await run(NEXT, ['build'], [])
    },
    migrate: async () => {
      await run(PAYLOAD, ['migrate:create', 'initial'])
      await run(PAYLOAD, ['migrate'])
    },
    remove: () => rmSync(folder, { force: true, maxRetries: 5, recursive: true }),
    start: async () => {
      const port = await freePort()
      const origin = `http://localhost:${port}`
      const program = startProgram(NEXT, variables(origin), ['start', '-p', String(port)], { cwd: folder })
      const deadline = Date.now() + START_MS
      while (!program.output().includes('Ready')) {
        if (Date.now() > deadline) {
          program.kill('SIGKILL')
          throw new Error(`next start did not get ready. It wrote:\n${program.output()}`)
        }
        await new Promise((wake) => setTimeout(wake, 50))
      }
      return { origin, program }
    },
  }
}
