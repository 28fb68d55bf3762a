import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { repository } from './repository.mjs'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a compiled program of dist to its end, passes signals on and returns its exit code.
 *
 * A server gets a process group of its own: a terminal sends Ctrl-C to the whole group, and with the signal passed on
 * it would arrive twice, which asks for the immediate end. A tool stays in the group, reads stdin, and gets Ctrl-C from
 * the terminal. `-C production`: without it, Node 20 may end silently while it loads the rich text editor.
 */
export const runChild = async (program, { args = [], env = {}, server = false } = {}) => {
  const ownGroup = server && process.platform !== 'win32'
  const child = spawn(process.execPath, ['-C', 'production', program, ...args], {
    cwd: repository,
    detached: ownGroup,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: [server ? 'ignore' : 'inherit', 'inherit', 'inherit'],
  })
  const pass = (signal) => {
    if (ownGroup || signal !== 'SIGINT') {
      child.kill(signal)
    }
  }
  SIGNALS.forEach((signal) => process.on(signal, pass))
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (status, signal) => resolve(status ?? 128 + constants.signals[signal]))
  })
  SIGNALS.forEach((signal) => process.off(signal, pass))
  return code
}
