import { createClient as openSQLite } from '@libsql/client'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { EndedProgram, RunningNewsroom } from '../helpers/runningNewsroom.ts'

import { createClient } from '../helpers/newsroomClient.ts'
import { storyMaker } from '../helpers/releaseStories.ts'
import { runProgram, startNewsroom, temporaryFolder } from '../helpers/runningNewsroom.ts'

const AUDIT = 'dist/src/cli/audit.js'
const TABLE = 'newsroom_workflow_events'

/** What a person reads: nothing of the log. */
const messageOf = ({ stderr, stdout }: EndedProgram): string =>
  `${stdout}${stderr}`
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('{'))
    .join('\n')

describe('the record of events, from the command line', () => {
  const folder = temporaryFolder()
  const dataDir = join(folder.path, 'newsroom')
  const database = join(dataDir, 'newsroom.db')
  const anchors = join(dataDir, 'audit-anchors.jsonl')
  const variables = { DATA_DIR: dataDir, LOG_LEVEL: 'fatal', SEED_DEMO: 'false' }
  let newsroom: RunningNewsroom

  const audit = (...args: string[]): Promise<EndedProgram> => runProgram(AUDIT, variables, args)
  const sql = async (statement: string): Promise<void> => {
    const client = openSQLite({ url: `file:${database}` })
    await client.execute(statement)
    await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    client.close()
  }

  beforeAll(async () => {
    newsroom = await startNewsroom(dataDir, { SEED_DEMO: 'false' })
    const client = await createClient(newsroom.origin, newsroom.credentials)
    for (const [collection, data] of [
      ['sections', { slug: 'harbours', title: 'Harbours' }],
      ['authors', { name: 'Ada Invented' }],
    ] as const) {
      expect((await client('POST', `/${collection}`, data)).status).toBe(201)
    }
    const story = await storyMaker(client, 'harbours')
    for (const headline of ['First', 'Second', 'Third']) {
      expect((await client('POST', '/articles', story(headline))).status).toBe(201)
    }
  })

  afterAll(async () => {
    await newsroom?.stop()
    folder.remove()
  })

  test('is refused while the newsroom runs on the file', async () => {
    const refused = await audit('verify')
    expect(messageOf(refused)).toMatch(/^Another process is using .*Stop the newsroom that runs on it .*$/)
    expect(refused.code).toBe(1)
    await newsroom.stop()
  })

  test.each([[[]], [['check']], [['verify', 'file']], [['anchor', '--anchors', 'x']]])(
    'tells how it is used when asked for %j',
    async (args) => {
      const { code, stdout } = await audit(...args)
      expect(stdout).toMatch(/^Usage: npm run audit -- verify/)
      expect(code).toBe(1)
    },
  )

  test('what a newsroom has recorded is in order, and is anchored', async () => {
    const verified = await audit('verify')
    expect(messageOf(verified)).toMatch(
      /^The record of events is in order \([1-9]\d* events, \d+ anchors\)\./,
    )
    expect(verified.code).toBe(0)
    const anchored = await audit('anchor')
    expect(messageOf(anchored)).toMatch(/^Event \d+ is anchored/)
    expect(anchored.code).toBe(0)
    const [last] = readFileSync(anchors, 'utf8').trim().split('\n').reverse()
    expect(JSON.parse(last!)).toMatchObject({ count: JSON.parse(last!).seq })
    expect(messageOf(await audit('verify'))).toMatch(/, [1-9]\d* anchors\)\.$/)
  })

  test('a change in the database is named, and exits with 1', async () => {
    copyFileSync(database, `${database}.kept`)
    await sql(`update ${TABLE} set actor_name = 'Somebody else' where id = 2`)
    const found = await audit('verify')
    expect(messageOf(found)).toMatch(
      /^The record is broken at event 2 \(mac\)\. The seal of event 2 does not fit to what the event says: it was changed\.\nIn order until there: 1 events, /,
    )
    expect(found.code).toBe(1)
    copyFileSync(`${database}.kept`, database)
  })

  test('anchors that were kept elsewhere know what was computed anew', async () => {
    const elsewhere = join(folder.path, 'elsewhere.jsonl')
    const [anchor] = readFileSync(anchors, 'utf8').trim().split('\n')
    writeFileSync(elsewhere, `${anchor!.replace(/"mac":"[\da-f]{64}"/, `"mac":"${'0'.repeat(64)}"`)}\n`)
    const found = await audit('verify', '--anchors', elsewhere)
    expect(messageOf(found)).toMatch(/^The record is broken at event \d+ \(anchor\)\./)
    expect(found.code).toBe(1)
    const missing = await audit('verify', '--anchors', join(folder.path, 'nothing'))
    expect(messageOf(missing)).toMatch(/can't be read as anchors: ENOENT/)
    expect(missing.code).toBe(1)
  })
})
