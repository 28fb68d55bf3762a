import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Credentials {
  email: string
  password: string
}

/** A program of the newsroom that has ended. */
export interface EndedProgram {
  code: null | number
  stderr: string
  stdout: string
}

export interface NewsroomProgram {
  /** Sends a signal to the process itself: no shell or launcher stands between. */
  kill(signal: NodeJS.Signals): void
  /** Settles when the process has ended. */
  readonly ended: Promise<EndedProgram>
  /** What it has written so far. */
  output(): string
}

/** The built newsroom, serving on a port of its own. */
export interface RunningNewsroom extends NewsroomProgram {
  /** Of the administrator, where this start made one. */
  credentials: Credentials | null
  origin: string
  port: number
  /** Asks it to stop and waits for the end. */
  stop(): Promise<EndedProgram>
}

type Variables = Record<string, string>

/** Long enough for a first start with demo content on a busy machine. */
const START_MS = 150_000

/** Variables of the caller that would steer the newsroom. */
const NOT_INHERITED =
  /^(?:DATABASE_URL|DATA_DIR|HOST|LOG_LEVEL|MONGODB|NEWSROOM|NODE_OPTIONS|PAYLOAD|PORT|SEED_DEMO|SITE_|TIME_ZONE|TRUST_PROXY)/

const inherited = (): Variables =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !NOT_INHERITED.test(entry[0]),
    ),
  )

/** Finds a port that nothing listens on. */
export const freePort = async (): Promise<number> =>
  await new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** Makes a folder for one spec. */
export const temporaryFolder = (): { path: string; remove(): void } => {
  const path = mkdtempSync(join(tmpdir(), 'newsroom-e2e-'))
  return { path, remove: () => rmSync(path, { force: true, maxRetries: 5, recursive: true }) }
}

/** Starts a program of the build as `npm run` does, in an environment of its own. */
export const startProgram = (
  program: string,
  variables: Variables,
  args: string[] = [],
  { cwd = '.', nodeOptions = ['-C', 'production'] }: { cwd?: string; nodeOptions?: string[] } = {},
): NewsroomProgram => {
  const child = spawn(process.execPath, [...nodeOptions, program, ...args], {
    cwd,
    env: { ...inherited(), NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const written = { stderr: '', stdout: '' }
  for (const name of ['stderr', 'stdout'] as const) {
    child[name].setEncoding('utf8')
    child[name].on('data', (text: string) => {
      written[name] += text
    })
  }
  const ended = new Promise<EndedProgram>((resolve) => {
    child.on('close', (code) => resolve({ code, ...written }))
  })
  return {
    ended,
    kill: (signal) => void child.kill(signal),
    output: () => written.stdout + written.stderr,
  }
}

/** Runs a program of the build to its end. */
export const runProgram = (
  program: string,
  variables: Variables,
  args: string[] = [],
): Promise<EndedProgram> => startProgram(program, variables, args).ended

export const SERVER = 'dist/src/server/main.js'

/**
 * Starts the built newsroom and waits until it is open.
 *
 * @throws Error with what the newsroom wrote, when it ends instead or takes too long
 */
export const startNewsroom = async (
  dataDir: string,
  { port: wanted, ...variables }: { [name: string]: number | string | undefined; port?: number } = {},
): Promise<RunningNewsroom> => {
  const port = wanted ?? (await freePort())
  const origin = `http://localhost:${port}`
  const program = startProgram(SERVER, {
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
    PORT: String(port),
    SITE_URL: origin,
    ...(variables as Variables),
  })
  const state = { hasEnded: false }
  void program.ended.then(() => {
    state.hasEnded = true
  })
  const deadline = Date.now() + START_MS
  while (!program.output().includes('Ctrl-C stops it.')) {
    if (state.hasEnded || Date.now() > deadline) {
      program.kill('SIGKILL')
      throw new Error(`The newsroom did not open. It wrote:\n${program.output()}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const email = /E-mail +(\S+)/.exec(program.output())?.[1]
  const password = /Password +(\S+)/.exec(program.output())?.[1]
  return {
    ...program,
    credentials: email !== undefined && password !== undefined ? { email, password } : null,
    origin,
    port,
    stop: () => {
      program.kill('SIGTERM')
      return program.ended
    },
  }
}
