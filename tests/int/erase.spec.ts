import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { sanitizeOptions } from '../../src/config/options.ts'
import { runtimeOf, siteOfPayload } from '../../src/index.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { heal } from '../../src/storage/healer.ts'
import { createSpine } from '../../src/storage/spine.ts'
import { readRows } from '../helpers/articleDocs.ts'
import { type ArticleDoc, createArticles } from '../helpers/articleOperations.ts'
import { everythingStored } from '../helpers/everythingStored.ts'
import { rest } from '../helpers/rest.ts'
import { paragraphs } from '../helpers/samplePublicArticle.ts'
import { SITE } from '../helpers/testConfig.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'
import { transitions } from '../helpers/transitions.ts'

let newsroom: TestNewsroom
let articles: ReturnType<typeof createArticles>
let desk: ReturnType<typeof transitions>

beforeAll(async () => {
  newsroom = await createTestNewsroom()
  articles = createArticles(newsroom)
  desk = transitions(await rest(newsroom, 'admin').session())
})

afterAll(async () => {
  await newsroom.destroy()
})

/** Those of the words that stand anywhere in the database. */
const stored = async (...words: string[]): Promise<string[]> => {
  const everything = await everythingStored(newsroom.payload, newsroom.database.url)
  return words.filter((word) => everything.includes(word))
}
const contentsOf = (number: number) =>
  readRows<{ content: null | string; hash: string }>(newsroom.payload, 'newsroom-editions', {
    number: { equals: number },
  })
const page = async (number: number): Promise<Response> =>
  siteOfPayload(newsroom.payload).handle(new Request(`https://today.example/news/regions/${number}.html`))

const LIBEL = 'Zanzibar quagga embezzled the orphans'

/** An article whose first edition says what it must not, and whose second is right. */
const mended = async (well = 'All is well.'): Promise<{ article: ArticleDoc; bad: string; good: string }> => {
  const article = await articles.create({ body: paragraphs('A start.', `${LIBEL} in`), headline: 'Start' })
  await articles.update(article.id, { body: paragraphs('A start.', LIBEL), headline: LIBEL }, { draft: true })
  await articles.update(article.id, { _status: 'published' })
  const bad = String((await articles.row(article.id)).act.edition)
  await articles.update(
    article.id,
    { body: paragraphs('A start.', LIBEL, 'A later draft.'), headline: 'Mended' },
    { draft: true },
  )
  await articles.update(article.id, { body: paragraphs('A start.', well) }, { draft: true })
  const correction = { right: `It was another one. ${well}`, severity: 'correction', wrong: LIBEL }
  expect((await desk.take(article.id, 'flash', { correction, kind: 'correction' })).status).toBe(200)
  const good = String((await articles.row(article.id)).act.edition)
  return { article, bad, good }
}

test('one edition behind the live one: its words are nowhere, hash, reason and actor stay', async () => {
  const { article, bad, good } = await mended()
  expect(await stored('quagga')).toEqual(['quagga'])
  const answer = await desk.erase(article.id, { edition: bad })
  expect(answer).toMatchObject({
    body: { editions: [bad], number: article.number, workingCopy: 'kept' },
    status: 200,
  })
  expect(await stored('quagga')).toEqual([])
  const editions = await contentsOf(article.number)
  expect(editions.find(({ hash }) => hash === bad)!.content ?? null).toBeNull()
  expect(editions.find(({ hash }) => hash === good)!.content).toContain('All is well.')
  const log = await articles.log(article.number)
  expect(log.at(-1)).toMatchObject({
    actor: String(newsroom.users.admin.id),
    edition: good,
    kind: 'erased',
    reason: 'Court order 7',
  })
  expect(JSON.parse(String(log.at(-1)!.terms))).toEqual({ erased: { all: false, editions: [bad] } })
  const [event] = await runtimeOf(newsroom.payload).record.of(article.number)
  expect(event).toMatchObject({
    action: 'erase',
    actorName: 'The admin',
    contentHash: bad,
    reason: 'Court order 7',
  })
  const html = await (await page(article.number)).text()
  expect(html).toContain('All is well.')
  expect(html).toContain('It was another one.')
  expect(html).not.toContain('What was wrong')
  expect((await runtimeOf(newsroom.payload).rebuildNewsstand()).different).toEqual([])
  const row = await articles.row(article.id)
  expect(row).toMatchObject({ _status: 'published', headline: 'Mended', revision: answer.body.revision })
  const [version] = await articles.versions(article.id)
  expect(version!.version).toMatchObject({ headline: 'Mended', revision: answer.body.revision })
})

test('an administrator, and nobody else, is shown which editions there are to erase', async () => {
  const { article, bad, good } = await mended()
  const path = `/newsroom/desk/articles/${article.id}/erase`
  const { body, status } = await rest(newsroom, 'admin').get(path)
  expect(status).toBe(200)
  expect(body).toMatchObject({ number: article.number, revision: await desk.revisionOf(article.id) })
  expect(body.editions).toEqual([
    { hash: good, headline: 'Mended', releasedAt: expect.any(String), state: 'visible' },
    { hash: bad, headline: LIBEL, releasedAt: expect.any(String), state: 'open' },
  ])
  expect((await desk.erase(article.id, { edition: bad })).status).toBe(200)
  const after = (await rest(newsroom, 'admin').get(path)).body
  expect((after.editions as object[])[1]).toMatchObject({ hash: bad, headline: null, state: 'erased' })
  expect((await rest(newsroom, 'publisher').get(path)).status).toBe(403)
  const mayErase = async (role: 'admin' | 'publisher'): Promise<unknown> =>
    (await rest(newsroom, role).get(`/newsroom/desk/articles/${article.id}/transitions`)).body.mayErase
  expect([await mayErase('admin'), await mayErase('publisher')]).toEqual([true, false])
})

test('what readers see is refused, with what to do; what is gone or unknown as well', async () => {
  const { article, bad, good } = await mended()
  const code = (answer: { body: object; status: number }) => [
    answer.status,
    (answer.body as { errors: { data: { code: string; field: string } }[] }).errors[0]!.data.code,
  ]
  expect(code(await desk.erase(article.id, { edition: good }))).toEqual([409, 'NEWSROOM_ARTICLE_LIVE'])
  expect(code(await desk.erase(article.id))).toEqual([409, 'NEWSROOM_ARTICLE_LIVE'])
  expect(code(await desk.erase(article.id, { edition: 'f'.repeat(64) }))).toEqual([400, 'NEWSROOM_BAD_INPUT'])
  expect(code(await desk.erase(article.id, { edition: bad, revision: 1 }))).toEqual([
    409,
    'NEWSROOM_REVISION_CONFLICT',
  ])
  expect(code(await desk.erase(article.id, { edition: bad, reason: '' }))).toEqual([
    400,
    'NEWSROOM_BAD_INPUT',
  ])
  const publisher = transitions(await rest(newsroom, 'publisher').session())
  expect(code(await publisher.erase(article.id, { edition: bad }))).toEqual([403, 'NEWSROOM_NOT_ALLOWED'])
  expect((await contentsOf(article.number)).every(({ content }) => content !== null)).toBe(true)
  expect((await desk.erase(article.id, { edition: bad })).status).toBe(200)
  expect(code(await desk.erase(article.id, { edition: bad }))).toEqual([409, 'NEWSROOM_ERASED'])
})

test('a killed article as a whole: nothing of it is left but what was done', async () => {
  const { article, bad, good } = await mended('Nobody stole a thing.')
  await articles.update(article.id, { standfirst: `${LIBEL}, a pending draft` }, { draft: true })
  await desk.take(article.id, 'kill', { notice: 'We withdrew this story.', reason: 'Libel' })
  const answer = await desk.erase(article.id)
  expect(answer).toMatchObject({ body: { workingCopy: 'erased' }, status: 200 })
  expect(new Set(answer.body.editions as string[])).toEqual(new Set([bad, good]))
  expect(await stored('quagga', 'Nobody stole')).toEqual([])
  expect((await contentsOf(article.number)).map(({ hash }) => hash).sort()).toEqual([bad, good].sort())
  const gone = await page(article.number)
  expect(gone.status).toBe(410)
  expect(await gone.text()).toContain('We withdrew this story.')
  expect((await runtimeOf(newsroom.payload).rebuildNewsstand()).different).toEqual([])
  expect(await articles.versions(article.id)).toHaveLength(1)
  expect(await articles.row(article.id)).toMatchObject({ headline: '[erased]', number: article.number })
})

test('what was taken away and erased can not be shown again, nor released once more unawares', async () => {
  const words = { body: paragraphs('Only these.', LIBEL), headline: `Only ${LIBEL}` }
  const article = await articles.create({ ...words, _status: 'published' })
  await desk.take(article.id, 'unpublish')
  expect((await desk.erase(article.id)).status).toBe(200)
  // What the search of the desk looks into are words as well, in other letters.
  expect(await stored('quagga', 'ZANZIBAR', 'zanzibar')).toEqual([])
  const again = await desk.take(article.id, 'republish')
  expect(again.status).toBe(409)
  expect((await page(article.number)).status).toBe(404)
  await expect(
    articles.update(article.id, {
      ...words,
      _status: 'published',
      authors: [{ author: newsroom.author.id, role: 'reporter' }],
      source: newsroom.source.id,
    }),
  ).rejects.toMatchObject({ code: 'NEWSROOM_ERASED' })
  await articles.update(article.id, {
    _status: 'published',
    authors: [{ author: newsroom.author.id, role: 'reporter' }],
    body: paragraphs('Other words.'),
    headline: 'Other',
  })
  expect((await page(article.number)).status).toBe(200)
  expect(await stored('quagga')).toEqual([])
})

test('an erasure that was cut off after its act is ended by the healer', async () => {
  const { article, bad } = await mended()
  const spine = createSpine(newsroom.payload, sanitizeOptions({ site: SITE }), systemClock)
  const subject = { collection: 'articles', id: article.id }
  const last = (await spine.log.of(subject)).at(-1)!
  await spine.log.append(subject, {
    ...last,
    edition: null,
    from: null,
    kind: 'erased',
    n: last.n + 1,
    reason: 'Court order 8',
    releaseKind: null,
    revision: last.revision + 1,
    terms: { erased: { all: false, editions: [bad] } },
  })
  expect(await stored('quagga')).toEqual(['quagga'])
  await heal(spine, 0)
  expect(await stored('quagga')).toEqual([])
  await heal(spine, 0)
  expect((await page(article.number)).status).toBe(200)
})
