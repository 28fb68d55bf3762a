import type { NewsroomOptions } from '../../src/index.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { sanitizeOptions } from '../../src/config/options.ts'
import { buildFeed } from '../../src/domain/feed/buildFeed.ts'
import { renderRSS } from '../../src/formats/rss/renderRSS.ts'
import { runtimeOf, siteOfPayload } from '../../src/index.ts'
import { createArticles } from '../helpers/articleOperations.ts'
import { blockNode, bodyOf, paragraphNode, textNode } from '../helpers/bodySamples.ts'
import { graphql } from '../helpers/graphql.ts'
import { rest } from '../helpers/rest.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

const body: NonNullable<NewsroomOptions['body']> = {
  blocks: [
    {
      slug: 'factBox',
      fields: [{ name: 'fact', type: 'text', required: true }],
      labels: { plural: 'Fact boxes', singular: 'Fact box' },
    },
    { slug: 'poll', fields: [{ name: 'question', type: 'text' }] },
  ],
  converters: {
    factBox: {
      html: ({ fact }, { language, medium }) =>
        `<aside lang="${language}">${String(fact)}, ${medium}</aside>`,
      text: ({ fact }) => `Fact: ${String(fact)}`,
    },
    poll: {
      html: ({ question }) => {
        throw new Error(`There is no poll "${String(question)}".`)
      },
      text: ({ question }) => {
        if (question === 'mute') {
          throw new Error('There are no words either.')
        }
        return question === 'number' ? (7 as never) : `Poll: <${String(question)}>`
      },
    },
  },
}

const lines: { block?: string; event?: string }[] = []

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createTestNewsroom({
    config: {
      logger: {
        destination: { write: (line: string) => void lines.push(JSON.parse(line) as (typeof lines)[0]) },
        options: { level: 'error' },
      } as never,
    },
    newsroom: { body },
  })
})

afterAll(() => newsroom.destroy())

const story = (fields: object) =>
  newsroom.story({
    _status: 'published',
    body: bodyOf(paragraphNode(textNode('Words.')), blockNode('factBox', fields)),
  })

const liveOf = async (number: number) => {
  const found = await runtimeOf(newsroom.payload).reader.byNumber(number)
  if (found.state !== 'live') {
    throw new Error(`Article ${number} is ${found.state}.`)
  }
  return found.article
}

test('a block of a host reaches site, paper, feeds and GraphQL by its converter', async () => {
  const { number } = await createArticles(newsroom).create(story({ fact: 'It floats' }))
  const article = await liveOf(number)
  const site = siteOfPayload(newsroom.payload)
  const page = async (path: string) => {
    const answer = await site.handle(new Request(`https://today.example${path}`))
    return answer === null ? '' : answer.text()
  }
  expect(await page(article.path)).toContain('<aside lang="en">It floats, site</aside>')
  expect(await page(article.path.replace(/\.html$/, '/print'))).toContain('It floats, print</aside>')
  const feed = renderRSS(
    buildFeed({
      articles: [article],
      description: 'News',
      homeURL: 'https://today.example/',
      language: 'en',
      selfURL: 'https://today.example/rss.xml',
      site: runtimeOf(newsroom.payload).reader.site,
      title: 'News',
    }),
  )
  expect(feed).toContain('It floats, feed')
  const { data } = await graphql(newsroom, `{ articleByNumber(number: ${number}) { body { html text } } }`)
  expect(data!.articleByNumber).toEqual({
    body: {
      html: '<p>Words.</p><aside lang="en">It floats, feed</aside>',
      text: 'Words.\n\nFact: It floats',
    },
  })
})

test('its fields are checked as those of any block', async () => {
  const answer = await rest(newsroom, 'publisher').post('/articles', story({}))
  expect(answer.status).toBe(400)
  expect(JSON.stringify(answer.body)).toContain('Body')
})

test('a block without a converter does not start', () => {
  const site = { name: 'TODAY.AZ', siteURL: 'https://today.az' }
  expect(() => sanitizeOptions({ body: { ...body, converters: {} }, site })).toThrow(
    /body\.blocks has "factBox", and body\.converters has no "factBox"/,
  )
  expect(sanitizeOptions({ body, site }).body.converters).toBe(body.converters)
})

test.each([
  ['who', '<p>Poll: &lt;who&gt;</p>', 'Words.\n\nPoll: <who>\n\nMore.'],
  ['mute', '', 'Words.\n\nMore.'],
  ['number', '', 'Words.\n\nMore.'],
])('a converter that fails leaves the page whole, and is logged: %s', async (question, html, text) => {
  const { number } = await createArticles(newsroom).create({
    _status: 'published',
    body: bodyOf(
      paragraphNode(textNode('Words.')),
      blockNode('poll', { question }),
      paragraphNode(textNode('More.')),
    ),
  })
  lines.length = 0
  const { path } = await liveOf(number)
  const answer = await siteOfPayload(newsroom.payload).handle(new Request(`https://today.example${path}`))
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain(`<p>Words.</p>${html}<p>More.</p>`)
  expect(lines).toContainEqual(expect.objectContaining({ block: 'poll', event: 'newsroom.block.failed' }))
  const { data } = await graphql(newsroom, `{ articleByNumber(number: ${number}) { body { html text } } }`)
  expect(data!.articleByNumber).toEqual({ body: { html: `<p>Words.</p>${html}<p>More.</p>`, text } })
})
