import { spawn } from 'node:child_process'
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

/**
 * Starts a program of tests/helpers in a process of its own. It loads its modules at once, and waits for its instructions:
 * the next child can load while another one works.
 */
export const startChild = (program: string): ChildNewsroom => {
  const file = fileURLToPath(new URL(program, import.meta.url))
  const child = spawn(process.execPath, ['-C', 'production', '--import', 'tsx', file], {
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
