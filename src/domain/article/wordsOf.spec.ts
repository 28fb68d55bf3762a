import type { RichText, RichTextNode } from './richText.ts'

import { wordsOf } from './wordsOf.ts'

const text = (words: string): RichTextNode => ({ type: 'text', text: words })
const node = (type: string, ...children: RichTextNode[]): RichTextNode => ({ type, children })
const body = (...children: RichTextNode[]): RichText => ({ root: node('root', ...children) })

test.each<[string, RichText, number]>([
  ['nothing', body(), 0],
  ['paragraphs', body(node('paragraph', text('Two words.')), node('paragraph', text('Three more words'))), 5],
  ['a word of which half is bold', body(node('paragraph', text('Azer'), text('baijan'))), 1],
  ['a link inside of a word', body(node('paragraph', text('Baku'), node('link', text('-based')))), 1],
  ['words around a line break', body(node('paragraph', text('one'), { type: 'linebreak' }, text('two'))), 2],
  ['a list', body(node('list', node('listitem', text('one')), node('listitem', text('two')))), 2],
])('counts %s', (_, of, words) => {
  expect(wordsOf(of)).toBe(words)
})

test('walks a text of any depth', () => {
  let deep = node('paragraph', text('deep'))
  for (let level = 0; level < 20_000; level += 1) {
    deep = node('quote', deep)
  }
  expect(wordsOf(body(deep))).toBe(1)
})
