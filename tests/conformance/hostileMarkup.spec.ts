import { convertHTMLToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'

import { JSDOM } from 'jsdom'

import type { PublicArticle } from '../../src/domain/article/publicArticle.ts'
import type { RichText } from '../../src/domain/article/richText.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { bodyProblem } from '../../src/domain/article/bodyProblem.ts'
import { buildFeed } from '../../src/domain/feed/buildFeed.ts'
import { renderRSS } from '../../src/formats/rss/renderRSS.ts'
import { renderArticlePage, renderPrintPage } from '../../src/site/index.ts'
import {
  blockNode,
  bodyOf,
  citationNode,
  paragraphNode,
  sampleReferences,
  textNode,
} from '../helpers/bodySamples.ts'
import { executableMarkup } from '../helpers/executableMarkup.ts'
import { hostilePayloads } from '../helpers/hostilePayloads.ts'
import { samplePublicArticle, sampleSite } from '../helpers/samplePublicArticle.ts'
import { sampleChrome } from '../helpers/siteSamples.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

let newsroom: TestNewsroom
let pasted: (html: string) => RichText

beforeAll(async () => {
  newsroom = await createTestNewsroom()
  const field = newsroom.payload.collections.articles!.config.flattenedFields.find(
    ({ name }) => name === 'body',
  )
  const editorConfig = editorConfigFactory.fromField({ field: field as RichTextField })
  pasted = (html) => convertHTMLToLexical({ editorConfig, html, JSDOM }) as unknown as RichText
})

afterAll(() => newsroom.destroy())

const ids = { article: 3, media: 1, source: 2 }

/** The payload in every place that words can come from. */
const hostileArticle = (payload: string, body: RichText): PublicArticle => {
  const references = sampleReferences(ids)
  const image = { ...references.media[1]!, alt: payload, caption: payload, credit: payload }
  const source = { ...references.sources[2]!, name: payload, homePage: payload }
  const author = { id: 1, slug: 'a', name: payload, biography: payload, photo: null, path: '/authors/a/' }
  return samplePublicArticle({
    authors: [{ author, role: 'reporter' }],
    body: bodyOf(
      ...body.root.children!,
      paragraphNode(
        textNode(payload),
        { type: 'link', children: [textNode(payload)], fields: { linkType: 'custom', url: payload } },
        citationNode({ name: payload, cue: payload, source: 2 }),
      ),
      blockNode('image', { caption: payload, credit: payload, image: 1, size: payload }),
      blockNode('gallery', { images: [{ caption: payload, image: 1 }, { image: 1 }] }),
      blockNode('pullQuote', { attribution: payload, text: payload }),
      blockNode('embed', { url: payload }),
      blockNode('embed', { url: `https://youtu.be/${payload}` }),
      blockNode('relatedArticle', { article: 3 }),
      blockNode('correctionNote', { date: payload, severity: payload, text: payload }),
      blockNode(payload, { text: payload }),
    ),
    citations: [{ name: payload, cue: payload, quote: payload, source }],
    copyrightHolder: payload,
    credit: { byline: payload, line: payload },
    dateline: { date: payload, place: payload },
    headline: payload,
    hero: image,
    kicker: payload,
    references: {
      articles: { 3: { ...references.articles[3]!, headline: payload } },
      media: { 1: image },
      sources: { 2: source },
    },
    seo: { description: payload, image: null, title: payload },
    slugline: payload,
    source,
    standfirst: payload,
    tags: [payload],
    usageTerms: payload,
  })
}

const feedOf = (article: PublicArticle): string =>
  renderRSS(
    buildFeed({
      articles: [article],
      description: 'News',
      homeURL: 'https://today.example/',
      language: 'en',
      selfURL: 'https://today.example/rss.xml',
      site: sampleSite,
      title: 'TODAY.AZ',
    }),
  )

test.each(hostilePayloads)('nothing of %j can run', (payload) => {
  const body = pasted(payload)
  // A save refuses what links to an unsafe address, and nothing else; pages must not depend on it.
  expect(bodyProblem(body) ?? 'The body links to').toMatch(/^The body links to/)
  const article = hostileArticle(payload, body)
  const chrome = sampleChrome()
  for (const page of [
    renderArticlePage({ article, chrome, related: [article] }),
    renderPrintPage({ article, chrome }),
  ]) {
    expect(executableMarkup(new JSDOM(page))).toEqual([])
  }
  const feed = new JSDOM(feedOf(article), { contentType: 'text/xml' })
  for (const content of feed.window.document.getElementsByTagName('content:encoded')) {
    expect(executableMarkup(new JSDOM(content.textContent ?? ''))).toEqual([])
  }
})

test('the check bites', () => {
  const found = (html: string) => executableMarkup(new JSDOM(html)).length
  expect(found('<p>a <a href="/x">b</a></p><script src="/assets/x.js"></script>')).toBe(0)
  expect(found('<script>a()</script>')).toBe(1)
  expect(found('<img src=x onerror=a()>')).toBe(1)
  expect(found('<a href=" java&#10;script:a()">x</a>')).toBe(1)
  expect(found('<iframe src="https://evil.example/"></iframe>')).toBe(1)
})
