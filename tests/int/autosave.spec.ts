import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { createArticles } from '../helpers/articleOperations.ts'
import { rest } from '../helpers/rest.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

let newsroom: TestNewsroom
let articles: ReturnType<typeof createArticles>
type Session = Awaited<ReturnType<ReturnType<typeof rest>['session']>>
let reporter: Session
let publisher: Session

beforeAll(async () => {
  newsroom = await createTestNewsroom()
  articles = createArticles(newsroom)
  reporter = await rest(newsroom, 'reporter').session()
  publisher = await rest(newsroom, 'publisher').session()
})

afterAll(async () => {
  await newsroom.destroy()
})

const AUTOSAVE = '?draft=true&autosave=true&depth=0'

/** Saves as a form does while somebody types, and gives the revision that the answer tells. */
const autosave = async (
  session: Session,
  id: number | string,
  data: Record<string, unknown>,
): Promise<number> => {
  const { body, status } = await session.patch(`/articles/${id}${AUTOSAVE}`, data)
  expect([status, body.errors]).toEqual([200, undefined])
  return (body.doc as { revision: number }).revision
}

test('what a form saves while somebody types is one version, and each save counts a revision', async () => {
  const article = await articles.create({}, { draft: true })
  let { revision } = article
  for (let letter = 1; letter <= 30; letter += 1) {
    revision = await autosave(reporter, article.id, { kicker: 'x'.repeat(letter), revision })
  }
  expect(revision).toBe(article.revision + 30)
  const versions = await articles.versions(article.id)
  expect(
    versions.map(({ version }) => [version.revision, (version.kicker as null | string)?.length ?? 0]),
  ).toEqual([
    [revision, 30],
    [article.revision, 0],
  ])
  expect(await articles.agree(article.id)).toEqual([])
})

test('a version that was saved by hand, or that somebody else wrote, is never written over', async () => {
  const article = await articles.create({}, { draft: true })
  let revision = await autosave(reporter, article.id, { kicker: 'Mine', revision: article.revision })
  const saved = await reporter.patch(`/articles/${article.id}?draft=true`, { kicker: 'By hand', revision })
  revision = (saved.body.doc as { revision: number }).revision
  revision = await autosave(reporter, article.id, { kicker: 'Mine again', revision })
  revision = await autosave(publisher, article.id, { kicker: 'Theirs', revision })
  revision = await autosave(publisher, article.id, { kicker: 'Theirs, longer', revision })
  const versions = await articles.versions(article.id)
  expect(versions.map(({ version }) => version.kicker ?? null)).toEqual([
    'Theirs, longer',
    'Mine again',
    'By hand',
    'Mine',
    null,
  ])
  expect(await articles.agree(article.id)).toEqual([])
})

test('whoever saves by hand what had saved itself gets a version that later autosaves leave alone', async () => {
  const article = await articles.create({}, { draft: true })
  let revision = await autosave(reporter, article.id, { kicker: 'As it stands', revision: article.revision })
  const saved = await reporter.patch(`/articles/${article.id}?draft=true`, {
    kicker: 'As it stands',
    revision,
  })
  expect(saved.status).toBe(200)
  revision = (saved.body.doc as { revision: number }).revision
  const lasting = (await articles.versions(article.id))[0]!
  expect(lasting.version).toMatchObject({ autosaved: false, kicker: 'As it stands' })
  for (const kicker of ['Further', 'Further still']) {
    revision = await autosave(reporter, article.id, { kicker, revision })
  }
  const versions = await articles.versions(article.id)
  expect(versions.map(({ version }) => version.kicker ?? null)).toEqual([
    'Further still',
    'As it stands',
    'As it stands',
    null,
  ])
  expect(versions.find(({ id }) => id === lasting.id)?.version).toMatchObject({ kicker: 'As it stands' })
})

test('an autosave of a live story changes nothing for readers, and the next one keeps its released version', async () => {
  const article = await articles.create({ _status: 'published' })
  let { revision } = article
  revision = await autosave(publisher, article.id, { headline: 'Words to come', revision })
  await autosave(publisher, article.id, { headline: 'Words to come, and more', revision })
  const row = await articles.row(article.id)
  expect(row).toMatchObject({ _status: 'published', headline: 'Moscow seeks to boost cooperation' })
  const versions = await articles.versions(article.id)
  expect(versions.map(({ version }) => [version._status, version.headline])).toEqual([
    ['draft', 'Words to come, and more'],
    ['published', 'Moscow seeks to boost cooperation'],
  ])
  expect(await articles.agree(article.id)).toEqual([])
})

test('of parallel autosaves from one revision exactly one passes; one that races a release loses or is part of it', async () => {
  const article = await articles.create({}, { draft: true })
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      reporter.patch(`/articles/${article.id}${AUTOSAVE}`, {
        kicker: `Save ${index}`,
        revision: article.revision,
      }),
    ),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409])
  const { revision } = (await articles.versions(article.id))[0]!.version
  const [released, kept] = await Promise.all([
    publisher.patch(`/articles/${article.id}`, { _status: 'published', revision }),
    publisher.patch(`/articles/${article.id}${AUTOSAVE}`, { kicker: 'Late', revision }),
  ])
  expect([released.status, kept.status].sort()).toEqual([200, 409])
  expect(await articles.agree(article.id)).toEqual([])
})

test('a retry whose first answer was lost is told what stands now, so that it can see its own words', async () => {
  const article = await articles.create({}, { draft: true })
  const words = { kicker: 'Sent once', revision: article.revision }
  await autosave(reporter, article.id, words)
  const again = await reporter.patch(`/articles/${article.id}${AUTOSAVE}`, words)
  expect(again).toMatchObject({
    body: { errors: [{ data: { changedBy: 'The reporter', currentRevision: article.revision + 1 } }] },
    status: 409,
  })
  const { body } = await reporter.get(`/articles/${article.id}?draft=true&depth=0`)
  expect(body).toMatchObject({ kicker: 'Sent once', revision: article.revision + 1 })
})
