import type { RichText, RichTextNode } from '../article/richText.ts'

import { blockKeyOf, idOf } from '../article/bodyBlocks.ts'
import { citationWords } from '../attribution/citationWords.ts'
import { keyOfBlock } from '../merge/comparable.ts'

/** A paragraph as a comparison sees it. */
export interface Paragraph {
  /** Equal for paragraphs that are equal in every respect: bold letters and links too. */
  key: string
  text: string
}

/** Finds the names of what a body refers to. */
export interface BodyNames {
  article: (id: string) => string
  media: (id: string) => string
  source: (id: string) => string
}

type Fields = Record<string, unknown>

const fieldsOf = ({ fields }: RichTextNode): Fields =>
  typeof fields === 'object' && fields !== null ? (fields as Fields) : {}

const words = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' | ')

const named = (value: unknown, nameOf: (id: string) => string): string => {
  const id = idOf(value)
  return id === null ? '' : nameOf(String(id))
}

const pictureLine = ({ caption, credit, image }: Fields, { media }: BodyNames): string =>
  joined([named(image, media), words(caption), words(credit)])

/** What a block of the newsroom says, in a line; a block of the host as its values. */
const blockLine = (node: RichTextNode, names: BodyNames): string => {
  const fields = fieldsOf(node)
  switch (blockKeyOf(node)) {
    case 'block:correctionNote':
      return joined([words(fields.severity), words(fields.text)])
    case 'block:embed':
      return words(fields.url)
    case 'block:gallery':
      return (Array.isArray(fields.images) ? (fields.images as Fields[]) : [])
        .map((row) => pictureLine(row, names))
        .join('\n')
    case 'block:image':
      return pictureLine(fields, names)
    case 'block:pullQuote':
      return joined([words(fields.text), words(fields.attribution)])
    case 'block:relatedArticle':
      return named(fields.article, names.article)
    default:
      return joined(
        Object.entries(fields).flatMap(([name, value]) =>
          name !== 'id' && name !== 'blockType' && name !== 'blockName' && typeof value === 'string'
            ? [words(value)]
            : [],
        ),
      )
  }
}

const inlineText = (node: RichTextNode, names: BodyNames): string => {
  if (typeof node.text === 'string') {
    return node.text
  }
  if (node.type === 'linebreak') {
    return '\n'
  }
  if (node.type === 'tab') {
    return '\t'
  }
  if (blockKeyOf(node) === 'inlineBlock:citation') {
    const { cue, name, source } = fieldsOf(node)
    return citationWords({ cue: words(cue), name: words(name) || named(source, names.source) })
  }
  return (node.children ?? []).map((child) => inlineText(child, names)).join('')
}

/** What holds paragraphs of its own: each of them is compared for itself. */
const CONTAINERS = new Set(['list', 'root', 'table', 'tablerow'])

const paragraphsIn = (node: RichTextNode, names: BodyNames): Paragraph[] => {
  if (CONTAINERS.has(node.type)) {
    return (node.children ?? []).flatMap((child) => paragraphsIn(child, names))
  }
  // An item of a list may hold a list within it.
  const inner = node.type === 'listitem' ? (node.children ?? []).filter(({ type }) => type === 'list') : []
  if (inner.length > 0) {
    return inner.flatMap((child) => paragraphsIn(child, names))
  }
  const text = node.type === 'block' ? blockLine(node, names) : inlineText(node, names)
  return text.trim() === '' && node.type === 'paragraph' ? [] : [{ key: keyOfBlock(node), text }]
}

/** Gives the paragraphs of a body in the order of reading; pictures and other blocks are a line that describes them. */
export const bodyParagraphs = (body: RichText | null | undefined, names: BodyNames): Paragraph[] =>
  body === null || body === undefined ? [] : paragraphsIn({ ...body.root, type: 'root' }, names)
