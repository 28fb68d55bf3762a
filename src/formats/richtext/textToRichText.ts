import type { RichText, RichTextNode } from '../../domain/article/richText.ts'

const textNode = (text: string): RichTextNode => ({
  type: 'text',
  version: 1,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text,
})

const lineBreak: RichTextNode = { type: 'linebreak', version: 1 }

const inlineNodes = (paragraph: string): RichTextNode[] =>
  paragraph
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [{ ...lineBreak }]),
      ...(line === '' ? [] : [textNode(line)]),
    ])

/** Makes the body of plain paragraphs, as Payload's rich text field stores it; a line feed becomes a line break. */
export const textToRichText = (paragraphs: string[]): RichText => ({
  root: {
    type: 'root',
    version: 1,
    children: paragraphs.map((paragraph) => ({
      type: 'paragraph',
      version: 1,
      children: inlineNodes(paragraph),
      direction: null,
      format: '',
      indent: 0,
      textFormat: 0,
      textStyle: '',
    })),
    direction: null,
    format: '',
    indent: 0,
  },
})
