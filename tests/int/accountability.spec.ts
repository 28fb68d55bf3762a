import type { DocId } from '../../src/shared/ids.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { runtimeOf, siteOfPayload } from '../../src/index.ts'
import { readRows } from '../helpers/articleDocs.ts'
import { type ArticleDoc, createArticles } from '../helpers/articleOperations.ts'
import { graphql } from '../helpers/graphql.ts'
import { documentOf, textOf } from '../helpers/readPage.ts'
import { rest } from '../helpers/rest.ts'
import { paragraphs } from '../helpers/samplePublicArticle.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'
import { transitions } from '../helpers/transitions.ts'

let newsroom: TestNewsroom
let articles: ReturnType<typeof createArticles>
/** Its articles have addresses that say their number in no form that anybody else knows. */
let custom: { id: DocId }
let desk: ReturnType<typeof transitions>

beforeAll(async () => {
  newsroom = await createTestNewsroom({
    newsroom: {
      permalink: ({ number, section, slug }) =>
        section.slug === 'custom' ? `/${slug}-${number}/` : `/news/${section.slug}/${number}.html`,
    },
  })
  articles = createArticles(newsroom)
  custom = (await newsroom.payload.create({
    collection: 'sections',
    data: { slug: 'custom', title: 'Custom' } as never,
  })) as unknown as { id: DocId }
  desk = transitions(await rest(newsroom, 'admin').session())
})

afterAll(async () => {
  await newsroom.destroy()
})

const reader = () => runtimeOf(newsroom.payload).reader
const get = (path: string, init?: RequestInit) =>
  siteOfPayload(newsroom.payload).handle(new Request(`https://today.example${path}`, init))
const textAt = async (path: string): Promise<string> => (await get(path)).text()
const lineageAt = async (article: Pick<ArticleDoc, 'number'>): Promise<string> =>
  textOf(documentOf(await textAt(pathOf(article))).querySelector('.lineage'))
const ok = async (answer: Promise<{ body: object; status: number }>): Promise<void> => {
  const { body, status } = await answer
  expect({ status, ...(status !== 200 && body) }).toEqual({ status: 200 })
}
const pathOf = ({ number }: Pick<ArticleDoc, 'number'>): string => `/news/regions/${number}.html`

/** Changes the words and releases them as a kind. */
const release = async (id: DocId, words: string, kind: string, more: object = {}): Promise<void> => {
  await articles.update(id, { body: paragraphs(words) }, { draft: true })
  await ok(desk.take(id, 'flash', { kind, ...more }))
}

describe('corrections', () => {
  const correction = { right: 'There were three rounds.', severity: 'correction', wrong: 'Two rounds.' }

  test('are told everywhere, and by everything that is released later', async () => {
    const article = await articles.create({ _status: 'published' })
    const path = pathOf(article)
    await release(article.id, 'Three rounds of talks.', 'correction', { correction })
    await release(article.id, 'Three rounds of talks, mended.', 'minor')
    const found = await reader().byNumber(article.number)
    expect(found).toMatchObject({ article: { corrections: [correction] }, state: 'live' })
    const at = (found as { article: { corrections: { at: Date }[]; modifiedAt: Date } }).article
    expect(at.corrections[0]!.at).toEqual(at.modifiedAt)
    for (const address of [path, path.replace('.html', '/print'), '/corrections/', '/rss.xml']) {
      expect(await textAt(address)).toContain('There were three rounds.')
    }
    expect(await textAt(path)).toContain('"CorrectionComment"')
    const { data } = await graphql(
      newsroom,
      `{ articleByNumber(number: ${article.number}) { corrections { severity wrong right } } corrections { entries { article { number corrections { wrong } } } } }`,
    )
    expect(data).toEqual({
      articleByNumber: { corrections: [correction] },
      corrections: {
        entries: [{ article: { corrections: [{ wrong: correction.wrong }], number: article.number } }],
      },
    })
    const lists = await get('/api/newsroom/lists/front', { headers: { Accept: 'application/json' } })
    const { articles: listed } = (await lists.json()) as {
      articles: { corrections: object[]; number: number }[]
    }
    expect(listed.find(({ number }) => number === article.number)!.corrections).toMatchObject([correction])
  })

  test('survive a rebuilding, and stand on the page of their language alone', async () => {
    const article = await articles.create({ _status: 'published', language: 'ru' })
    const retraction = { ...correction, right: 'Опора была ложной.', severity: 'retraction' }
    await ok(
      desk.take(article.id, 'flash', { correction: retraction, kind: 'correction' }).then(async (first) => {
        // Nothing was changed: the words stay, and readers are told all the same.
        if (first.status === 200) {
          return first
        }
        await articles.update(article.id, { kicker: 'x' }, { draft: true })
        return desk.take(article.id, 'flash', { correction: retraction, kind: 'correction' })
      }),
    )
    expect((await runtimeOf(newsroom.payload).rebuildNewsstand()).different).toEqual([])
    expect(await textAt('/ru/corrections/')).toContain('Опора была ложной.')
    expect(await textAt('/corrections/')).not.toContain('Опора была ложной.')
    const page = await textAt(pathOf(article))
    expect(page.indexOf('class="retraction"')).toBeGreaterThan(0)
    expect(page.indexOf('class="retraction"')).toBeLessThan(page.indexOf('class="body"'))
  })

  test('an update says when, a typo does not', async () => {
    const article = await articles.create({ _status: 'published' })
    const published = article.publishedAt
    await release(article.id, 'A typo mended.', 'minor')
    const modifiedAt = async () =>
      (
        await readRows<{ modifiedAt: string }>(newsroom.payload, 'newsroom-newsstand', {
          number: { equals: article.number },
        })
      )[0]!.modifiedAt
    expect(new Date(await modifiedAt()).toISOString()).toBe(published)
    await release(article.id, 'New facts came.', 'update')
    expect(new Date(await modifiedAt()) > new Date(published!)).toBe(true)
  })
})

describe('lineage', () => {
  test('each story leads to the other while readers can see it; old editions keep their hashes', async () => {
    const older = await articles.create({ _status: 'published', headline: 'In the morning' })
    const newer = await articles.create({ _status: 'published', headline: 'In the evening' })
    const hash = newer.act.edition
    await articles.update(newer.id, { updateOf: older.id }, { draft: true })
    await ok(desk.take(newer.id, 'flash', { kind: 'update' }))
    await articles.update(newer.id, { updateOf: null }, { draft: true })
    await ok(desk.take(newer.id, 'flash', { kind: 'minor' }))
    expect((await articles.row(newer.id)).act.edition).toBe(hash)
    expect(await lineageAt(older)).toBe('')
    await articles.update(newer.id, { updateOf: older.id }, { draft: true })
    await ok(desk.take(newer.id, 'flash', { kind: 'update' }))
    expect(await lineageAt(newer)).toBe('Update of: In the morning')
    expect(await lineageAt(older)).toBe('Updated by: In the evening')
    const query = `{ a: articleByNumber(number: ${older.number}) { updateOf { number } updatedBy { number } } b: articleByNumber(number: ${newer.number}) { updateOf { number headline } updatedBy { number } } }`
    expect((await graphql(newsroom, query)).data).toEqual({
      a: { updatedBy: [{ number: newer.number }], updateOf: null },
      b: { updatedBy: [], updateOf: { headline: 'In the morning', number: older.number } },
    })
    await ok(desk.take(older.id, 'withhold', { reason: 'Checking' }))
    expect(await lineageAt(newer)).toBe('')
    await ok(desk.take(older.id, 'lift', { reason: 'Checked' }))
    await ok(desk.take(newer.id, 'kill', { reason: 'Wrong' }))
    expect(await lineageAt(older)).toBe('')
  })

  test('a story that brings itself up to date is refused by the name of the field', async () => {
    const [a, b, c] = [
      await articles.create({ _status: 'published' }),
      await articles.create({ _status: 'published' }),
      await articles.create({ _status: 'published' }),
    ]
    const refused = { data: { errors: [{ path: 'updateOf' }] }, status: 400 }
    await expect(articles.update(a.id, { updateOf: a.id }, { draft: true })).rejects.toMatchObject(refused)
    await articles.update(b.id, { _status: 'published', updateOf: a.id })
    await articles.update(c.id, { _status: 'published', updateOf: b.id })
    await expect(articles.update(a.id, { updateOf: c.id }, { draft: true })).rejects.toMatchObject(refused)
    await articles.update(c.id, { _status: 'published', updateOf: null })
    await articles.update(a.id, { updateOf: c.id }, { draft: true })
  })
})

describe('what readers are told in place of a story', () => {
  const notice = 'We withdrew this story because it named the wrong man.'
  const secret = 'Zebrafinch accused of theft'

  test('a killed story is 410 at all its addresses, and nothing of it is anywhere', async () => {
    const tag = 'killing'
    const article = await articles.create({
      _status: 'published',
      headline: secret,
      language: 'az',
      tags: [tag],
      translationGroup: 'killed-group',
    })
    const sibling = await articles.create({
      _status: 'published',
      body: {
        root: {
          ...paragraphs('Sibling').root,
          children: [
            ...paragraphs('Sibling').root.children!,
            {
              fields: { article: article.id, blockType: 'relatedArticle', id: 'r1' },
              format: '',
              type: 'block',
              version: 2,
            },
          ],
        },
      },
      headline: 'Sibling',
      tags: [tag],
      translationGroup: 'killed-group',
    })
    expect(await textAt(pathOf(sibling))).toContain(secret)
    await ok(desk.take(article.id, 'kill', { notice, reason: 'Libel' }))
    for (const path of [
      pathOf(article),
      pathOf(article).replace('.html', '/print'),
      `/news/elsewhere/${article.number}.html`,
      `/ru${pathOf(article)}`,
    ]) {
      const answer = await get(path)
      expect(answer.status).toBe(410)
      const page = await answer.text()
      expect(page).toContain(notice)
      expect(page).toContain('<html lang="az"')
      expect(page).not.toContain(secret)
    }
    const json = await get(pathOf(article), { headers: { Accept: 'application/json' } })
    expect([json.status, await json.json()]).toEqual([
      410,
      { errors: [{ data: { notice }, message: 'Gone' }] },
    ])
    for (const path of [
      '/',
      '/az/',
      '/az/news/regions/',
      '/az/archive/',
      '/az/rss.xml',
      `/az/tags/${tag}/`,
      pathOf(sibling),
      '/sitemap.xml',
      '/api/newsroom/lists/front?language=az',
    ]) {
      const page = await textAt(path)
      expect(page).not.toContain(secret)
      expect(page).not.toContain(pathOf(article))
    }
    const { data } = await graphql(
      newsroom,
      `{ articleByNumber(number: ${article.number}) { number } articleByPath(path: "${pathOf(article)}") { number } latestArticles(tag: "${tag}") { articles { number translations { number } } } }`,
    )
    expect(data).toEqual({
      articleByNumber: null,
      articleByPath: null,
      latestArticles: { articles: [{ number: sibling.number, translations: [{ number: sibling.number }] }] },
    })
    expect(
      await readRows(newsroom.payload, 'newsroom-shelves', { number: { equals: article.number } }),
    ).toEqual([])
  })

  test('addresses that say no number are answered too, old ones among them', async () => {
    const article = await articles.create({ _status: 'published', section: custom.id, slug: 'first' })
    await articles.update(article.id, { _status: 'published', slug: 'second' })
    const [old, present] = [`/first-${article.number}/`, `/second-${article.number}/`]
    expect((await get(old)).headers.get('Location')).toBe(present)
    await ok(desk.take(article.id, 'unpublish', { redirectTo: '/news/regions/' }))
    for (const path of [old, present, `${present}print`]) {
      const answer = await get(path)
      expect([path, answer.status, answer.headers.get('Location')]).toEqual([path, 302, '/news/regions/'])
    }
    await ok(desk.take(article.id, 'republish'))
    expect((await get(present)).status).toBe(200)
    expect((await get(old)).headers.get('Location')).toBe(present)
    await ok(desk.take(article.id, 'kill', { notice, reason: 'Libel' }))
    for (const path of [old, present, `${present}print`]) {
      const answer = await get(path)
      expect([path, answer.status]).toEqual([path, 410])
      expect(await answer.text()).toContain(notice)
    }
  })

  test('an unpublished story is 404, or leads where editors say; shown again it is there', async () => {
    const article = await articles.create({ _status: 'published' })
    await ok(desk.take(article.id, 'unpublish', { redirectTo: 'https://elsewhere.example/a' }))
    const sent = await get(pathOf(article))
    expect([sent.status, sent.headers.get('Location')]).toEqual([302, 'https://elsewhere.example/a'])
    await ok(desk.take(article.id, 'republish'))
    expect((await get(pathOf(article))).status).toBe(200)
    await ok(desk.take(article.id, 'unpublish'))
    expect((await get(pathOf(article))).status).toBe(404)
  })

  describe('readers are not sent', () => {
    const refused = async (id: DocId, redirectTo: string): Promise<unknown> => {
      const { body, status } = await desk.take(id, 'unpublish', { redirectTo })
      const [error] = (body.errors ?? []) as { data: { code: string; field: string; remedy: string } }[]
      return status === 200
        ? 'done'
        : [status, error?.data.code, error?.data.field, error?.data.remedy !== '']
    }
    const NO = [400, 'NEWSROOM_BAD_INPUT', 'redirectTo', true]

    test('to the story that they are sent from, however its address is written', async () => {
      const article = await articles.create({ _status: 'published' })
      const { siteURL } = runtimeOf(newsroom.payload).reader.site
      const own = pathOf(article)
      for (const address of [
        own,
        `${own}?from=mail#top`,
        `${siteURL}${own}`,
        `${siteURL.toUpperCase()}${own}`,
        `${siteURL.replace('https:', 'http:')}${own}`,
        own.replace('.html', '/print'),
        `/news/anywhere/${article.number}.html`,
        `/news/./${own.slice('/news/'.length)}`,
        `/api/newsroom/site${own}`,
      ]) {
        expect([address, await refused(article.id, address)]).toEqual([address, NO])
      }
      expect((await get(own)).status).toBe(200)
    })

    test('by whoever may not unpublish, who hears that alone', async () => {
      const article = await articles.create({ _status: 'published' })
      const { body, status } = await transitions(rest(newsroom, 'reporter')).take(article.id, 'unpublish', {
        redirectTo: pathOf(article),
      })
      expect([status, (body.errors as { data: { code: string } }[])[0]!.data.code]).toEqual([
        403,
        'NEWSROOM_NOT_ALLOWED',
      ])
    })

    test('to an address that it has left, also where that says no number', async () => {
      const article = await articles.create({ _status: 'published', section: custom.id, slug: 'one' })
      await articles.update(article.id, { _status: 'published', slug: 'two' })
      await ok(desk.take(article.id, 'withhold', { reason: 'Checking' }))
      for (const slug of ['one', 'two']) {
        expect(await refused(article.id, `/${slug}-${article.number}`)).toEqual(NO)
      }
    })

    test('in a circle, by an unpublished story or by a redirect', async () => {
      const [first, second, third] = [
        await articles.create({ _status: 'published' }),
        await articles.create({ _status: 'published' }),
        await articles.create({ _status: 'published' }),
      ]
      await newsroom.payload.create({
        collection: 'redirects',
        data: { from: '/short', to: { type: 'custom', url: pathOf(second) } } as never,
      })
      expect(await refused(first.id, '/short')).toBe('done')
      expect(await refused(second.id, '/short')).toEqual(NO)
      expect(await refused(second.id, pathOf(first))).toEqual(NO)
      expect(await refused(second.id, pathOf(third))).toBe('done')
      expect((await get(pathOf(second))).headers.get('Location')).toBe(pathOf(third))
      expect(await refused(third.id, pathOf(first))).toEqual(NO)
    })

    test('with the name and password of somebody', async () => {
      const article = await articles.create({ _status: 'published' })
      expect(await refused(article.id, 'https://editor:secret@elsewhere.example/a')).toEqual(NO)
    })
  })

  test('a withheld story is what never was, byte for byte', async () => {
    const article = await articles.create({ _status: 'published', headline: secret })
    await ok(desk.take(article.id, 'withhold', { reason: 'Checking' }))
    const never = 9_999_999
    for (const path of [pathOf, (one: { number: number }) => pathOf(one).replace('.html', '/print')]) {
      for (const init of [undefined, { headers: { Accept: 'application/json' } }]) {
        const [there, nowhere] = [await get(path(article), init), await get(path({ number: never }), init)]
        expect(there.status).toBe(404)
        expect([...there.headers]).toEqual([...nowhere.headers])
        expect((await there.text()).replaceAll(`/${article.number}`, 'N')).toBe(
          (await nowhere.text()).replaceAll(`/${never}`, 'N'),
        )
      }
    }
    await ok(desk.take(article.id, 'lift', { reason: 'Checked' }))
    expect(await textAt(pathOf(article))).toContain(secret)
  })
})
