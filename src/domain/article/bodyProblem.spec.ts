import fc from 'fast-check'

import { bodyProblem } from './bodyProblem.ts'

const body = (...children: unknown[]) => ({ root: { children, type: 'root', version: 1 } })
const link = (url: unknown, type = 'link') => ({
  children: [{ text: 'x', type: 'text' }],
  fields: { url },
  type,
})

describe('bodyProblem', () => {
  test.each<[string, unknown]>([
    ['none', null],
    ['paragraphs', body({ children: [{ text: 'Words.', type: 'text' }], type: 'paragraph' })],
    ['an empty document', body()],
    [
      'web links',
      body(link('https://a.example/?q=1'), link('/news/'), link('mailto:a@b.example'), link('tel:+1')),
    ],
    ['a link to a document', body(link(undefined))],
  ])('accepts %s', (_, value) => {
    expect(bodyProblem(value)).toBeNull()
  })

  test.each<[string, unknown]>([
    ['text', 'text'],
    ['no root', {}],
    ['text that is a number', body({ text: 5, type: 'text' })],
    ['text that is an object', body({ text: { a: 1 }, type: 'text' })],
    ['children that are text', body({ children: 'x', type: 'paragraph' })],
    ['a child that is null', body({ children: [null], type: 'paragraph' })],
    ['a node without a type', body({ children: [] })],
    ['a script link', body(link('javascript:alert(1)'))],
    ['a script link in disguise', body(link(' java\nscript:alert(1)'))],
    ['a data link', body(link('data:text/html,x', 'autolink'))],
    ['a link that is a number', body(link(5))],
    [
      'too deep',
      body(
        Array.from({ length: 200 }).reduce<object>((child) => ({ children: [child], type: 'quote' }), {
          text: '',
          type: 'text',
        }),
      ),
    ],
  ])('refuses %s', (_, value) => {
    expect(bodyProblem(value)).toEqual(expect.any(String))
  })

  test('refuses what the editor does not know, wherever it stands, and names what it knows', () => {
    const known = new Set(['paragraph', 'root', 'text'])
    const inside = (type: string) => body({ type: 'paragraph', children: [{ type, text: 'x' }] })
    expect(bodyProblem(inside('text'), known)).toBeNull()
    expect(bodyProblem(inside('mystery'), known)).toMatch(/"mystery".*paragraph, root, text/)
  })

  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 5 }), (value) => {
        bodyProblem({ root: value })
        bodyProblem(value)
      }),
    )
  })
})

describe('blocks', () => {
  const block = (blockType: string, fields: object) =>
    bodyProblem({ root: { type: 'root', children: [{ type: 'block', fields: { blockType, ...fields } }] } })

  test.each([
    ['image', {}],
    ['image', { image: 1, size: 'wide' }],
    ['gallery', { images: 0 }],
    ['embed', { url: 'https://you' }],
    ['poll', { anything: [] }],
  ])('accepts %s while it is written: %p', (type, fields) => {
    expect(block(type, fields)).toBeNull()
  })

  test.each([
    ['image', { image: true }, 'image'],
    ['image', { size: 'huge' }, 'size'],
    ['image', { caption: 'x'.repeat(10_000) }, 'caption'],
    ['gallery', { images: {} }, 'images'],
    ['gallery', { images: [{ image: 1 }, { caption: 5 }] }, 'images.1.caption'],
    ['gallery', { images: Array.from({ length: 31 }, () => ({ image: 1 })) }, 'images'],
    ['embed', { url: {} }, 'url'],
    ['pullQuote', { text: [] }, 'text'],
    ['correctionNote', { date: 'yesterday' }, 'date'],
    ['correctionNote', { severity: 'oops' }, 'severity'],
    ['relatedArticle', { article: [] }, 'article'],
  ])('refuses a malformed %s: %p', (type, fields, field) => {
    expect(block(type, fields)).toContain(`"${field}"`)
    expect(block(type, fields)).toContain(`"${type}"`)
  })

  it('refuses a block without a type', () => {
    expect(bodyProblem({ root: { type: 'root', children: [{ type: 'block' }] } })).toContain('blockType')
  })
})
