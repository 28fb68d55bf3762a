import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'

import type { PreviewLink } from '../../src/domain/preview/previews.ts'
import type { ArticleDoc } from '../helpers/articleOperations.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { siteOfPayload } from '../../src/delivery/siteOfPayload.ts'
import { runtimeOf } from '../../src/domain/runtime.ts'
import { createArticles } from '../helpers/articleOperations.ts'
import { graphql } from '../helpers/graphql.ts'
import { rest } from '../helpers/rest.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

const SITE = 'https://today.example'

let articles: ReturnType<typeof createArticles>
let newsroom: TestNewsroom
let pictures: string

beforeAll(async () => {
  pictures = mkdtempSync(join(tmpdir(), 'newsroom-previews-'))
  newsroom = await createTestNewsroom({
    newsroom: { collections: { media: { upload: { staticDir: pictures } } as never } },
  })
  articles = createArticles(newsroom)
})

afterAll(async () => {
  await newsroom.destroy()
  rmSync(pictures, { force: true, recursive: true })
})

const previews = () => runtimeOf(newsroom.payload).previews

const open = async (path: string): Promise<{ headers: Headers; status: number; text: string }> => {
  const response = await siteOfPayload(newsroom.payload).handle(new Request(`${SITE}${path}`))
  return { headers: response.headers, status: response.status, text: await response.text() }
}

const linkTo = async (article: ArticleDoc, body: object = {}): Promise<PreviewLink> => {
  const answer = await rest(newsroom, 'reporter').post(
    `/newsroom/desk/articles/${article.id}/preview-links`,
    body,
  )
  expect(answer.status).toBe(201)
  return answer.body as unknown as PreviewLink
}

const pathOf = ({ url }: PreviewLink): string => new URL(url).pathname

const upload = async (name: string): Promise<{ id: number | string }> =>
  (await newsroom.payload.create({
    collection: 'media',
    data: { alt: name, credit: 'The photographer' } as never,
    file: {
      data: await sharp({ create: { background: '#888', channels: 3, height: 60, width: 90 } })
        .png()
        .toBuffer(),
      mimetype: 'image/png',
      name: `${name}.png`,
      size: 1,
    },
  })) as unknown as { id: number | string }

describe('a preview link', () => {
  test('shows the latest draft by the real template, and nothing may keep or index it', async () => {
    const article = await articles.create({ _status: 'published', headline: 'Live words' })
    const link = await linkTo(article)
    await articles.update(article.id, { headline: 'Words of the draft' }, { draft: true })
    const { headers, status, text } = await open(pathOf(link))
    expect(status).toBe(200)
    expect(text).toContain('<h1>Words of the draft</h1>')
    expect(text).toContain('Preview, not published')
    expect(text).toContain('<meta name="robots" content="noindex, nofollow"')
    expect(text).not.toContain('rel="canonical"')
    expect(text).not.toContain('application/ld+json')
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(headers.get('X-Robots-Tag')).toBe('noindex, nofollow')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    const print = await open(`${pathOf(link)}print`)
    expect(print.text).toContain('Words of the draft')
    expect(print.headers.get('Cache-Control')).toBe('no-store')
    // Readers still see what was released, and a link is no act: the row is as it was.
    expect((await open(`/news/regions/${article.number}.html`)).text).toContain('<h1>Live words</h1>')
  })

  test('is kept and indexed by nobody where an answer only leads to it', async () => {
    const article = await articles.create({ headline: 'Secret' })
    const path = pathOf(await linkTo(article))
    const without = path.replace(/\/$/, '')
    for (const leading of [`/en${path}`, `/en${without}`, `/en${path}print`, without]) {
      const { headers, status } = await open(leading)
      expect({ leading, status }).toEqual({ leading, status: 301 })
      expect(headers.get('Location')).toContain('/preview/')
      expect([
        headers.get('Cache-Control'),
        headers.get('X-Robots-Tag'),
        headers.get('Referrer-Policy'),
      ]).toEqual(['no-store', 'noindex, nofollow', 'no-referrer'])
    }
    // What leads elsewhere may be kept as before, and what is not there is not indexed.
    expect((await open('/en/news/')).headers.get('Cache-Control')).toMatch(/^public/)
    expect((await open(`/az${path}`)).headers.get('X-Robots-Tag')).toBe('noindex, nofollow')
  })

  test('does not touch the row: making and revoking leave revision, versions and dates alone', async () => {
    const article = await articles.create({ headline: 'Untouched' })
    const state = async () => {
      const { revision, updatedAt } = (await newsroom.payload.findByID({
        id: article.id as never,
        collection: 'articles',
        draft: true,
      })) as unknown as { revision: number; updatedAt: string }
      const { totalDocs } = await newsroom.payload.countVersions({
        collection: 'articles',
        where: { parent: { equals: article.id } },
      })
      return { revision, totalDocs, updatedAt }
    }
    const before = await state()
    await linkTo(article)
    await rest(newsroom, 'reporter').delete(`/newsroom/desk/articles/${article.id}/preview-links`)
    expect(await state()).toEqual(before)
  })

  test('renders a draft in which nearly everything is missing', async () => {
    const { id, number } = (await newsroom.payload.create({
      collection: 'articles',
      data: { language: 'az' } as never,
      draft: true,
    })) as unknown as ArticleDoc
    const link = await previews().issue(id, { expiresInMs: 60_000, issuer: null })
    const { status, text } = await open(pathOf(link!))
    expect(status).toBe(200)
    expect(text).toContain('<html lang="az">')
    expect(text).toContain('[Başlıq yoxdur]')
    expect(text).toContain('[Mətn hələ yazılmayıb]')
    expect(text).toContain('Önbaxış, dərc olunmayıb')
    expect(text).not.toContain('undefined')
    expect((await open(`${pathOf(link!)}print`)).text).toContain('[Bölmə yoxdur]')
    expect((await open(`/news/regions/${number}.html`)).status).toBe(404)
  })

  test('which opens nothing is answered as an address where nothing ever was', async () => {
    const secret = 'Nobody may read this headline'
    const article = await articles.create({ headline: secret })
    const trashed = await articles.create({ headline: secret })
    const gone = await articles.create({ headline: secret })
    const link = await linkTo(article)
    const toTrashed = await linkTo(trashed)
    const toGone = await linkTo(gone)
    await newsroom.payload.update({
      id: trashed.id as never,
      collection: 'articles',
      data: { deletedAt: new Date().toISOString() } as never,
      draft: true,
    })
    await newsroom.payload.delete({ id: gone.id as never, collection: 'articles' })
    const expired = await previews().issue(article.id, { expiresInMs: -1000, issuer: null })
    const { token } = link
    const changed = `${token.slice(0, 20)}${token[20] === 'A' ? 'B' : 'A'}${token.slice(21)}`
    expect((await open(pathOf(link))).status).toBe(200)
    // Neither may the answer that only adds the slash be kept.
    const { headers: moved } = await open(pathOf(link).replace(/\/$/, ''))
    expect([moved.get('cache-control'), moved.get('referrer-policy')]).toEqual(['no-store', 'no-referrer'])
    const revoked = await linkTo(article)
    await rest(newsroom, 'reporter').delete(`/newsroom/desk/articles/${article.id}/preview-links`)
    const unknown = await open('/no/such/address/')
    const bare = ({ headers, status, text }: Awaited<ReturnType<typeof open>>) => ({
      headers: [...headers],
      status,
      text,
    })
    const tokens = [
      changed,
      `${token}A`,
      expired!.token,
      revoked.token,
      token,
      toTrashed.token,
      toGone.token,
      'x',
    ]
    for (const bad of tokens) {
      expect(bare(await open(`/preview/${bad}/`))).toEqual(bare(unknown))
      expect(bare(await open(`/preview/${bad}/print`))).toEqual(bare(unknown))
      const answer = await rest(newsroom).get(`/newsroom/previews/${bad}`)
      expect(answer).toEqual({ body: { errors: [{ message: 'Not found' }] }, status: 404 })
      const { data } = await graphql(newsroom, `{ previewArticle(token: "${bad}") { headline } }`)
      expect(data).toEqual({ previewArticle: null })
    }
    expect(unknown.status).toBe(404)
    const fresh = await linkTo(article)
    expect((await open(pathOf(fresh))).text).toContain(secret)
  })

  test('gives front ends of another kind the same by REST and GraphQL', async () => {
    const article = await articles.create({ headline: 'For another front end' })
    const { token } = await linkTo(article)
    const { body, status } = await rest(newsroom).get(`/newsroom/previews/${token}`)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      article: {
        bodyHTML: expect.stringContaining('<p>Russia is stepping up'),
        headline: 'For another front end',
        number: article.number,
        section: { slug: 'regions' },
      },
    })
    expect(JSON.stringify(body)).not.toContain('"id"')
    const { data } = await graphql(
      newsroom,
      `{ previewArticle(token: "${token}") { headline credit { line } section { slug } } }`,
    )
    expect(data).toEqual({
      previewArticle: {
        credit: { line: 'Nigar Eyvazova / Azernews' },
        headline: 'For another front end',
        section: { slug: 'regions' },
      },
    })
    const ask = async (query: string): Promise<Headers> => {
      const request = new Request(`${SITE}/api/graphql`, {
        body: JSON.stringify({ query }),
        headers: { 'Content-Type': 'application/json' },
        method: 'POST',
      })
      return (await GRAPHQL_POST(newsroom.config)(request)).headers
    }
    const headers = await ask(
      `{ a: previewArticle(token: "${token}") { headline } b: previewArticle(token: "x") { path } }`,
    )
    expect(headers.get('X-Robots-Tag')).toBe('noindex, nofollow')
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect((await ask('{ latestArticles { next } }')).get('X-Robots-Tag')).toBeNull()
  })

  test('opens the pictures of its draft and no others', async () => {
    const [hero, other] = [await upload('hero'), await upload('other')]
    const article = await articles.create({ headline: 'With a picture', hero: { image: hero.id } })
    const link = await linkTo(article)
    expect(await previews().showsMedia(link.token, hero.id)).toBe(true)
    expect(await previews().showsMedia(link.token, other.id)).toBe(false)
    expect(await previews().showsMedia(`${link.token}A`, hero.id)).toBe(false)
    const { text } = await open(pathOf(link))
    const sources = [...text.matchAll(/(?:src|srcset)="([^"]*hero[^"]*)"/g)].flatMap(([, value]) =>
      value!.split(', '),
    )
    expect(sources.length).toBeGreaterThan(0)
    for (const source of sources) {
      expect(source).toContain(`?preview=${link.token}`)
    }
    await articles.update(article.id, { hero: { image: null } }, { draft: true })
    expect(await previews().showsMedia(link.token, hero.id)).toBe(false)
  })
})

describe('the desk', () => {
  test.each([
    [0, 400],
    [-1, 400],
    [1.5, 400],
    [169, 400],
    ['24', 400],
    [1, 201],
    [168, 201],
  ])('asks for %j hours and gets %i', async (hours, status) => {
    const article = await articles.create({})
    const answer = await rest(newsroom, 'reporter').post(
      `/newsroom/desk/articles/${article.id}/preview-links`,
      { hours },
    )
    expect(answer.status).toBe(status)
    if (status === 201) {
      const left = new Date(String(answer.body.expiresAt)).getTime() - Date.now()
      expect(Math.abs(left - Number(hours) * 3_600_000)).toBeLessThan(60_000)
    } else {
      expect(answer.body.errors).toMatchObject([{ data: { code: 'NEWSROOM_BAD_INPUT', field: 'hours' } }])
    }
  })

  test.each(['words', 7, true, [24], [[]]])(
    'is refused for the body %j, which is no object',
    async (body) => {
      const article = await articles.create({})
      const path = `/newsroom/desk/articles/${article.id}/preview-links`
      const answer = await rest(newsroom, 'reporter').post(path, body)
      expect(answer.status).toBe(400)
      expect(answer.body.errors).toMatchObject([{ data: { code: 'NEWSROOM_BAD_INPUT', field: 'body' } }])
    },
  )

  test('is asked for links of articles that are there, and readers are not', async () => {
    const article = await articles.create({})
    const path = `/newsroom/desk/articles/${article.id}/preview-links`
    expect((await rest(newsroom).post(path)).status).toBe(403)
    expect((await rest(newsroom).delete(path)).status).toBe(403)
    expect((await rest(newsroom).post('/newsroom/desk/preview', { data: { id: article.id } })).status).toBe(
      403,
    )
    for (const id of ['999999', 'none', '%00', '-1']) {
      const answer = await rest(newsroom, 'reporter').post(`/newsroom/desk/articles/${id}/preview-links`)
      expect({ id, status: answer.status }).toEqual({ id, status: 404 })
    }
  })

  test('sees what its form holds before it is saved', async () => {
    const article = await articles.create({ headline: 'Saved' })
    const form = {
      ...newsroom.story({ headline: 'Typed <script>alert(1)</script>' }),
      id: article.id,
      number: 7,
    }
    const { body, status } = await rest(newsroom, 'reporter').post('/newsroom/desk/preview', { data: form })
    expect(status).toBe(200)
    expect(body.html).toContain('<h1>Typed &lt;script&gt;alert(1)&lt;/script&gt;</h1>')
    expect(body.html).toContain(`/news/regions/${article.number}.html`)
    const stored = await previews().read((await linkTo(article)).token)
    expect(stored?.article.headline).toBe('Saved')
  })

  test.each([
    ['no form', {}, 400],
    ['a list', { data: [] }, 400],
    ['a body that is none', { data: { body: { root: 7 } } }, 400],
    [
      'a link to a script',
      {
        data: {
          body: { root: { children: [{ fields: { url: 'javascript:1' }, type: 'link' }], type: 'root' } },
        },
      },
      400,
    ],
    ['far too much', { data: { headline: 'x'.repeat(2_000_001) } }, 413],
    ['an article that is not there', { data: { id: 999_999 } }, 404],
  ])('gets an error for %s', async (_, body, status) => {
    expect((await rest(newsroom, 'reporter').post('/newsroom/desk/preview', body)).status).toBe(status)
  })

  test('gets a frame whose address stays the same while it is saved', async () => {
    const article = await articles.create({})
    const options = { issuer: newsroom.users.reporter.id }
    const first = await previews().frameURL(article.id, options)
    await articles.update(article.id, { headline: 'Saved again' }, { draft: true })
    expect(await previews().frameURL(article.id, options)).toBe(first)
    expect((await open(new URL(first!).pathname)).text).toContain('<h1>Saved again</h1>')
  })
})
