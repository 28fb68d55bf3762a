import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'

import type { RichText, RichTextNode } from '../../src/domain/article/richText.ts'

import { NO_REFERENCES } from '../../src/domain/article/bodyBlocks.ts'
import { bodyWithEveryBlock, sampleReferences } from '../helpers/bodySamples.ts'
import { richTextToHTML } from '../../src/formats/richtext/richTextToHTML.ts'

const validator = new HtmlValidate({ extends: ['html-validate:standard'] })

const problems = async (body: RichText): Promise<string[]> => {
  const page = `<!DOCTYPE html>\n<html lang="en"><head><title>A title</title></head><body><main><article><h1>A headline</h1>${richTextToHTML(body, { language: 'en', references: NO_REFERENCES })}</article></main></body></html>\n`
  const report = await validator.validateString(page)
  return report.results.flatMap(({ messages }) =>
    messages.map(({ message, ruleId }) => `${ruleId}: ${message} in ${page}`),
  )
}

const words = fc.oneof(fc.constantFrom('word', 'A & <b>', '</article>', ' ', ''), fc.string({ maxLength: 8 }))
const url = fc.constantFrom(
  'https://a.example/?a=1&b="',
  '/x',
  'javascript:1',
  'mailto:a@a.example',
  '#a',
  '',
  null,
)

/** Any node inside any other: what an import or a broken editor may leave. */
const { node } = fc.letrec<{ node: RichTextNode }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ format: fc.nat(255), text: words, type: fc.constant('text') }),
    fc.record({ type: fc.constantFrom('linebreak', 'tab', 'horizontalrule') }),
    fc.record({
      children: fc.array(tie('node'), { maxLength: 4 }),
      direction: fc.constantFrom('ltr', 'rtl', null),
      headerState: fc.nat(3),
      fields: fc.record({ newTab: fc.boolean(), url }),
      listType: fc.constantFrom('bullet', 'number', 'check'),
      start: fc.nat(9),
      tag: fc.constantFrom('h1', 'h2', 'h3', 'h6', 'ol', 'ul', 'script'),
      type: fc.constantFrom(
        'paragraph',
        'heading',
        'list',
        'listitem',
        'link',
        'autolink',
        'quote',
        'table',
        'tablecell',
        'tablerow',
        'unknown',
      ),
    }),
  ),
}))

test('the HTML of every body is valid inside an article', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(node, { maxLength: 6 }), async (children) => {
      expect(await problems({ root: { type: 'root', children } })).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('the HTML of every block is valid on the site, on paper and in feeds', async () => {
  const ids = { article: 3, media: 1, source: 2 }
  const shown = { language: 'en', references: sampleReferences(ids) }
  for (const more of [{}, { medium: 'print' as const }, { baseURL: 'https://today.example/a.html' }]) {
    const html = richTextToHTML(bodyWithEveryBlock(ids), { ...shown, ...more })
    const page = `<!DOCTYPE html>\n<html lang="en"><head><title>A title</title></head><body><main><article><h1>A</h1>${html}</article></main></body></html>\n`
    const { results } = await validator.validateString(page)
    expect(
      results.flatMap(({ messages }) => messages.map(({ message, ruleId }) => `${ruleId}: ${message}`)),
    ).toEqual([])
  }
})

test('the check bites', async () => {
  const report = await validator.validateString('<p><p>a</p><a>b</a></p>')
  expect(report.valid).toBe(false)
})
