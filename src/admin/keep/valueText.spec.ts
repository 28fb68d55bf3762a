import { blocksText, valueText } from './valueText.ts'

test.each([
  [null, ''],
  [5, '5'],
  [false, 'false'],
  [['oil', 'gas'], 'oil, gas'],
  [{ id: 3, title: 'World news', updatedAt: 'x' }, 'World news'],
  [{ id: 3 }, '3'],
  [[{ id: 'row', author: 3, role: 'reporter' }], '3 · reporter'],
  [[], ''],
])('%j is told as %j', (value, expected) => {
  expect(valueText(value)).toBe(expected)
})

const text = (words: string) => ({ type: 'text', text: words })

test('paragraphs are told by their words, other blocks by what they are as well', () => {
  expect(
    blocksText(
      [
        {
          type: 'paragraph',
          children: [text('One '), { type: 'link', children: [text('link')] }, text('.')],
        },
        {
          type: 'list',
          children: [
            { type: 'listitem', children: [text('a')] },
            { type: 'listitem', children: [text('b')] },
          ],
        },
        { type: 'block', fields: { id: 'x', blockType: 'pullQuote', text: 'So he said' } },
        { type: 'block', fields: { blockType: 'unheardOf', image: 4 } },
        { type: 'paragraph', children: [] },
      ],
      { paragraph: 'Empty paragraph', pullQuote: 'Pull quote' },
    ),
  ).toBe('One link.\n\na\nb\n\n[Pull quote] So he said\n\n[unheardOf]\n\n[Empty paragraph]')
})
