import fc from 'fast-check'

import type { RichText, RichTextNode } from '../../domain/article/richText.ts'

import { paragraphs as sampleParagraphs } from '../../../tests/helpers/samplePublicArticle.ts'
import { excerpt } from './excerpt.ts'
import { NO_REFERENCES } from '../../domain/article/bodyBlocks.ts'
import { richTextToHTML as toHTML } from './richTextToHTML.ts'
import { richTextToParagraphs as toParagraphs, richTextToText as toText } from './richTextToText.ts'
import { safeHref } from './safeHref.ts'
import { textToRichText } from './textToRichText.ts'
import { wordCount } from '../../domain/article/wordCount.ts'

const shown = { language: 'en', references: NO_REFERENCES }
const richTextToHTML = (given: RichText, more: { baseURL?: string } = {}): string =>
  toHTML(given, { ...shown, ...more })
const richTextToText = (given: RichText): string => toText(given, shown)
const richTextToParagraphs = (given: RichText): string[] => toParagraphs(given, shown)

const body = (...children: RichTextNode[]): RichText => ({ root: { type: 'root', children } })
const node = (type: string, children: RichTextNode[] = [], more: object = {}): RichTextNode => ({
  type,
  children,
  ...more,
})
const text = (words: string, format = 0): RichTextNode => ({ type: 'text', format, text: words })
const p = (...children: RichTextNode[]): RichTextNode => node('paragraph', children)
const link = (url: unknown, words: string, more: object = {}): RichTextNode =>
  node('link', [text(words)], { fields: { linkType: 'custom', url, ...more } })

describe('richTextToHTML', () => {
  test.each<[string, RichTextNode[], string]>([
    ['paragraphs, without empty ones', [p(text('A & <b>')), p(), p(text(''))], '<p>A &amp; &lt;b&gt;</p>'],
    ['right to left', [{ ...p(text('שלום')), direction: 'rtl' }], '<p dir="rtl">שלום</p>'],
    [
      'formats',
      [p(text('a', 1), text('b', 2), text('c', 4), text('d', 8))],
      '<p><strong>a</strong><em>b</em><s>c</s><u>d</u></p>',
    ],
    [
      'further formats',
      [p(text('e', 16), text('f', 32), text('g', 64), text('h', 128))],
      '<p><code>e</code><sub>f</sub><sup>g</sup><mark>h</mark></p>',
    ],
    ['formats together', [p(text('a', 3))], '<p><strong><em>a</em></strong></p>'],
    [
      'line breaks and tabs',
      [p(text('a'), node('linebreak'), text('b'), node('tab'), text('c'))],
      '<p>a<br>b c</p>',
    ],
    [
      'headings from h2',
      [node('heading', [text('A')], { tag: 'h1' }), node('heading', [text('B')], { tag: 'h3' })],
      '<h2>A</h2><h3>B</h3>',
    ],
    [
      'headings without gaps',
      [node('heading', [text('A')], { tag: 'h4' }), node('heading', [text('B')], { tag: 'h4' })],
      '<h2>A</h2><h3>B</h3>',
    ],
    ['headings of a wrong tag', [node('heading', [text('A')], { tag: 'script' })], '<h2>A</h2>'],
    ['no empty heading', [node('heading', [], { tag: 'h2' })], ''],
    ['quotes', [node('quote', [text('A')])], '<blockquote><p>A</p></blockquote>'],
    ['rules', [p(text('a')), node('horizontalrule'), p(text('b'))], '<p>a</p><hr><p>b</p>'],
    [
      'unknown blocks by their children',
      [node('callout', [p(text('a')), text('loose')])],
      '<p>a</p><p>loose</p>',
    ],
    ['unknown inline nodes by their children', [p(text('a '), node('citation', [text('b')]))], '<p>a b</p>'],
    ['unregistered Payload blocks as nothing', [node('block', [], { fields: { blockType: 'x' } })], ''],
    ['blocks in a paragraph as words', [p(text('a'), node('quote', [text('b')]))], '<p>a b </p>'],
    ['text at the root in a paragraph', [text('a'), text('b')], '<p>ab</p>'],
  ])('shows %s', (_, children, html) => {
    expect(richTextToHTML(body(...children))).toBe(html)
  })

  test('shows lists, with a nested list inside the item before it', () => {
    const item = (...children: RichTextNode[]): RichTextNode => node('listitem', children)
    const nested = node('list', [item(text('b'))], { listType: 'number', start: 3, tag: 'ol' })
    expect(
      richTextToHTML(body(node('list', [item(text('a')), item(nested), item()], { listType: 'check' }))),
    ).toBe('<ul><li>a<ol start="3"><li>b</li></ol></li></ul>')
    expect(richTextToHTML(body(item(text('a'))))).toBe('<p>a</p>')
  })

  test.each([
    ['https://a.example/?b=1&c="', '<a href="https://a.example/?b=1&amp;c=%22">x</a>'],
    ['mailto:desk@today.example', '<a href="mailto:desk@today.example">x</a>'],
    ['/news/regions/', '<a href="/news/regions/">x</a>'],
    ['javascript:alert(1)', 'x'],
    [' java\nscript:alert(1)', 'x'],
    ['\u0001javascript:alert(1)', 'x'],
    ['JAVASCRIPT:alert(1)', 'x'],
    ['data:text/html,<script>', 'x'],
    ['vbscript:x', 'x'],
    ['', 'x'],
    [null, 'x'],
    [{}, 'x'],
  ])('lets only safe links pass: %j', (url, html) => {
    expect(richTextToHTML(body(p(link(url, 'x'))))).toBe(`<p>${html}</p>`)
  })

  test('shows autolinks, new tabs, and links to documents as their words', () => {
    const auto = node('autolink', [text('x')], { fields: { url: 'https://a.example/' } })
    expect(richTextToHTML(body(p(auto)))).toBe('<p><a href="https://a.example/">x</a></p>')
    expect(richTextToHTML(body(p(link('https://a.example/', 'x', { newTab: true }))))).toBe(
      '<p><a href="https://a.example/" target="_blank" rel="noopener">x</a></p>',
    )
    expect(richTextToHTML(body(p(link('/x', 'x', { linkType: 'internal' }))))).toBe('<p>x</p>')
  })

  test('never puts a link into a link', () => {
    const outer = node('link', [text('a '), link('/b', 'b')], { fields: { url: '/a' } })
    expect(richTextToHTML(body(p(outer, link('/c', 'c'))))).toBe(
      '<p><a href="/a">a b</a><a href="/c">c</a></p>',
    )
  })

  test('makes links absolute for copies', () => {
    expect(richTextToHTML(body(p(link('../b', 'b'))), { baseURL: 'https://a.example/news/x.html' })).toBe(
      '<p><a href="https://a.example/b">b</a></p>',
    )
  })

  test('survives bodies that no editor writes', () => {
    let deep: RichTextNode = text('deep')
    for (let level = 0; level < 20_000; level += 1) {
      deep = node(level % 2 === 0 ? 'quote' : 'list', [deep])
    }
    expect(richTextToHTML(body(deep))).not.toContain('deep')
    expect(richTextToText(body(deep))).toBe('')
    const broken = { root: { type: 'root', children: [null, 1, { type: 'text' }, { type: 'constructor' }] } }
    expect(richTextToHTML(broken as unknown as RichText)).toBe('')
    expect(richTextToText(broken as unknown as RichText)).toBe('')
  })
})

describe('richTextToText', () => {
  test('separates paragraphs by a blank line', () => {
    const children = [
      node('heading', [text('Head', 1)], { tag: 'h2' }),
      p(text('a '), link('/x', 'link'), node('linebreak'), text('b')),
      p(),
      node('list', [node('listitem', [text('one')]), node('listitem', [text('two')])], {
        listType: 'number',
      }),
      node('quote', [text('quote')]),
      node('horizontalrule'),
      node('callout', [p(text('x')), p(text('y'))]),
    ]
    expect(richTextToText(body(...children))).toBe('Head\n\na link\nb\n\n1. one\n2. two\n\nquote\n\nx\n\ny')
  })
})

describe('textToRichText', () => {
  test('makes what the text came from', () => {
    expect(richTextToHTML(textToRichText(['a & b', 'c\nd']))).toBe('<p>a &amp; b</p><p>c<br>d</p>')
    expect(richTextToHTML(textToRichText(['a']))).toBe(richTextToHTML(sampleParagraphs('a')))
  })

  test('round-trips every paragraph', () => {
    const line = fc.stringMatching(/^[a-zıə<&"']+( [a-z]+)*$/)
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(richTextToParagraphs(textToRichText(lines))).toEqual(lines)
      }),
    )
  })
})

describe('wordCount', () => {
  test.each([
    ['', 0],
    [' — … ', 0],
    ["Syria's 1,440 well-known issues", 4],
    ['Bakı və Şəki: iki şəhər', 5],
    ['встреча в Астане', 3],
  ])('%j has %d', (words, count) => {
    expect(wordCount(words)).toBe(count)
  })
})

describe('excerpt', () => {
  test('cuts at a word and says so', () => {
    expect(excerpt('one two,  three', 12)).toBe('one two…')
    expect(excerpt('one two', 12)).toBe('one two')
  })

  test('never cuts a character apart, and stays within the length', () => {
    expect(excerpt('👨‍👩‍👧'.repeat(5), 20)).toBe(`${'👨‍👩‍👧'.repeat(2)}…`)
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 10, max: 50 }),
        (words, max) => {
          const cut = excerpt(words, max)
          expect(cut.length).toBeLessThanOrEqual(max)
          expect(cut).not.toMatch(/\p{Cs}/u)
        },
      ),
    )
  })
})

describe('safeHref', () => {
  test('gives only what a browser reads as a safe scheme', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((end) => `javascript:${end}`),
          fc.string().map((end) => `\tjava\nscript:${end}`),
        ),
        (href) => {
          const safe = safeHref(href)
          if (safe !== null) {
            expect(['http:', 'https:', 'mailto:']).toContain(new URL(safe, 'https://a.example/').protocol)
          }
        },
      ),
    )
    expect(safeHref('http://[')).toBeNull()
    expect(safeHref('x'.repeat(5000))).toBeNull()
  })
})
