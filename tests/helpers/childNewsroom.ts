import { build } from 'esbuild'
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createInterface } from 'node:readline'

/** What a child process told, and how it ended. */
export interface ChildResult {
  code: null | number
  errors: string
  /** The objects that it wrote to its standard output, one per line. */
  lines: Record<string, unknown>[]
  signal: NodeJS.Signals | null
}

export interface ChildNewsroom {
  /** Ends the child if it still runs. */
  kill(): void
  /** Gives the child its instructions, and waits until it ends. */
  run(instructions: object): Promise<ChildResult>
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Libraries with native parts, which stay outside of the bundle. */
const NATIVE = ['@libsql/client', 'libsql', 'pg-cloudflare', 'pg-native', 'sharp']

/** What bundled CommonJS modules expect around them. */
const BANNER = `import { createRequire as createRequireOfBundle } from 'node:module'
const require = createRequireOfBundle(import.meta.url)
const __filename = import.meta.filename ?? new URL(import.meta.url).pathname
const __dirname = __filename.slice(0, __filename.lastIndexOf('/'))`

/** A program of tests/helpers in one file: it starts in a fraction of the time that its thousands of modules take. */
export interface ChildProgram {
  remove(): void
  /** Starts it in a process of its own. It loads at once, and waits for its instructions while other children work. */
  start(): ChildNewsroom
}

/** Bundles a program, so that all its processes run the same code and start quickly. */
export const bundleChild = async (program: string): Promise<ChildProgram> => {
  const outfile = join(ROOT, '.tmp', 'children', `${process.pid}-${program.replace(/\.ts$/, '.mjs')}`)
  await build({
    banner: { js: BANNER },
    bundle: true,
    conditions: ['production'],
    entryPoints: [join(ROOT, 'tests', 'helpers', program)],
    external: NATIVE,
    format: 'esm',
    logLevel: 'error',
    outfile,
    platform: 'node',
    target: 'node20',
  })
  return {
    remove: () => {
      rmSync(outfile, { force: true })
    },
    start: () => startChild(outfile),
  }
}

const startChild = (file: string): ChildNewsroom => {
  const child = spawn(process.execPath, ['-C', 'production', file], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const lines: Record<string, unknown>[] = []
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  // A child that was killed no longer reads.
  child.stdin.on('error', () => undefined)
  const output = createInterface({ input: child.stdout })
  output.on('line', (line) => {
    if (line.startsWith('{')) {
      lines.push(JSON.parse(line) as Record<string, unknown>)
    } else {
      errors += `${line}\n`
    }
  })
  const ended = new Promise<ChildResult>((resolve) => {
    child.on('close', (code, signal) => {
      resolve({ code, errors, lines, signal })
    })
  })
  return {
    kill: () => {
      child.kill('SIGKILL')
    },
    run: (instructions) => {
      child.stdin.end(`${JSON.stringify(instructions)}\n`)
      return ended
    },
  }
}
