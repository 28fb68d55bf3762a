import { isIP } from 'node:net'
import { join } from 'node:path'

import type { Result } from '../shared/result.ts'
import type { DatabaseTarget } from './databaseTarget.ts'
import type { MailEnv } from './mailEnv.ts'

import { isLanguageTag, isTagAuthority, isTimeZone } from '../shared/names.ts'
import { err, ok } from '../shared/result.ts'
import { parseDatabaseURL } from './databaseTarget.ts'
import { readMail } from './mailEnv.ts'

const MODES = ['development', 'production', 'test'] as const
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

/** The surroundings of the runnable newsroom, checked. `.env.example` describes each variable. */
export interface NewsroomEnv {
  /** How the record of events is sealed and anchored. */
  audit: {
    file: string
    formerKeys: string[]
    /** Undefined when none is given: the key then comes from Payload's secret. */
    key: string | undefined
    webhook: { secret: string; url: string } | undefined
  }
  database: DatabaseTarget
  /** The folder of the embedded database, uploads and the kept secret. */
  dataDir: string
  host: string
  logLevel: (typeof LOG_LEVELS)[number]
  /** Undefined: letters are written to the log. */
  mail: MailEnv | undefined
  mode: (typeof MODES)[number]
  /** Whether the MongoDB server lacks transactions and full `$lookup`. */
  mongodbLimited: boolean
  /** Undefined when none is given: the newsroom then keeps a random one in `dataDir`. */
  payloadSecret: string | undefined
  port: number
  /** Whether an empty default database gets demo content. */
  seedDemo: boolean
  /** BCP 47 tag. */
  siteLanguage: string
  siteName: string
  /** An origin: "https://today.az". */
  siteURL: string
  /** A domain and a year, "today.az,2017": the permanent ids of articles are made from it. Undefined: the host of siteURL, 2026. */
  tagAuthority: string | undefined
  /** IANA name. */
  timeZone: string
  /** Whom to believe about clients' addresses, as Express's setting of that name. */
  trustProxy: false | number | string
}

export interface EnvError {
  /** One sentence or two each: the variable, its value (secrets left out), and the remedy. */
  problems: string[]
  type: 'invalid_env'
}

const isHost = (host: string): boolean =>
  isIP(host) !== 0 || /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/i.test(host)

const originOf = (value: string): string | undefined => {
  if (!URL.canParse(value)) {
    return undefined
  }
  const url = new URL(value)
  const bare = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''
  return bare && /^https?:$/.test(url.protocol) ? url.origin : undefined
}

const isProxy = (entry: string): boolean => {
  const [address = '', bits, ...rest] = entry.split('/')
  const known = isIP(address) !== 0 || ['loopback', 'linklocal', 'uniquelocal'].includes(entry)
  return known && rest.length === 0 && (bits === undefined || /^\d{1,3}$/.test(bits))
}

/** `false`, a number of hops, or a list; never `true`, which would let every client choose its own address. */
const parseTrustProxy = (value: string): false | number | string | undefined => {
  if (value === 'false' || value === '0') {
    return false
  }
  if (/^\d{1,2}$/.test(value)) {
    return Number(value)
  }
  const list = value.split(',').map((entry) => entry.trim())
  return list.every(isProxy) ? list.join(',') : undefined
}

const BOOLEANS: Record<string, boolean> = { '0': false, '1': true, false: false, true: true }

/**
 * Checks the variables of the environment and fills in what is left out; an empty value counts as left out.
 *
 * Every problem is reported, not the first one only.
 */
export const readEnv = (env: Record<string, string | undefined>): Result<NewsroomEnv, EnvError> => {
  const problems: string[] = []

  /** Reads one variable; what `parse` can't take is a problem, and the default stands in for it. */
  const read = <Value>(
    name: string,
    fallback: Value,
    parse: (value: string) => undefined | Value,
    remedy: string,
  ): Value => {
    const value = env[name]?.trim() ?? ''
    if (value === '') {
      return fallback
    }
    const parsed = parse(value)
    if (parsed === undefined) {
      problems.push(`${name} is ${JSON.stringify(value)}. ${remedy}`)
    }
    return parsed ?? fallback
  }
  const flag = (name: string, fallback: boolean): boolean =>
    read(name, fallback, (value) => BOOLEANS[value.toLowerCase()], 'Give true or false.')
  const oneOf = <Name extends string>(name: string, names: readonly Name[], fallback: Name): Name =>
    read(
      name,
      fallback,
      (value) => names.find((known) => known === value),
      `Give one of ${names.join(', ')}.`,
    )
  const only = (test: (value: string) => boolean) => (value: string) => (test(value) ? value : undefined)

  const mode = oneOf('NODE_ENV', MODES, 'development')
  const port = read(
    'PORT',
    3000,
    (value) =>
      /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535 ? Number(value) : undefined,
    'Give a port: a whole number from 1 to 65535, such as 3000.',
  )
  const host = read(
    'HOST',
    '127.0.0.1',
    only(isHost),
    'Give the address to listen on: 127.0.0.1 for this machine alone, 0.0.0.0 for everybody who can reach it.',
  )
  const dataDir = read(
    'DATA_DIR',
    '.data',
    only((value) => !value.includes('\0')),
    'Give a folder.',
  )

  const databaseURL = env.DATABASE_URL?.trim() ?? ''
  const database: Result<DatabaseTarget, { problem: string; type: string }> =
    databaseURL === ''
      ? ok({ kind: 'sqlite', file: join(dataDir, 'newsroom.db') })
      : parseDatabaseURL(databaseURL)
  if (!database.ok) {
    problems.push(database.error.problem)
  }

  const payloadSecret = env.PAYLOAD_SECRET?.trim() || undefined
  if (payloadSecret !== undefined && payloadSecret.length < 32) {
    problems.push(
      `PAYLOAD_SECRET has ${payloadSecret.length} characters. Give 32 or more, such as the output of: openssl rand -hex 32`,
    )
  }

  const auditKey = env.AUDIT_KEY?.trim() || undefined
  const auditWebhookURL = read<string | undefined>(
    'AUDIT_WEBHOOK_URL',
    undefined,
    only((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)),
    'Give an absolute http(s) address.',
  )
  const auditWebhookSecret = env.AUDIT_WEBHOOK_SECRET?.trim() || undefined
  for (const [name, secret] of [
    ['AUDIT_KEY', auditKey],
    ['AUDIT_WEBHOOK_SECRET', auditWebhookSecret],
  ] as const) {
    if (secret !== undefined && secret.length < 32) {
      problems.push(
        `${name} has ${secret.length} characters. Give 32 or more, such as the output of: openssl rand -hex 32`,
      )
    }
  }
  if (auditWebhookURL !== undefined && auditWebhookSecret === undefined) {
    problems.push('AUDIT_WEBHOOK_URL stands without AUDIT_WEBHOOK_SECRET. Give both, or neither.')
  }

  const seedDemo = flag('SEED_DEMO', databaseURL === '')
  if (seedDemo && databaseURL !== '') {
    problems.push(
      'SEED_DEMO is true beside a DATABASE_URL. Demo content goes into the default database only: leave one of them out.',
    )
  }

  const checked = {
    audit: {
      file: read(
        'AUDIT_FILE',
        join(dataDir, 'audit-anchors.jsonl'),
        only((value) => !value.includes('\0')),
        'Give a file.',
      ),
      formerKeys: (env.AUDIT_FORMER_KEYS ?? '')
        .split(',')
        .map((key) => key.trim())
        .filter((key) => key !== ''),
      key: auditKey,
      webhook:
        auditWebhookURL === undefined || auditWebhookSecret === undefined
          ? undefined
          : { secret: auditWebhookSecret, url: auditWebhookURL },
    },
    mail: readMail(env, env.SITE_NAME?.trim() || 'TODAY.AZ', problems),
    mode,
    port,
    host,
    dataDir,
    payloadSecret,
    seedDemo,
    mongodbLimited: flag('MONGODB_LIMITED', false),
    siteURL: read(
      'SITE_URL',
      `http://localhost:${port}`,
      originOf,
      'Give an absolute http(s) URL without a path, such as https://today.az.',
    ),
    siteName: read('SITE_NAME', 'TODAY.AZ', (value) => value, ''),
    siteLanguage: read('SITE_LANGUAGE', 'en', only(isLanguageTag), 'Give a BCP 47 language tag, such as az.'),
    tagAuthority: read<string | undefined>(
      'TAG_AUTHORITY',
      undefined,
      only(isTagAuthority),
      'Give a domain and a year in which the outlet held it, such as today.az,2017.',
    ),
    timeZone: read('TIME_ZONE', 'Asia/Baku', only(isTimeZone), 'Give an IANA time zone, such as Asia/Baku.'),
    trustProxy: read<false | number | string>(
      'TRUST_PROXY',
      false,
      parseTrustProxy,
      'Give false, the number of proxies in front of the newsroom, or their addresses: 10.0.0.0/8,loopback.',
    ),
    logLevel: oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
  }
  return database.ok && problems.length === 0
    ? ok({ ...checked, database: database.value })
    : err({ type: 'invalid_env', problems })
}

/** Reads the environment of this process. */
export const readProcessEnv = (): Result<NewsroomEnv, EnvError> => readEnv(process.env)

/** Puts all problems into one message for the person who starts the newsroom. */
export const explainEnvProblems = ({ problems }: EnvError): string =>
  [
    "The newsroom can't start with these variables:",
    ...problems.map((problem) => `  - ${problem}`),
    'Every variable is described in .env.example.',
  ].join('\n')
