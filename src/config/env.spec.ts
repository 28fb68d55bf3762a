import { readFileSync } from 'node:fs'

import { parseEnvFile } from '../cli/envFile.mjs'
import { explainEnvProblems, readEnv } from './env.ts'

const problemsOf = (env: Record<string, string>): string[] => {
  const result = readEnv(env)
  return result.ok ? [] : result.error.problems
}

const valueOf = (env: Record<string, string | undefined>) => {
  const result = readEnv(env)
  if (!result.ok) {
    throw new Error(explainEnvProblems(result.error))
  }
  return result.value
}

describe('readEnv', () => {
  it('needs nothing', () => {
    expect(valueOf({})).toEqual({
      audit: { file: '.data/audit-anchors.jsonl', formerKeys: [], key: undefined, webhook: undefined },
      mode: 'development',
      port: 3000,
      host: '127.0.0.1',
      database: { kind: 'sqlite', file: '.data/newsroom.db' },
      dataDir: '.data',
      payloadSecret: undefined,
      seedDemo: true,
      mongodbLimited: false,
      siteURL: 'http://localhost:3000',
      siteName: 'TODAY.AZ',
      siteLanguage: 'en',
      tagAuthority: undefined,
      timeZone: 'Asia/Baku',
      trustProxy: false,
      logLevel: 'info',
    })
  })

  it('takes an empty value for none', () => {
    expect(valueOf({ PORT: '', DATABASE_URL: ' ', SITE_URL: '', SEED_DEMO: '' })).toEqual(valueOf({}))
  })

  it('follows PORT in the address of the site, and DATA_DIR in that of the database', () => {
    expect(valueOf({ PORT: '8080', DATA_DIR: '/var/newsroom' })).toMatchObject({
      siteURL: 'http://localhost:8080',
      database: { kind: 'sqlite', file: '/var/newsroom/newsroom.db' },
    })
  })

  it.each([
    ['sqlite:data/a.db', { kind: 'sqlite', file: 'data/a.db' }],
    ['file:/var/a.db', { kind: 'sqlite', file: '/var/a.db' }],
    ['file:///var/a.db', { kind: 'sqlite', file: '/var/a.db' }],
    ['mongodb://a:27017,b:27017/news?replicaSet=r', { kind: 'mongodb' }],
    ['mongodb+srv://u:p@cluster.example/news', { kind: 'mongodb' }],
    ['postgres://u:p@h:5432/news', { kind: 'postgres' }],
    ['postgresql:///news?host=/run/postgresql', { kind: 'postgres' }],
  ])('understands DATABASE_URL=%s and seeds nothing there', (url, database) => {
    expect(valueOf({ DATABASE_URL: url })).toMatchObject({ database, seedDemo: false })
  })

  it.each([
    ['mysql://root:hunter2@h/news', 'DATABASE_URL has the scheme "mysql:"'],
    ['//root:hunter2@h/news', 'DATABASE_URL has no scheme'],
    ['postgres://root:hunter2@h', 'DATABASE_URL ("postgres:") names no database'],
    ['mongodb://root:hunter2@h/?tls=true', 'DATABASE_URL ("mongodb:") names no database'],
    ['mongodb:///news', 'DATABASE_URL ("mongodb:") names no host'],
    ['sqlite:', 'DATABASE_URL names no file'],
    ['sqlite::memory:', 'DATABASE_URL asks for a database in memory'],
  ])('refuses DATABASE_URL=%s without repeating the password', (url, start) => {
    const problems = problemsOf({ DATABASE_URL: url })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${start.replace(/[()]/g, '\\$&')}`))
    expect(problems[0]).not.toContain('hunter2')
  })

  it.each([
    ['NODE_ENV', 'prod'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '3000x'],
    ['HOST', 'http://x'],
    ['HOST', 'a b'],
    ['SITE_URL', 'today.az'],
    ['SITE_URL', 'ftp://today.az'],
    ['SITE_URL', 'https://today.az/en'],
    ['SITE_LANGUAGE', 'english_'],
    ['TIME_ZONE', 'Baku'],
    ['TAG_AUTHORITY', 'today'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '10.0.0.0/8,everybody'],
    ['LOG_LEVEL', 'loud'],
    ['MONGODB_LIMITED', 'maybe'],
    ['AUDIT_WEBHOOK_URL', 'archive.example'],
    ['SEED_DEMO', '2'],
  ])('names the variable and the value of %s=%s', (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([
      expect.stringMatching(new RegExp(`^${name} is "${value.replace(/[./]/g, '\\$&')}"\\. Give `)),
    ])
  })

  it.each([
    ['false', false],
    ['0', false],
    ['2', 2],
    ['loopback, 10.0.0.0/8', 'loopback,10.0.0.0/8'],
    ['::1', '::1'],
  ])('understands TRUST_PROXY=%s', (value, expected) => {
    expect(valueOf({ TRUST_PROXY: value }).trustProxy).toBe(expected)
  })

  it('wants 32 characters of a secret and never shows it', () => {
    expect(problemsOf({ PAYLOAD_SECRET: 'x'.repeat(31) })).toEqual([
      'PAYLOAD_SECRET has 31 characters. Give 32 or more, such as the output of: openssl rand -hex 32',
    ])
    expect(valueOf({ PAYLOAD_SECRET: 'x'.repeat(32) }).payloadSecret).toBe('x'.repeat(32))
  })

  it('wants 32 characters of the secrets of the audit and never shows them', () => {
    const short = 'x'.repeat(31)
    expect(problemsOf({ AUDIT_KEY: short, AUDIT_WEBHOOK_SECRET: short })).toEqual([
      'AUDIT_KEY has 31 characters. Give 32 or more, such as the output of: openssl rand -hex 32',
      'AUDIT_WEBHOOK_SECRET has 31 characters. Give 32 or more, such as the output of: openssl rand -hex 32',
    ])
  })

  it('reads how the record is sealed and anchored', () => {
    const key = 'k'.repeat(32)
    const secret = 's'.repeat(32)
    expect(
      valueOf({
        AUDIT_FILE: '/mnt/elsewhere/anchors.jsonl',
        AUDIT_FORMER_KEYS: ' one, two ,,',
        AUDIT_KEY: key,
        AUDIT_WEBHOOK_SECRET: secret,
        AUDIT_WEBHOOK_URL: 'https://archive.example/anchors',
      }).audit,
    ).toEqual({
      file: '/mnt/elsewhere/anchors.jsonl',
      formerKeys: ['one', 'two'],
      key,
      webhook: { secret, url: 'https://archive.example/anchors' },
    })
  })

  it('wants a secret beside the address of anchors', () => {
    expect(problemsOf({ AUDIT_WEBHOOK_URL: 'https://archive.example/anchors' })).toEqual([
      'AUDIT_WEBHOOK_URL stands without AUDIT_WEBHOOK_SECRET. Give both, or neither.',
    ])
  })

  it('refuses demo content for a database that DATABASE_URL names', () => {
    expect(problemsOf({ SEED_DEMO: 'true', DATABASE_URL: 'postgres://h/news' })).toEqual([
      expect.stringMatching(/^SEED_DEMO is true beside a DATABASE_URL\./),
    ])
    expect(valueOf({ SEED_DEMO: 'false' }).seedDemo).toBe(false)
  })

  it('reports every problem in one message', () => {
    const result = readEnv({
      PORT: 'x',
      DATABASE_URL: 'mysql://h/d',
      PAYLOAD_SECRET: 'short',
      LOG_LEVEL: 'x',
    })
    expect(result.ok).toBe(false)
    const lines = result.ok ? [] : explainEnvProblems(result.error).split('\n')
    expect(lines.filter((line) => line.startsWith('  - '))).toHaveLength(4)
  })
})

describe('.env.example', () => {
  const example = parseEnvFile(readFileSync(new URL('../../.env.example', import.meta.url), 'utf8'))

  it('names exactly the variables that readEnv reads', () => {
    const names = new Set<string>()
    const watched = new Proxy<Record<string, string | undefined>>(
      {},
      {
        get: (_, name) => {
          names.add(String(name))
          return undefined
        },
      },
    )
    readEnv(watched)
    expect(Object.keys(example).sort()).toEqual([...names].sort())
  })

  it('holds values that parse to what the newsroom does without them', () => {
    expect(valueOf(example)).toEqual({ ...valueOf({}), mode: 'production' })
  })
})
