import type { ToCheck, TranslationsOfArticle } from '../../src/domain/translation/translations.ts'
import type { ArticleDoc } from '../helpers/articleOperations.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { runtimeOf } from '../../src/domain/runtime.ts'
import { createArticles } from '../helpers/articleOperations.ts'
import { rest } from '../helpers/rest.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'
import { transitions } from '../helpers/transitions.ts'

let articles: ReturnType<typeof createArticles>
let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createTestNewsroom()
  articles = createArticles(newsroom)
})

afterAll(async () => {
  await newsroom.destroy()
})

const translate = (article: { id: unknown }, language: unknown, role: 'reporter' | undefined = 'reporter') =>
  rest(newsroom, role).post(`/newsroom/desk/articles/${article.id}/translations`, { language })

const translationsOf = async (article: { id: unknown }): Promise<TranslationsOfArticle> =>
  (await rest(newsroom, 'reporter').get(`/newsroom/desk/articles/${article.id}/translations`))
    .body as unknown as TranslationsOfArticle

const kindsFor = async (article: { id: unknown }): Promise<string[]> =>
  (await translationsOf(article)).flags.map(({ kind }) => kind)

const release = { _status: 'published' }

describe('a translation', () => {
  test('keeps references and text, is a draft of its own, and leaves the original as it was', async () => {
    const { payload, users } = newsroom
    await payload.update({
      id: newsroom.author.id as never,
      collection: 'authors',
      data: { user: users.reporter.id } as never,
    })
    const original = await articles.create({
      ...release,
      citations: [{ name: 'Sputnik', cue: 'reported', quote: 'Words' }],
      dateline: { place: 'Baku' },
      kicker: 'Syria',
      slug: 'moscow',
      tags: ['syria'],
      urgency: 3,
    })
    const before = await articles.row(original.id)
    const log = await articles.log(original.number)
    const { body, status } = await translate(original, 'az')
    expect(status).toBe(201)
    const draft = (await payload.findByID({
      id: body.id as never,
      collection: 'articles',
      depth: 0,
      draft: true,
    })) as unknown as ArticleDoc
    expect(draft).toMatchObject({
      _status: 'draft',
      authors: [
        { author: newsroom.author.id, role: 'reporter' },
        { author: newsroom.author.id, role: 'translator' },
      ],
      body: original.body,
      citations: [{ name: 'Sputnik', cue: 'reported', quote: 'Words' }],
      dateline: { place: 'Baku' },
      headline: original.headline,
      kicker: 'Syria',
      language: 'az',
      section: newsroom.section.id,
      source: newsroom.source.id,
      tags: ['syria'],
      translationGroup: String(original.number),
      urgency: 3,
    })
    expect(draft.number).not.toBe(original.number)
    expect(draft.publishedAt ?? null).toBeNull()
    const rowIds = (doc: ArticleDoc) => (doc.authors as { id: unknown }[]).map(({ id }) => id)
    expect(rowIds(draft).filter((id) => rowIds(original).includes(id))).toEqual([])
    expect(await articles.row(original.id)).toEqual(before)
    expect(await articles.log(original.number)).toEqual(log)
    expect(await articles.agree(original.id)).toEqual([])
  })

  test('joins the original for readers when it is released, without a release of the original', async () => {
    const original = await articles.create({ ...release, headline: 'The original' })
    const { body } = await translate(original, 'ru')
    const { reader } = runtimeOf(newsroom.payload)
    const siblings = async () => {
      const found = await reader.byNumber(original.number)
      return found.state === 'live'
        ? (await reader.translations(found.article)).map(({ language }) => language)
        : []
    }
    expect(await siblings()).toEqual(['en'])
    await articles.update(body.id as never, { ...release, headline: 'Оригинал' })
    expect(await siblings()).toEqual(['en', 'ru'])
    expect(await articles.log(original.number)).toHaveLength(1)
  })

  test('of a translation belongs to the same group', async () => {
    const original = await articles.create({})
    const { body: azeri } = await translate(original, 'az')
    const { body: turkish, status } = await translate(azeri as never, 'tr')
    expect(status).toBe(201)
    const { group, missing, siblings } = await translationsOf(turkish as never)
    expect(group).toBe(String(original.number))
    expect(siblings.map(({ language, state }) => [language, state])).toEqual([
      ['en', 'draft'],
      ['az', 'draft'],
      ['tr', 'draft'],
    ])
    expect(missing).toEqual(['ru'])
  })

  test('comes once for each language, also when two ask at once, and the second is told which one there is', async () => {
    const original = await articles.create({})
    const session = await rest(newsroom, 'reporter').session()
    const path = `/newsroom/desk/articles/${original.id}/translations`
    const answers = await Promise.all([1, 2, 3, 4].map(() => session.post(path, { language: 'az' })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
    expect((await translationsOf(original)).siblings).toHaveLength(2)
    const made = answers.find(({ status }) => status === 201)!.body
    const again = await translate(original, 'az')
    expect(again.status).toBe(409)
    expect(again.body.errors).toMatchObject([
      {
        data: { article: { number: made.number }, code: 'NEWSROOM_TRANSLATION_EXISTS', field: 'language' },
        message: expect.stringContaining(String(made.number)),
      },
    ])
    expect((await translate(original, 'en')).status).toBe(409)
    const other = await articles.create({ language: 'ru' })
    await articles.update(other.id, { translationGroup: String(original.number) })
    await expect(articles.update(other.id, { language: 'az' })).rejects.toMatchObject({
      code: 'NEWSROOM_TRANSLATION_EXISTS',
    })
    await expect(
      articles.create({ language: 'ru', translationGroup: String(original.number) }),
    ).rejects.toMatchObject({ code: 'NEWSROOM_TRANSLATION_EXISTS' })
  })

  test('by hand comes once for each language, also when saves come at once', async () => {
    const group = (await articles.create({})).number
    const others = await Promise.all([1, 2, 3].map(() => articles.create({ language: 'az' })))
    const settled = await Promise.allSettled([
      ...others.map(({ id }) => articles.update(id, { translationGroup: String(group) })),
      articles.create({ language: 'az', translationGroup: String(group) }),
    ])
    expect(settled.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'rejected',
    ])
    for (const result of settled) {
      if (result.status === 'rejected') {
        expect(result.reason).toMatchObject({ code: 'NEWSROOM_TRANSLATION_EXISTS' })
      }
    }
    const { siblings } = await translationsOf(
      await articles.create({ translationGroup: `${group}`, language: 'ru' }),
    )
    expect(siblings.map(({ language }) => language)).toEqual(['en', 'az', 'ru'])
  })

  test('gives its language free when it takes another one', async () => {
    const group = String((await articles.create({})).number)
    const first = await articles.create({ language: 'az', translationGroup: group })
    await articles.update(first.id, { language: 'ru' })
    const second = await articles.create({ language: 'az', translationGroup: group })
    await expect(articles.update(first.id, { language: 'az' })).rejects.toMatchObject({
      code: 'NEWSROOM_TRANSLATION_EXISTS',
    })
    await articles.update(second.id, { language: 'tr' })
    await articles.update(first.id, { language: 'az' })
  })

  test('that was written meanwhile keeps a draft from being released into its language', async () => {
    const group = String((await articles.create({})).number)
    const moved = await articles.create({ ...release, language: 'ru' })
    await articles.update(moved.id, { language: 'az', translationGroup: group }, { draft: true })
    await articles.create({ language: 'az', translationGroup: group })
    await expect(articles.update(moved.id, release)).rejects.toMatchObject({
      code: 'NEWSROOM_TRANSLATION_EXISTS',
    })
  })

  test('comes out of the trash unless another took its place, and a copy of it is a story of its own', async () => {
    const original = await articles.create({})
    const { body } = await translate(original, 'tr')
    const { payload } = newsroom
    const trash = (deletedAt: null | string) =>
      payload.update({
        id: body.id as never,
        collection: 'articles',
        data: { deletedAt } as never,
        trash: true,
      })
    await trash(new Date().toISOString())
    await trash(null)
    const copy = await payload.duplicate({ id: body.id as never, collection: 'articles' })
    expect(copy).toMatchObject({ language: 'tr', translationGroup: null })
    await trash(new Date().toISOString())
    expect((await translate(original, 'tr')).status).toBe(201)
    await expect(trash(null)).rejects.toMatchObject({ code: 'NEWSROOM_TRANSLATION_EXISTS' })
  })

  test('can be made again once the first was deleted', async () => {
    const original = await articles.create({})
    const { body } = await translate(original, 'tr')
    await newsroom.payload.delete({ id: body.id as never, collection: 'articles' })
    expect((await translate(original, 'tr')).status).toBe(201)
  })

  test.each([
    ['fa', 400],
    [undefined, 400],
    ['', 400],
  ])('into %j is refused', async (language, status) => {
    const original = await articles.create({})
    const answer = await translate(original, language)
    expect(answer.status).toBe(status)
    expect(answer.body.errors).toMatchObject([{ data: { code: 'NEWSROOM_BAD_INPUT', field: 'language' } }])
  })

  test('is for the desk', async () => {
    const original = await articles.create({ ...release })
    const path = `/newsroom/desk/articles/${original.id}/translations`
    expect((await rest(newsroom).post(path, { language: 'az' })).status).toBe(403)
    expect((await rest(newsroom).get(path)).status).toBe(403)
    expect((await rest(newsroom).post(`${path}/checked`, { seq: 1 })).status).toBe(403)
    expect((await rest(newsroom).get('/newsroom/desk/translations/flags')).status).toBe(403)
    expect((await translate({ id: 999_999 }, 'az')).status).toBe(404)
  })
})

describe('what happens to a sibling', () => {
  test('flags the others until somebody has checked them, and touches no row', async () => {
    const original = await articles.create({ ...release, headline: 'The original' })
    const { body } = await translate(original, 'az')
    const translation = { id: body.id as never }
    expect(await kindsFor(translation)).toEqual([])
    await articles.update(original.id, { headline: 'Corrected' }, { draft: true })
    const corrected = await transitions(rest(newsroom, 'publisher')).take(original.id, 'flash', {
      correction: { right: 'Corrected', severity: 'correction', wrong: 'The original' },
      kind: 'correction',
    })
    expect(corrected.status).toBe(200)
    const before = await articles.row(translation.id)
    const { flags } = await translationsOf(translation)
    expect(flags).toMatchObject([
      {
        actor: 'The publisher',
        kind: 'corrected',
        sibling: { headline: 'Corrected', language: 'en', state: 'published' },
      },
    ])
    expect(await kindsFor(original)).toEqual([])
    await articles.update(original.id, { ...release, headline: 'Typo mended', releaseKind: 'minor' })
    expect(await kindsFor(translation)).toEqual(['corrected'])
    const path = `/newsroom/desk/articles/${translation.id}/translations/checked`
    expect((await rest(newsroom, 'reporter').post(path, { seq: flags[0]!.seq })).status).toBe(200)
    expect(await kindsFor(translation)).toEqual([])
    await articles.update(original.id, { ...release, headline: 'New facts' })
    await articles.update(original.id, { _status: 'draft' })
    expect(await kindsFor(translation)).toEqual(['unpublished', 'updated'])
    // An older check that comes late takes nothing back, and none reaches beyond the log.
    await rest(newsroom, 'reporter').post(path, { seq: 1 })
    expect(await kindsFor(translation)).toEqual(['unpublished', 'updated'])
    await rest(newsroom, 'reporter').post(path, { seq: 1_000_000 })
    expect(await kindsFor(translation)).toEqual([])
    await articles.update(original.id, { ...release })
    await articles.update(original.id, { ...release, headline: 'Corrected again', releaseKind: 'correction' })
    expect(await kindsFor(translation)).toEqual(['corrected'])
    expect(await articles.row(translation.id)).toEqual(before)
  })

  test.each([[0], [-1], [1.5], ['1'], [null]])('can not be checked up to %j', async (seq) => {
    const article = await articles.create({})
    const answer = await rest(newsroom, 'reporter').post(
      `/newsroom/desk/articles/${article.id}/translations/checked`,
      { seq },
    )
    expect(answer.status).toBe(400)
  })

  test('stands in the list of what waits, of all and of mine', async () => {
    const original = await articles.create({ ...release, headline: 'Original of the list' })
    const { body } = await translate(original, 'tr')
    const alone = await articles.create({ ...release, headline: 'Alone' })
    await articles.update(alone.id, { ...release, headline: 'Alone, corrected', releaseKind: 'correction' })
    await articles.update(original.id, { ...release, headline: 'Corrected', releaseKind: 'correction' })
    const waiting = async (query = '', role: 'editor' | 'reporter' = 'reporter') =>
      (
        (await rest(newsroom, role).get(`/newsroom/desk/translations/flags${query}`)).body.docs as ToCheck[]
      ).map(({ article, flags }) => [article.number, flags.map(({ kind }) => kind)])
    const mine = [body.number, ['corrected']]
    expect((await waiting())[0]).toEqual(mine)
    expect(JSON.stringify(await waiting())).not.toContain(String(alone.number))
    expect((await waiting('?mine=true'))[0]).toEqual(mine)
    expect(await waiting('?mine=true', 'editor')).toEqual([])
    expect(await waiting('?limit=1')).toHaveLength(1)
    // What others must follow comes after mine, though it happened later.
    const theirs = await articles.as('editor').create({ headline: 'Of another group' })
    const { body: others } = await rest(newsroom, 'editor').post(
      `/newsroom/desk/articles/${theirs.id}/translations`,
      { language: 'tr' },
    )
    await articles.update(theirs.id, release)
    await articles.update(theirs.id, { ...release, headline: 'Corrected later', releaseKind: 'correction' })
    expect((await waiting())[0]).toEqual(mine)
    expect((await waiting('', 'editor'))[0]).toEqual([others.number, ['corrected']])
    const { flags } = await translationsOf(body as never)
    await rest(newsroom, 'reporter').post(`/newsroom/desk/articles/${body.id}/translations/checked`, {
      seq: flags[0]!.seq,
    })
    expect(JSON.stringify(await waiting())).not.toContain(JSON.stringify(mine))
  })
})

test('a story that is withheld tells, before and with it, which translations readers go on seeing', async () => {
  const original = await articles.create({ ...release })
  const group = { translationGroup: String(original.number) }
  const shown = await articles.create({ ...release, ...group, language: 'az' })
  await articles.create({ ...group, language: 'ru' })
  const publisher = await rest(newsroom, 'publisher').session()
  const { take } = transitions(publisher)
  const { body } = await publisher.get(`/newsroom/desk/articles/${original.id}/transitions`)
  const offered = (body.actions as { action: string; warnings: unknown }[]).find(
    ({ action }) => action === 'withhold',
  )
  const told = [
    {
      code: 'translations_shown',
      level: 'warning',
      message: expect.stringContaining(`: ${shown.number} (az). `),
    },
  ]
  expect(offered?.warnings).toMatchObject(told)
  const withheld = await take(original.id, 'withhold', { reason: 'Checking' })
  expect([withheld.status, withheld.body.warnings]).toMatchObject([200, told])
  expect(await articles.row(shown.id)).toMatchObject({ publicState: 'live' })
  const last = await take(shown.id, 'withhold', { reason: 'Checking' })
  expect([last.status, last.body.warnings]).toEqual([200, []])
})
