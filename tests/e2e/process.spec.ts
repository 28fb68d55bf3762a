import { createClient as openSQLite } from '@libsql/client'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'

import type { NewsroomClient } from '../helpers/newsroomClient.ts'
import type { Credentials, EndedProgram, RunningNewsroom } from '../helpers/runningNewsroom.ts'

import { createClient } from '../helpers/newsroomClient.ts'
import { storyMaker } from '../helpers/releaseStories.ts'
import {
  freePort,
  runProgram,
  SERVER,
  startNewsroom,
  startProgram,
  temporaryFolder,
} from '../helpers/runningNewsroom.ts'

const IMPORT = 'dist/src/cli/import.js'
const NEWSSTAND = 'dist/src/cli/newsstand.js'
const SEED_PAGE = 'tests/fixtures/today-az/158043.txt'
const STOP_MS = 10_000
const WRITERS = 6

/** What a person reads: no stack trace, and nothing of the log. */
const messageOf = ({ stderr, stdout }: EndedProgram): string => {
  const text = `${stdout}${stderr}`
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('{'))
    .join('\n')
  expect(text).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m)
  return text
}

const withSQLite = async (file: string, statements: string[]): Promise<void> => {
  const client = openSQLite({ url: `file:${file}` })
  for (const statement of [...statements, 'PRAGMA wal_checkpoint(TRUNCATE)']) {
    await client.execute(statement)
  }
  client.close()
}

describe('the process', () => {
  const folder = temporaryFolder()
  const folders = [folder]
  const dataDir = join(folder.path, 'newsroom')
  const emptyNewsroom = { SEED_DEMO: 'false' }
  let credentials: Credentials | null = null
  let newsroom: RunningNewsroom

  const newFolder = (): string => {
    const made = temporaryFolder()
    folders.push(made)
    return made.path
  }

  const startToFail = async (variables: Record<string, string>): Promise<EndedProgram> =>
    await runProgram(SERVER, {
      DATA_DIR: newFolder(),
      LOG_LEVEL: 'fatal',
      PORT: String(await freePort()),
      ...emptyNewsroom,
      ...variables,
    })

  beforeAll(async () => {
    newsroom = await startNewsroom(dataDir, emptyNewsroom)
    ;({ credentials } = newsroom)
    const client = await createClient(newsroom.origin, credentials)
    for (const [collection, data] of [
      ['sections', { slug: 'harbours', title: 'Harbours' }],
      ['authors', { name: 'Ada Invented' }],
    ] as const) {
      const { status } = await client('POST', `/${collection}`, data)
      expect(status).toBe(201)
    }
  })

  afterAll(async () => {
    await newsroom?.stop()
    folders.forEach(({ remove }) => remove())
  })

  test('without demo content it is empty, and has an administrator all the same', async () => {
    expect(credentials?.password).toMatch(/^[\w-]{16}$/)
    expect(newsroom.output()).not.toContain('.html')
    expect((await fetch(`${newsroom.origin}/`)).status).toBe(200)
    expect((await fetch(`${newsroom.origin}/news/regions/158043.html`)).status).toBe(404)
  })

  test('a second process on the same SQLite file is refused', async () => {
    const refused = await startToFail({ DATA_DIR: dataDir })
    expect(refused.code).toBe(1)
    expect(messageOf(refused)).toMatch(
      /^Another process is using .*newsroom\.db: SQLite serves one process\. Stop the newsroom that runs on it .*$/,
    )
    expect((await fetch(`${newsroom.origin}/readyz`)).status).toBe(200)
  })

  test('tools are refused as well while it runs', async () => {
    for (const [tool, args] of [
      [IMPORT, [SEED_PAGE]],
      [NEWSSTAND, ['rebuild']],
    ] as const) {
      const refused = await runProgram(tool, { DATA_DIR: dataDir, LOG_LEVEL: 'fatal' }, [...args])
      expect(refused.code).toBe(1)
      expect(messageOf(refused)).toMatch(/^Another process is using .*Stop the newsroom that runs on it .*$/)
    }
  })

  test('killed in the middle of releases it has lost none that it acknowledged', async () => {
    const killed = await createClient(newsroom.origin, credentials)
    const story = await storyMaker(killed, 'harbours')
    const acknowledged = new Map<number, string>()
    const underWay = new Map<number, string>()
    const state = { isKilled: false }

    /** Releases new stories and updates of them until the process is gone. */
    const work = async (client: NewsroomClient, worker: number): Promise<void> => {
      for (let round = 1; ; round += 1) {
        const first = `Story ${round} of worker ${worker}`
        const { body, status } = await client('POST', '/articles', story(first))
        expect(status).toBe(201)
        const doc = body.doc as { id: number | string; number: number }
        acknowledged.set(doc.number, first)
        const second = `${first}, updated`
        underWay.set(doc.number, second)
        const update = await client('PATCH', `/articles/${doc.id}`, {
          _status: 'published',
          headline: second,
        })
        expect(update.status).toBe(200)
        acknowledged.set(doc.number, second)
      }
    }
    const workers = Array.from({ length: WRITERS }, (_, index) =>
      work(killed, index).catch((error: unknown) => {
        if (!state.isKilled) {
          throw error
        }
      }),
    )
    const enough = (async () => {
      while (acknowledged.size < 40 && !state.isKilled) {
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    })()
    await Promise.race([enough, ...workers])
    expect(acknowledged.size).toBeGreaterThanOrEqual(40)
    state.isKilled = true
    newsroom.kill('SIGKILL')
    await Promise.all(workers)
    await newsroom.ended

    newsroom = await startNewsroom(dataDir, { ...emptyNewsroom, port: newsroom.port })
    expect(newsroom.credentials).toBeNull()
    const lost: string[] = []
    for (const [number, headline] of acknowledged) {
      const page = await (await fetch(`${newsroom.origin}/news/harbours/${number}.html`)).text()
      const shown = /<h1>(.*?)<\/h1>/.exec(page)?.[1]
      if (shown !== headline && shown !== underWay.get(number)) {
        lost.push(`${number}: ${headline}, shown ${shown}`)
      }
    }
    expect(lost).toEqual([])
    // What goes on is numbered on.
    const client = await createClient(newsroom.origin, credentials)
    const { body } = await client('POST', '/articles', story('After the fall'))
    expect((body.doc as { number: number }).number).toBeGreaterThan(Math.max(...acknowledged.keys()))
  })

  test('SIGINT stops it cleanly, also with a connection that is kept alive', async () => {
    await fetch(`${newsroom.origin}/`)
    const since = Date.now()
    newsroom.kill('SIGINT')
    const { code, stderr } = await newsroom.ended
    expect(code).toBe(0)
    expect(Date.now() - since).toBeLessThan(STOP_MS)
    expect(stderr).not.toMatch(/error/i)
    await expect(fetch(`${newsroom.origin}/`)).rejects.toThrow('fetch failed')
  })

  test('the newsstand is equal to the change log after all that', async () => {
    const rebuilt = await runProgram(NEWSSTAND, { DATA_DIR: dataDir, LOG_LEVEL: 'fatal' }, ['rebuild'])
    expect(messageOf(rebuilt)).toMatch(
      /^The newsstand is equal to the change log \(\d+ articles, \d+ rows\)\.$/,
    )
    expect(rebuilt.code).toBe(0)
  })

  test('a page is imported once, and its pages are there at the next start', async () => {
    const variables = { DATA_DIR: dataDir, LOG_LEVEL: 'fatal', ...emptyNewsroom }
    const first = await runProgram(IMPORT, variables, [SEED_PAGE])
    expect(messageOf(first)).toBe(`${SEED_PAGE}: imported as 158043, /news/regions/158043.html`)
    expect(first.code).toBe(0)
    const second = await runProgram(IMPORT, variables, [SEED_PAGE])
    expect(messageOf(second)).toBe(`${SEED_PAGE}: is here already as 158043, /news/regions/158043.html`)
    expect(second.code).toBe(0)
    const unreadable = await runProgram(IMPORT, variables, ['package.json'])
    expect(messageOf(unreadable)).toMatch(/^package\.json: the .+ is missing or wrong\./)
    expect(unreadable.code).toBe(1)

    newsroom = await startNewsroom(dataDir, emptyNewsroom)
    const page = await (await fetch(`${newsroom.origin}/news/regions/158043.html`)).text()
    expect(page).toContain('Views: 1440')
    const client = await createClient(newsroom.origin, credentials)
    const { body } = await client('GET', '/articles?where[number][equals]=158043&depth=0')
    expect(body.totalDocs).toBe(1)
    const story = await storyMaker(client, 'harbours')
    const created = await client('POST', '/articles', story('Numbered after the imported one'))
    expect((created.body.doc as { number: number }).number).toBe(158_044)
    await newsroom.stop()
  })

  test('a port in use is named, with another to choose', async () => {
    const blocker = createServer()
    const port = await new Promise<number>((resolve) => {
      blocker.listen(0, '127.0.0.1', () => resolve((blocker.address() as { port: number }).port))
    })
    const refused = await startToFail({ PORT: String(port) })
    blocker.close()
    expect(refused.code).toBe(1)
    expect(messageOf(refused)).toMatch(
      new RegExp(
        `Port ${port} is in use\\. Stop what listens there, or choose another: PORT=${port + 1} .*$`,
      ),
    )
  })

  test('a database that does not answer is named, its password is not', async () => {
    const refused = await startToFail({ DATABASE_URL: 'postgres://x:secret@127.0.0.1:1/x', SEED_DEMO: '' })
    expect(refused.code).toBe(1)
    expect(messageOf(refused)).toBe(
      "The database at postgres://***@127.0.0.1:1/x can't be reached (ECONNREFUSED). No server answers there. Start it, or correct DATABASE_URL.",
    )
    expect(refused.stdout + refused.stderr).not.toContain('secret')
  })

  test('all bad variables are named in one message', async () => {
    const refused = await startToFail({
      DATABASE_URL: 'mysql://root:secret@localhost/news',
      LOG_LEVEL: 'loud',
      PAYLOAD_SECRET: 'short',
      PORT: '99999',
      SITE_URL: 'today.az',
      TIME_ZONE: 'Mars/Olympus',
    })
    expect(refused.code).toBe(1)
    const message = messageOf(refused)
    for (const name of ['DATABASE_URL', 'LOG_LEVEL', 'PAYLOAD_SECRET', 'PORT', 'SITE_URL', 'TIME_ZONE']) {
      expect(message).toMatch(new RegExp(`^  - ${name} `, 'm'))
    }
    expect(refused.stdout + refused.stderr).not.toMatch(/secret@|short\b/)
  })

  test('a migration that fails half way leaves the file as it was', async () => {
    const path = newFolder()
    const file = join(path, 'newsroom.db')
    // A table in the way of the last ones that the migration makes.
    await withSQLite(file, [
      'create table payload_migrations_rels (mine text)',
      'create table articles (mine text)',
      "insert into articles values ('kept')",
    ])
    const before = readFileSync(file)
    const failed = await startToFail({ DATA_DIR: path })
    expect(failed.code).toBe(1)
    expect(messageOf(failed)).toContain('failed half way; the database is as it was again.')
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(existsSync(`${file}.before-migration`)).toBe(false)
  })

  test('a migration whose process is killed is undone by the next start', async () => {
    const path = newFolder()
    const file = join(path, 'newsroom.db')
    const variables = { DATA_DIR: path, LOG_LEVEL: 'fatal', ...emptyNewsroom }
    const killed = startProgram(SERVER, { ...variables, PORT: String(await freePort()) })
    const isHalfWay = () =>
      existsSync(`${file}.before-migration`) &&
      existsSync(`${file}-wal`) &&
      statSync(`${file}-wal`).size > 100_000
    while (!isHalfWay()) {
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    killed.kill('SIGKILL')
    await killed.ended
    expect(existsSync(`${file}.before-migration`)).toBe(true)

    const started = await startNewsroom(path, emptyNewsroom)
    expect(started.credentials).not.toBeNull()
    expect((await fetch(`${started.origin}/readyz`)).status).toBe(200)
    expect((await started.stop()).code).toBe(0)
  })

  test('a database of a newer schema is refused and left alone', async () => {
    const file = join(dataDir, 'newsroom.db')
    await withSQLite(file, [
      "insert into payload_migrations (name, batch) values ('20990101_000000_from_the_future', 9)",
    ])
    const before = readFileSync(file)
    const refused = await startToFail({ DATA_DIR: dataDir })
    expect(refused.code).toBe(1)
    expect(messageOf(refused)).toMatch(
      /^This database was migrated by a newer version of the newsroom \(20990101_000000_from_the_future\)\. Start that version, or restore a backup from before\.$/,
    )
    expect(readFileSync(file).equals(before)).toBe(true)
  })
})
