import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { adaptMigrations } from './adaptMigrations.mjs'
import { ensureInstalled } from './installed.mjs'
import { repository } from './repository.mjs'
import { runProgram } from './runProgram.mjs'
import { StepError } from './runStep.mjs'

const PAYLOAD = ['payload', 'bin.js']

/** Migrations are made for each relational database by comparing schemas: none of these is connected to. */
const RELATIONAL = ['sqlite:.tmp/generate.db', 'postgres://localhost/generate']

const COMMANDS = {
  types: () => [{ bin: PAYLOAD, args: ['generate:types'] }],
  importmap: () => [{ bin: PAYLOAD, args: ['generate:importmap'] }],
  migration: (args) =>
    RELATIONAL.map((url) => ({
      bin: PAYLOAD,
      args: ['migrate:create', ...args],
      env: { DATABASE_URL: url },
    })),
}

const run = async ({ bin, args, env = {} }) => {
  const program = join(repository, 'node_modules', ...bin)
  const child = spawn(process.execPath, ['-C', 'production', program, ...args], {
    cwd: repository,
    env: {
      ...process.env,
      PAYLOAD_CONFIG_PATH: 'src/payload.config.ts',
      NEXT_TELEMETRY_DISABLED: '1',
      ...env,
    },
    stdio: 'inherit',
  })
  return await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

/** `generate.mjs types|importmap|migration [arguments]`: Payload's generators on the newsroom's own config. */
await runProgram(async ([name, ...args]) => {
  if (!Object.hasOwn(COMMANDS, name ?? '')) {
    throw new StepError(
      `There is nothing to generate called "${name ?? ''}". Known are: ${Object.keys(COMMANDS).join(', ')}.`,
    )
  }
  await ensureInstalled()
  for (const command of COMMANDS[name](args)) {
    const code = await run(command)
    if (code !== 0) {
      return code
    }
  }
  if (name === 'migration') {
    await adaptMigrations()
  }
  return 0
})
