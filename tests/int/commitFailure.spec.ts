import type { ArticleDoc } from '../helpers/articleDocs.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { runtimeOf } from '../../src/index.ts'
import { heal } from '../../src/storage/healer.ts'
import { readRows } from '../helpers/articleDocs.ts'
import { createArticles } from '../helpers/articleOperations.ts'
import { spineAhead } from '../helpers/existingNewsroom.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

const BREAKS = 'The hook of the host breaks'
const REFUSED = 'The commit is refused'
const MINUTE_MS = 60_000

let newsroom: TestNewsroom
let articles: ReturnType<typeof createArticles>

const breakingHook = ({ doc }: { doc: { headline?: string } }): void => {
  if (doc.headline === BREAKS) {
    throw new Error('The host failed.')
  }
}

beforeAll(async () => {
  newsroom = await createTestNewsroom({
    newsroom: { collections: { articles: { hooks: { afterChange: [breakingHook as never] } } } },
  })
  articles = createArticles(newsroom)
})

afterAll(async () => {
  await newsroom.destroy()
})

const headlineOf = async (number: number): Promise<null | string> => {
  const found = await runtimeOf(newsroom.payload).reader.byNumber(number)
  return found.state === 'live' ? found.article.headline : null
}

/** Everything that a save may have touched, as text. */
const everythingOf = async ({ id, number }: ArticleDoc): Promise<string> =>
  JSON.stringify({
    log: await articles.log(number),
    newsstand: await readRows(newsroom.payload, 'newsroom-newsstand', { number: { equals: number } }),
    row: await articles.row(id),
    shelves: await readRows(newsroom.payload, 'newsroom-shelves', { number: { equals: number } }),
    versions: (await articles.versions(id)).length,
  })

/** The databases of the other runs commit each write at once: there the row leads, and nothing is left to fail. */
const hasTransactions = (process.env.DATABASE_URL ?? '').startsWith('postgres')

interface Pool {
  query(statement: string): Promise<unknown>
}

/** Lets PostgreSQL refuse, at the commit and not before, every transaction that gives an article this headline. */
const refuseCommits = async (): Promise<void> => {
  const { pool } = newsroom.payload.db as unknown as { pool: Pool }
  await pool.query(`
    create function refuse_commit() returns trigger language plpgsql as $$
    begin
      if new.headline = '${REFUSED}' then raise exception 'refused at the commit'; end if;
      return null;
    end $$`)
  await pool.query(`
    create constraint trigger refuse_commit after insert or update on articles
    deferrable initially deferred for each row execute function refuse_commit()`)
}

if (hasTransactions) {
  describe('a commit that fails', () => {
    test('is told to the caller, and leaves article, log and newsstand as they were', async () => {
      await refuseCommits()
      const article = await articles.create({ _status: 'published', headline: 'Stored' })
      const before = await everythingOf(article)
      await expect(
        articles.update(article.id, { _status: 'published', headline: REFUSED }),
      ).rejects.toMatchObject({ code: 'NEWSROOM_COMMIT_FAILED', status: 503 })
      expect(await everythingOf(article)).toBe(before)
      expect(await headlineOf(article.number)).toBe('Stored')
      await expect(articles.create({ _status: 'published', headline: REFUSED })).rejects.toMatchObject({
        code: 'NEWSROOM_COMMIT_FAILED',
      })

      // The next release takes the position in the log that the failed one did not get.
      await articles.update(article.id, { _status: 'published', headline: 'Stored again' })
      const log = await readRows<{ id: number }>(newsroom.payload, 'newsroom-change-log')
      expect(log.map(({ id }) => Number(id))).toEqual(log.map((_, index) => index + 1))
      expect(await headlineOf(article.number)).toBe('Stored again')
      expect(await articles.agree(article.id)).toEqual([])
    })

    test('of several releases at once does not keep the others from theirs', async () => {
      const saves = await Promise.allSettled(
        Array.from({ length: 8 }, (_, index) =>
          articles.create({ _status: 'published', headline: index % 2 === 0 ? REFUSED : `Good ${index}` }),
        ),
      )
      expect(saves.map(({ status }) => status)).toEqual(
        Array.from({ length: 8 }, (_, index) => (index % 2 === 0 ? 'rejected' : 'fulfilled')),
      )
      for (const save of saves) {
        if (save.status === 'fulfilled') {
          expect(await articles.agree(save.value.id)).toEqual([])
        }
      }
      expect(await runtimeOf(newsroom.payload).rebuildNewsstand()).toMatchObject({ different: [] })
    })
  })
}

describe('a hook of the host that fails after the row was written', () => {
  test('undoes the release where there are transactions; elsewhere the release stands whole', async () => {
    const article = await articles.create({ _status: 'published', headline: 'Before' })
    const before = await everythingOf(article)
    const release = articles.update(article.id, { _status: 'published', headline: BREAKS })
    await expect(release).rejects.toThrow('The host failed.')
    if (hasTransactions) {
      expect(await everythingOf(article)).toBe(before)
      expect(await headlineOf(article.number)).toBe('Before')
    } else {
      await heal(spineAhead(newsroom.payload, MINUTE_MS))
      expect(await headlineOf(article.number)).toBe(BREAKS)
      expect(await articles.log(article.number)).toHaveLength(2)
    }
    expect(await articles.agree(article.id)).toEqual([])
    await articles.update(article.id, { _status: 'published', headline: 'After' })
    expect(await headlineOf(article.number)).toBe('After')
    expect(await articles.agree(article.id)).toEqual([])
  })

  test('does the same to the first release of a new article', async () => {
    const slugline = 'breaks-at-once'
    await expect(articles.create({ _status: 'published', headline: BREAKS, slugline })).rejects.toThrow(
      'The host failed.',
    )
    const [row] = await readRows<ArticleDoc>(newsroom.payload, 'articles', { slugline: { equals: slugline } })
    if (hasTransactions) {
      expect(row).toBeUndefined()
      return
    }
    await heal(spineAhead(newsroom.payload, MINUTE_MS))
    expect(await headlineOf(row!.number)).toBe(BREAKS)
    expect(await articles.agree(row!.id)).toEqual([])
  })

  test('does the same to an unpublishing', async () => {
    const article = await articles.create({ _status: 'published', headline: 'Shown' })
    await expect(articles.update(article.id, { _status: 'draft', headline: BREAKS })).rejects.toThrow(
      'The host failed.',
    )
    await heal(spineAhead(newsroom.payload, MINUTE_MS))
    expect(await headlineOf(article.number)).toBe(hasTransactions ? 'Shown' : null)
    expect(await articles.agree(article.id)).toEqual([])
  })
})
