import type { RichText } from './richText.ts'

import { correctionNotesOf } from './correctionNote.ts'

const block = (fields: object) => ({ type: 'block', fields })

test('gives the notes of a text in their order, and nothing else', () => {
  const body: RichText = {
    root: {
      type: 'root',
      children: [
        block({
          blockType: 'correctionNote',
          date: '2026-11-24T00:00:00.000Z',
          text: ' The name was wrong. ',
        }),
        { type: 'paragraph', children: [{ type: 'text', text: 'correctionNote' }] },
        block({ blockType: 'pullQuote', text: 'No note.' }),
        { type: 'quote', children: [block({ blockType: 'correctionNote', text: 'The figure too.' })] },
        block({ blockType: 'correctionNote', text: ' ' }),
      ],
    },
  }
  expect(correctionNotesOf(body)).toEqual([
    { date: '2026-11-24T00:00:00.000Z', text: 'The name was wrong.' },
    { date: null, text: 'The figure too.' },
  ])
})
