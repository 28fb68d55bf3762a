import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const fixture = fileURLToPath(new URL('../fixtures/import-direction/', import.meta.url))

interface Violation {
  from: string
  rule: { name: string }
}

interface Cruise {
  summary: {
    ruleSetUsed: { forbidden: { name: string }[] }
    totalCruised: number
    violations: Violation[]
  }
}

const runTool = async (args: string[], options: { cwd: string; input?: string }): Promise<string> =>
  await new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      args,
      { cwd: options.cwd, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (stdout === '' && error !== null) {
          reject(new Error(stderr, { cause: error }))
        } else {
          resolve(stdout)
        }
      },
    )
    child.stdin?.end(options.input ?? '')
  })

const cruise = async (cwd: string, rooms: string[]): Promise<Cruise['summary']> => {
  const bin = `${root}node_modules/dependency-cruiser/bin/dependency-cruise.mjs`
  const config = `${root}.dependency-cruiser.mjs`
  const output = await runTool([bin, '--config', config, '--output-type', 'json', ...rooms], { cwd })
  return (JSON.parse(output) as Cruise).summary
}

const found = (violations: Violation[]): string[] =>
  [...new Set(violations.map(({ from, rule }) => `${rule.name}: ${from}`))].sort()

const deliberate = [
  'adapters-imports: src/adapters/importsStorage.ts',
  'admin-imports: src/admin/importsStorage.ts',
  'collections-imports: collections/importsStorage.ts',
  'config-imports: src/config/importsStorage.ts',
  'config-imports: src/config/readsEnvironment.ts',
  'delivery-imports: src/delivery/importsStorage.ts',
  'domain-imports: src/domain/article/importsStorage.ts',
  'domain-is-pure: src/domain/article/importsNode.ts',
  'domain-is-pure: src/domain/article/importsPayloadTypes.ts',
  'env-imports: src/config/env.ts',
  'exports-imports: src/exports/importsServer.ts',
  'formats-and-site-use-no-node: src/formats/rss/importsNode.ts',
  'formats-imports: src/formats/rss/importsDelivery.ts',
  'frameworks-at-the-edge: src/delivery/importsNext.ts',
  'frameworks-at-the-edge: src/shared/importsExpress.ts',
  'hooks-imports: hooks/importsCollection.ts',
  'hooks-imports: hooks/importsStorage.ts',
  'hooks-imports: hooks/importsTests.ts',
  'index-imports: src/index.ts',
  'jobs-imports: src/jobs/importsStorage.ts',
  'newsroom-imports: src/app/importsPlugin.tsx',
  'newsroom-imports: src/cli/importsDomain.ts',
  'newsroom-imports: src/payload.config.ts',
  'newsroom-imports: src/server/importsStorage.ts',
  'no-circular-imports: src/storage/circleOne.ts',
  'not-resolvable: src/storage/importsNothing.ts',
  'plugin-imports: src/onInit.ts',
  'plugin-imports: src/plugin.ts',
  'plugin-needs-dev-dependency: src/storage/importsDevDependency.ts',
  'pure-rooms-reach-no-framework: src/domain/article/importsPayloadTypes.ts',
  'pure-rooms-reach-no-framework: src/formats/rss/reachesExpress.ts',
  'room-without-a-rule: src/somewhere/new.ts',
  'shared-imports: src/shared/importsDomain.ts',
  'site-imports: src/site/importsDelivery.ts',
  'slugs-imports: collections/slugs.ts',
  'sources-import-specs: hooks/importsTests.ts',
  'sources-import-specs: src/formats/rss/importsSpec.ts',
  'storage-imports: src/storage/importsDelivery.ts',
  'undeclared-package: src/storage/importsUndeclared.ts',
]

describe('import directions', () => {
  let ofFixture: Cruise['summary']

  beforeAll(async () => {
    ofFixture = await cruise(fixture, ['src', 'collections', 'hooks'])
  })

  it('reports each deliberate violation of the fixture and nothing else', () => {
    expect(found(ofFixture.violations)).toEqual(deliberate)
  })

  it('has a deliberate violation for every rule', () => {
    const { ruleSetUsed } = ofFixture
    const proven = new Set(deliberate.map((line) => line.split(':')[0]))
    expect(ruleSetUsed.forbidden.map(({ name }) => name).filter((name) => !proven.has(name))).toEqual([])
  })

  it('finds none in the repository itself', async () => {
    const { totalCruised, violations } = await cruise(root, ['src', 'collections', 'hooks', 'tests'])
    expect(found(violations)).toEqual([])
    expect(totalCruised).toBeGreaterThan(20)
  })
})

describe('the environment', () => {
  const READING = [
    "import { env } from 'node:process'",
    'export const one = process.env.PORT',
    "export const two = process['env'].PORT",
    'const { env: three } = process',
    'export const all = [env.PORT, three.PORT]',
    '',
  ].join('\n')

  /** One process for all of them: what ESLint knows of the types of the project takes the most time. */
  const LINT = `
    import { ESLint } from 'eslint'
    import { text } from 'node:stream/consumers'
    const eslint = new ESLint()
    const answers = []
    for (const { filePath, source } of JSON.parse(await text(process.stdin))) {
      answers.push(...(await eslint.lintText(source, { filePath })))
    }
    process.stdout.write(JSON.stringify(answers.map(({ messages }) => messages)))
  `

  let outside: string[]
  let inside: string[]

  beforeAll(async () => {
    const files = [
      { filePath: 'src/shared/clock.ts', source: READING },
      { filePath: 'src/config/env.ts', source: 'export const port = process.env.PORT\n' },
    ]
    const args = ['--input-type=module', '--eval', LINT]
    const answers = JSON.parse(await runTool(args, { cwd: root, input: JSON.stringify(files) })) as {
      line: number
      ruleId: string
    }[][]
    ;[outside, inside] = answers.map((messages) =>
      messages.map(({ line, ruleId }) => `${line} ${ruleId}`),
    ) as [string[], string[]]
  }, 240_000)

  it('may not be read outside src/config/env.ts, however it is spelled', () => {
    expect(outside).toEqual(
      expect.arrayContaining([
        '1 no-restricted-syntax',
        '2 no-restricted-properties',
        '3 no-restricted-properties',
        '4 no-restricted-properties',
      ]),
    )
  })

  it('may be read in src/config/env.ts', () => {
    expect(inside).toEqual([])
  })
})
