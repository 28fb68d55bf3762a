import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { repository } from './repository.mjs'

/** The options of Node that Jest needs for ES modules; its workers inherit them. */
export const jestArguments = (projects, args = []) => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const quiet = major > 20 || (major === 20 && minor >= 11) ? ['--disable-warning=ExperimentalWarning'] : []
  const jest = join(repository, 'node_modules', 'jest', 'bin', 'jest.js')
  return [...quiet, '--experimental-vm-modules', jest, '--selectProjects', ...projects, ...args]
}

/** Runs projects of Jest in the foreground and returns its exit code. */
export const runJest = async ({ projects, args, env }) => {
  const child = spawn(process.execPath, jestArguments(projects, args), {
    cwd: repository,
    env: { ...process.env, NODE_ENV: 'test', ...env },
    stdio: 'inherit',
  })
  return await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
