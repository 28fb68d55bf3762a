import type { RichTextNode } from './richText.ts'

import { visibleBody } from './visibleBody.ts'

const bodyOf = (...children: RichTextNode[]) => ({ root: { type: 'root', children } })
const block = (blockType: string, fields: object): RichTextNode => ({
  type: 'block',
  fields: { blockType, ...fields },
})

describe('visibleBody', () => {
  it('cleans every text of a block, of one line or of several, at every depth', () => {
    const body = bodyOf(
      block('gallery', { images: [{ caption: 'Two\n\u202Elines\u0007', credit: 'One\nline\u202C' }] }),
      {
        type: 'paragraph',
        children: [
          { type: 'inlineBlock', fields: { blockType: 'citation', cue: 's\u2066aid', name: 'I\u0000t' } },
        ],
      },
    )
    expect(visibleBody(body)).toEqual(
      bodyOf(block('gallery', { images: [{ caption: 'Two\nlines', credit: 'One line' }] }), {
        type: 'paragraph',
        children: [{ type: 'inlineBlock', fields: { blockType: 'citation', cue: 'said', name: 'It' } }],
      }),
    )
  })

  it('leaves ids, dates, numbers and marks of direction as they are', () => {
    const fields = { date: new Date(0), image: 7, on: true, text: 'می\u200Cخواهم \u200F', then: null }
    const body = bodyOf(block('anything', fields))
    expect(visibleBody(body)).toEqual(body)
    expect((visibleBody(body).root.children[0]!.fields as typeof fields).date).toBe(fields.date)
  })

  it('cleans the words themselves, whose joiners and marks of direction stay', () => {
    const words = (text: string) => bodyOf({ type: 'paragraph', children: [{ type: 'text', text }] })
    expect(visibleBody(words('a\u202Eb\u2066c می\u200Cخواهم \u200F'))).toEqual(
      words('abc می\u200Cخواهم \u200F'),
    )
  })
})
