import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { runtimeOf } from '../../src/index.ts'
import { paragraphs } from '../helpers/samplePublicArticle.ts'
import { createArticles } from '../helpers/articleOperations.ts'
import { rest } from '../helpers/rest.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

let newsroom: TestNewsroom
let articles: ReturnType<typeof createArticles>

beforeAll(async () => {
  newsroom = await createTestNewsroom()
  articles = createArticles(newsroom)
})

afterAll(async () => {
  await newsroom.destroy()
})

const reader = () => runtimeOf(newsroom.payload).reader

const liveHeadline = async (number: number): Promise<null | string> => {
  const found = await reader().byNumber(number)
  return found.state === 'live' ? found.article.headline : null
}

describe('from row to reader', () => {
  test('a draft is seen by nobody and leaves no trace in the log', async () => {
    const draft = await articles.create()
    expect(draft.number).toBeGreaterThan(0)
    expect(await articles.log(draft.number)).toEqual([])
    expect(await reader().byNumber(draft.number)).toEqual({ state: 'unknown' })
  })

  test('a release makes an edition, a log entry and a row of the newsstand', async () => {
    const article = await articles.create({ _status: 'published' })
    const [entry, ...more] = await articles.log(article.number)
    expect(more).toEqual([])
    expect(entry).toMatchObject({ kind: 'released', n: 1, releaseKind: 'first', revision: 1 })
    expect(article.act).toMatchObject({ edition: entry!.edition, kind: 'released', n: 1 })
    expect(await reader().byNumber(article.number)).toMatchObject({
      article: {
        credit: { byline: 'Nigar Eyvazova', line: 'Nigar Eyvazova / Azernews' },
        headline: 'Moscow seeks to boost cooperation',
        path: `/news/regions/${article.number}.html`,
      },
      state: 'live',
    })
    expect(await articles.agree(article.id)).toEqual([])
  })

  test('a draft of a live article changes nothing for readers until it is released', async () => {
    const article = await articles.create({ _status: 'published', headline: 'As released' })
    await articles.update(article.id, { headline: 'A draft' }, { draft: true })
    expect(await liveHeadline(article.number)).toBe('As released')
    await articles.update(article.id, { _status: 'published' }, { draft: true })
    expect(await liveHeadline(article.number)).toBe('A draft')
    expect((await articles.log(article.number)).map(({ kind }) => kind)).toEqual(['released', 'updated'])
    expect(await articles.agree(article.id)).toEqual([])
  })

  test('a correction keeps the place in lists: publishedAt stays', async () => {
    const article = await articles.create({ _status: 'published' })
    const corrected = await articles.update(article.id, {
      _status: 'published',
      headline: 'Corrected',
      releaseKind: 'correction',
    })
    expect(corrected.publishedAt).toBe(article.publishedAt)
    expect((await articles.log(article.number)).at(-1)).toMatchObject({
      kind: 'corrected',
      releaseKind: 'correction',
    })
    const found = await reader().byNumber(article.number)
    expect(found.state === 'live' && found.article.publishedAt.toISOString()).toBe(article.publishedAt)
  })

  test('an unpublished article answers as such, and can be released again', async () => {
    const article = await articles.create({ _status: 'published' })
    await articles.update(article.id, { _status: 'draft' })
    expect(await reader().byNumber(article.number)).toEqual({ redirectTo: null, state: 'unpublished' })
    expect(await articles.agree(article.id)).toEqual([])
    await articles.update(article.id, { _status: 'published' })
    expect(await liveHeadline(article.number)).not.toBeNull()
    expect((await articles.log(article.number)).map(({ kind }) => kind)).toEqual([
      'released',
      'unpublished',
      'released',
    ])
  })

  test('the same words make the same edition', async () => {
    const article = await articles.create({ _status: 'published' })
    await articles.update(article.id, { _status: 'published', kicker: 'Other' })
    await articles.update(article.id, { _status: 'published', kicker: article.kicker ?? null })
    const [first, second, third] = await articles.log(article.number)
    expect(second!.edition).not.toBe(first!.edition)
    expect(third!.edition).toBe(first!.edition)
  })

  test('words that readers see already are not released once more', async () => {
    const article = await articles.create({ _status: 'published' })
    await articles.update(article.id, { _status: 'published' })
    expect(await articles.log(article.number)).toHaveLength(1)
  })
})

describe('what a save may not do', () => {
  test('a release that fails validation leaves article, log, newsstand and revision as they were', async () => {
    const article = await articles.create({ _status: 'published', headline: 'Good' })
    await expect(articles.update(article.id, { _status: 'published', headline: '' })).rejects.toMatchObject({
      status: 400,
    })
    await expect(articles.update(article.id, { _status: 'published', urgency: 99 })).rejects.toMatchObject({
      status: 400,
    })
    expect(await liveHeadline(article.number)).toBe('Good')
    expect(await articles.log(article.number)).toHaveLength(1)
    expect((await articles.row(article.id)).revision).toBe(article.revision)
    await articles.update(article.id, { headline: 'Better', revision: article.revision }, { draft: true })
  })

  test('nobody named: the release is refused with the field', async () => {
    await expect(articles.create({ _status: 'published', authors: [], source: null })).rejects.toMatchObject({
      data: { errors: [{ path: 'source' }] },
    })
  })

  test('a reporter saves drafts and can neither release, change what is live, nor unpublish', async () => {
    const as = articles.as('reporter')
    const draft = await as.create({}, { draft: true })
    await expect(as.create({ _status: 'published' })).rejects.toMatchObject({ code: 'NEWSROOM_NOT_ALLOWED' })
    await expect(as.update(draft.id, { _status: 'published' })).rejects.toMatchObject({
      code: 'NEWSROOM_NOT_ALLOWED',
    })
    await expect(as.update(draft.id, { _status: 'published' }, { draft: true })).rejects.toMatchObject({
      status: 403,
    })
    const live = await articles.create({ _status: 'published', headline: 'Live' })
    await expect(as.update(live.id, { headline: 'Mine' })).rejects.toMatchObject({ status: 403 })
    await expect(as.update(live.id, { _status: 'draft' })).rejects.toMatchObject({ status: 403 })
    await as.update(live.id, { headline: 'A proposal' }, { draft: true })
    await expect(as.update(live.id, { headline: 'Mine' })).rejects.toMatchObject({ status: 403 })
    expect(await liveHeadline(live.number)).toBe('Live')
  })

  test('what the newsroom keeps itself can not be set by a caller', async () => {
    const as = articles.as('admin')
    const article = await as.create({
      act: { edition: 'forged', kind: 'released', n: 7 },
      legacy: { views: 1_000_000 },
      number: 99_999_999,
      publishedAt: '2001-01-01T00:00:00.000Z',
    })
    expect(article.number).toBeLessThan(1_000_000)
    expect(await articles.row(article.id)).toMatchObject({ act: { n: 0 }, legacy: { views: 0 } })
    expect((await articles.row(article.id)).publishedAt ?? null).toBeNull()
  })

  test('a released article is neither deleted nor put into the trash', async () => {
    const live = await articles.create({ _status: 'published' })
    await expect(newsroom.payload.delete({ id: live.id, collection: 'articles' })).rejects.toMatchObject({
      code: 'NEWSROOM_NOT_DELETABLE',
    })
    await expect(articles.update(live.id, { deletedAt: new Date().toISOString() })).rejects.toMatchObject({
      code: 'NEWSROOM_ARTICLE_LIVE',
    })
    expect(await liveHeadline(live.number)).not.toBeNull()
    const draft = await articles.create()
    await newsroom.payload.delete({ id: draft.id, collection: 'articles' })
  })

  test('a bulk release without the draft argument is refused', async () => {
    const draft = await articles.create()
    await expect(
      newsroom.payload.update({
        collection: 'articles',
        data: { _status: 'published' } as never,
        where: { id: { in: [draft.id] } },
      }),
    ).rejects.toMatchObject({ code: 'NEWSROOM_BULK_RELEASE' })
  })
})

describe('other ways to write', () => {
  test('a bulk release of drafts releases each valid one and reports the others', async () => {
    const good = await articles.create({ headline: 'Good' }, { draft: true })
    const bad = await articles.create({ body: paragraphs(''), headline: 'Bad' }, { draft: true })
    const result = (await newsroom.payload.update({
      collection: 'articles',
      data: { _status: 'published' } as never,
      draft: true,
      where: { id: { in: [good.id, bad.id] } },
    })) as unknown as { docs: { id: unknown }[]; errors: { id: unknown }[] }
    expect(result.docs.map(({ id }) => id)).toEqual([good.id])
    expect(result.errors.map(({ id }) => id)).toEqual([bad.id])
    expect(await liveHeadline(good.number)).toBe('Good')
    expect(await liveHeadline(bad.number)).toBeNull()
    expect(await articles.agree(good.id)).toEqual([])
    expect(await articles.agree(bad.id)).toEqual([])
  })

  test('a copy of a released article is a draft with a number and a history of its own', async () => {
    const live = await articles.create({ _status: 'published' })
    const copy = (await newsroom.payload.duplicate({
      id: live.id,
      collection: 'articles',
    })) as never as typeof live
    expect(copy._status).toBe('draft')
    expect(copy.number).not.toBe(live.number)
    expect(await articles.log(copy.number)).toEqual([])
    expect((await articles.row(copy.id)).act).toMatchObject({ n: 0 })
  })

  test('restoring a version of a live article releases its words as a new act', async () => {
    const article = await articles.create({ _status: 'published', headline: 'First' })
    await articles.update(article.id, { _status: 'published', headline: 'Second' })
    const [, first] = await articles.versions(article.id)
    await newsroom.payload.restoreVersion({ id: first!.id, collection: 'articles' })
    expect(await liveHeadline(article.number)).toBe('First')
    expect((await articles.log(article.number)).map(({ kind, n }) => [kind, n])).toEqual([
      ['released', 1],
      ['updated', 2],
      ['updated', 3],
    ])
    expect(await articles.agree(article.id)).toEqual([])
  })

  test('restoring a version as a draft changes nothing for readers', async () => {
    const article = await articles.create({ _status: 'published', headline: 'First' })
    await articles.update(article.id, { _status: 'published', headline: 'Second' })
    const [, first] = await articles.versions(article.id)
    const restored = await rest(newsroom, 'publisher').post(`/articles/versions/${first!.id}?draft=true`)
    expect(restored.status).toBe(200)
    expect(await liveHeadline(article.number)).toBe('Second')
    expect(await articles.log(article.number)).toHaveLength(2)
    expect(await articles.agree(article.id)).toEqual([])
  })

  test('a reporter can not release by restoring', async () => {
    const article = await articles.create({ _status: 'published', headline: 'First' })
    await articles.update(article.id, { _status: 'published', headline: 'Second' })
    const [, first] = await articles.versions(article.id)
    await expect(
      newsroom.payload.restoreVersion({
        id: first!.id,
        collection: 'articles',
        overrideAccess: false,
        user: newsroom.users.reporter as never,
      }),
    ).rejects.toMatchObject({ status: 403 })
    expect(await liveHeadline(article.number)).toBe('Second')
  })

  test('an answer with few fields releases all of them', async () => {
    const article = await articles.create({ _status: 'published', kicker: 'Kicker' })
    await articles.update(
      article.id,
      { _status: 'published', headline: 'New' },
      { select: { headline: true } },
    )
    expect(await reader().byNumber(article.number)).toMatchObject({
      article: { headline: 'New', kicker: 'Kicker' },
    })
    expect(await articles.agree(article.id)).toEqual([])
  })
})

describe('revisions', () => {
  test('a save from an old revision gets a 409 that says who changed what and when', async () => {
    const article = await articles.create()
    await articles.as('editor').update(article.id, { headline: 'By the editor' }, { draft: true })
    const stale = articles
      .as('reporter')
      .update(article.id, { kicker: 'Mine', revision: article.revision }, { draft: true })
    await expect(stale).rejects.toMatchObject({
      code: 'NEWSROOM_REVISION_CONFLICT',
      data: {
        changedAt: expect.stringMatching(/^\d{4}-/),
        changedBy: 'The editor',
        changedFields: ['headline'],
        currentRevision: article.revision + 1,
        value: article.revision,
      },
      status: 409,
    })
  })

  test.each([
    ['drafts', { draft: true }, {}],
    ['releases', {}, { _status: 'published' }],
  ])('of 8 parallel %s from one revision exactly one passes', async (_, more, data) => {
    const article = await articles.create()
    const saves = await Promise.allSettled(
      Array.from({ length: 8 }, (__, index) =>
        articles.update(article.id, { headline: `Save ${index}`, revision: article.revision, ...data }, more),
      ),
    )
    const failed = saves.filter((save) => save.status === 'rejected')
    expect(failed).toHaveLength(7)
    for (const save of failed) {
      expect(save.reason).toMatchObject({ status: 409 })
    }
    expect((await articles.row(article.id)).revision).toBe(article.revision + 1)
    expect(await articles.agree(article.id)).toEqual([])
  })

  test('parallel releases of one article by callers who send no revision: none is lost in silence', async () => {
    const article = await articles.create({ _status: 'published' })
    const saves = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) =>
        articles.update(article.id, { _status: 'published', headline: `Save ${index}` }),
      ),
    )
    const passed = saves.filter((save) => save.status === 'fulfilled').length
    expect(await articles.log(article.number)).toHaveLength(1 + passed)
    expect(await articles.agree(article.id)).toEqual([])
  })
})

test('500 articles created at once have 500 numbers', async () => {
  const made: number[] = []
  const { numbers } = runtimeOf(newsroom.payload)
  await Promise.all(
    Array.from({ length: 500 }, async () => {
      made.push(await numbers.next())
    }),
  )
  expect(new Set(made).size).toBe(500)
  await numbers.raise(200_000)
  expect(await numbers.next()).toBe(200_001)
  await numbers.raise(5)
  expect(await numbers.next()).toBe(200_002)
})
