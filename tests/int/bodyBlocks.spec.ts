import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'

import type { DocId } from '../../src/shared/ids.ts'
import type { ArticleDoc } from '../helpers/articleOperations.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { runtimeOf } from '../../src/index.ts'
import { createArticles } from '../helpers/articleOperations.ts'
import {
  blockNode,
  bodyOf,
  bodyWithEveryBlock,
  citationNode,
  paragraphNode,
  textNode,
} from '../helpers/bodySamples.ts'
import { graphql } from '../helpers/graphql.ts'
import { rest } from '../helpers/rest.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

const pictures = mkdtempSync(join(tmpdir(), 'newsroom-blocks-'))
let newsroom: TestNewsroom
let articles: ReturnType<typeof createArticles>
let related: ArticleDoc
let media: { id: DocId }

beforeAll(async () => {
  newsroom = await createTestNewsroom({
    newsroom: { collections: { media: { upload: { staticDir: pictures } } as never } },
  })
  articles = createArticles(newsroom)
  related = await articles.create({ _status: 'published', headline: 'The other story' })
  const data = await sharp({ create: { background: '#06c', channels: 3, height: 40, width: 60 } })
    .png()
    .toBuffer()
  media = (await newsroom.payload.create({
    collection: 'media',
    data: { alt: 'A lake', caption: 'Lake', credit: 'Archive' } as never,
    file: { data, mimetype: 'image/png', name: 'lake.png', size: data.length },
  })) as never
})

afterAll(async () => {
  await newsroom.destroy()
  rmSync(pictures, { recursive: true })
})

const everyBlock = () =>
  bodyWithEveryBlock({ article: related.id, media: media.id, source: newsroom.source.id })

const released = async (number: number) => {
  const found = await runtimeOf(newsroom.payload).reader.byNumber(number)
  return found.state === 'live' ? found.article : null
}

test('every block reaches readers, by the site port and by GraphQL', async () => {
  const { number } = await articles.create({ _status: 'published', body: everyBlock() })
  const article = (await released(number))!
  expect(Object.values(article.references.articles)).toEqual([
    expect.objectContaining({ headline: 'The other story', number: related.number }),
  ])
  expect(Object.values(article.references.media)).toEqual([
    expect.objectContaining({ alt: 'A lake', credit: 'Archive', width: 60 }),
  ])
  expect(Object.values(article.references.sources)).toEqual([
    expect.objectContaining({ slug: newsroom.source.slug }),
  ])
  const { data, errors } = await graphql(
    newsroom,
    `{ articleByNumber(number: ${number}) { body { html text } } }`,
  )
  expect(errors).toBeUndefined()
  const { body } = data!.articleByNumber as { body: { html: string; text: string } }
  expect(body.html).toContain('The other story</a>')
  expect(body.html).toContain('See on YouTube')
  expect(body.html).not.toMatch(/<iframe|<script/)
  expect(body.text).toContain('Correction (November 24, 2026): The level was wrong.')
})

test('whole documents in the place of ids give the same edition', async () => {
  const body = everyBlock()
  const { number, id } = await articles.create({ _status: 'published', body })
  const { hash } = (await released(number))!.edition
  const { body: populated } = (await newsroom.payload.findByID({
    id,
    collection: 'articles',
    depth: 2,
  })) as unknown as { body: object }
  expect(JSON.stringify(populated)).toContain('"alt":"A lake"')
  await articles.update(id, { _status: 'published', body: populated })
  expect((await released(number))!.edition.hash).toBe(hash)
  const row = await articles.row(id)
  expect(JSON.stringify(row.body)).not.toContain('A lake')
})

test('a related story is shown while readers can see it', async () => {
  const other = await articles.create({ _status: 'published', headline: 'A passing story' })
  const { number } = await articles.create({
    _status: 'published',
    body: bodyOf(paragraphNode(textNode('Words.')), blockNode('relatedArticle', { article: other.id })),
  })
  expect(Object.keys((await released(number))!.references.articles)).toEqual([String(other.id)])
  await articles.update(other.id, { _status: 'draft' })
  expect((await released(number))!.references.articles).toEqual({})
})

describe('what blocks hold', () => {
  const embed = (url: unknown) => bodyOf(paragraphNode(textNode('Words.')), blockNode('embed', { url }))

  test.each([
    ['an embed of a site that is not on the list', embed('https://vimeo.com/1'), /"url".*YouTube/],
    ['an address that is no text', embed({}), /"url" is not text/],
    [
      'a size that does not exist',
      bodyOf(paragraphNode(textNode('Words.')), blockNode('image', { size: 'huge' })),
      /"size" is none of/,
    ],
  ])('a draft refuses %s', async (_, body, message) => {
    const answer = await rest(newsroom, 'reporter').post('/articles?draft=true', newsroom.story({ body }))
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body).replaceAll('\\"', '"')).toMatch(message)
  })

  it('may be unfinished in a draft, and not in a release', async () => {
    const body = bodyOf(paragraphNode(textNode('Words.')), blockNode('image', {}))
    const draft = await articles.create({ body }, { draft: true })
    await expect(articles.update(draft.id, { _status: 'published' })).rejects.toMatchObject({ status: 400 })
    expect(await released(draft.number)).toBeNull()
  })
})

describe('lines of text', () => {
  it('lose what nobody sees, in drafts too', async () => {
    const draft = await articles.create(
      { headline: 'A\u202Eevil\u0007 line\nof two', kicker: '\u2066K\u2069' },
      { draft: true },
    )
    expect([draft.headline, draft.kicker]).toEqual(['Aevil line of two', 'K'])
    const body = bodyOf(
      paragraphNode(textNode('So '), citationNode({ name: 'I\u202Et', cue: 'said' })),
      blockNode('pullQuote', { attribution: 'A\u2067 mayor', text: 'We\u202E saw it\u0007' }),
    )
    const quoted = await articles.create({ body }, { draft: true })
    expect(JSON.stringify((await articles.row(quoted.id)).body)).not.toMatch(
      /\\u0007|[\u202A-\u202E\u2066-\u2069]/u,
    )
    expect(JSON.stringify(quoted.body)).toContain('We saw it')
    const author = (await newsroom.payload.create({
      collection: 'authors',
      data: { name: 'Ni\u202Egar' } as never,
    })) as unknown as { name: string }
    expect(author.name).toBe('Nigar')
  })

  test.each(['headline', 'kicker', 'standfirst', 'slugline'])(
    'of 10,000 characters are refused in %s, in drafts too',
    async (field) => {
      const answer = await rest(newsroom, 'reporter').post(
        '/articles?draft=true',
        newsroom.story({ [field]: 'x'.repeat(10_000) }),
      )
      expect(answer.status).toBe(400)
      expect(JSON.stringify(answer.body)).toContain(`"path":"${field}"`)
    },
  )
})
