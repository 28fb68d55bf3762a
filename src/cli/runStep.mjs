import { spawn } from 'node:child_process'
import { repository } from './repository.mjs'

const REPORT_EVERY_MS = 15_000
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** A failure that has been explained already: programs end with code 1 and print its message only. */
export class StepError extends Error {}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`

/** Shows on stderr that something goes on: one living line on a terminal, a line every 15 seconds elsewhere. */
const startProgress = (label) => {
  const since = Date.now()
  const live = process.stderr.isTTY === true
  const draw = () =>
    process.stderr.write(live ? `\r${label} ... ${seconds(since)} ` : `${label} ... ${seconds(since)}\n`)
  process.stderr.write(live ? `${label} ... ` : `${label} ...\n`)
  const timer = setInterval(draw, live ? 1000 : REPORT_EVERY_MS)
  return {
    end: (outcome) => {
      clearInterval(timer)
      process.stderr.write(
        `${live ? '\r' : ''}${label}: ${outcome} in ${seconds(since)}${live ? '   ' : ''}\n`,
      )
    },
  }
}

/**
 * Runs one quiet step: what the tool prints is shown only when it fails, or when it matches `forbidden`.
 *
 * @throws StepError when the tool fails or can't be started
 */
export const runStep = async ({
  label,
  command = process.execPath,
  args,
  env = {},
  forbidden,
  shell = false,
}) => {
  const progress = startProgress(label)
  const child = spawn(command, args, {
    cwd: repository,
    env: { ...process.env, ...env },
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text) => {
      output += text
    })
  }
  let stopped = false
  const stop = (signal) => {
    stopped = true
    child.kill(signal)
  }
  SIGNALS.forEach((signal) => process.on(signal, stop))
  const failure = await new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code, signal) => resolve(code === 0 ? null : `exit code ${code ?? signal}`))
  })
  SIGNALS.forEach((signal) => process.off(signal, stop))
  if (stopped) {
    progress.end('stopped')
    throw new StepError('Stopped. The next run takes up what is left.')
  }
  const refused = failure === null && forbidden?.test(output) === true
  if (failure !== null || refused) {
    progress.end('failed')
    process.stderr.write(`${output.trimEnd()}\n`)
    throw new StepError(
      `${label}: ${refused ? 'it passed, but with warnings' : failure} (its output stands above).`,
    )
  }
  progress.end('done')
}
