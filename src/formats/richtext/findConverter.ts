import type { HostBlockConverter, HostBlocks } from '../../domain/article/hostBlocks.ts'
import type { RichTextNode } from '../../domain/article/richText.ts'
import type { BlockConverter, NodeConverter } from './nodeConverter.ts'

import { escapeShown } from '../markup/cleanText.ts'
import { converters } from './converters.ts'
import { childrenOf, fieldsOf } from './nodeConverter.ts'

const registry = new Map<string, NodeConverter>(Object.entries(converters))

/** Asks a host's converter; null where it throws or gives no text. */
const textOf = (convert: () => unknown): null | string => {
  try {
    const given = convert()
    return typeof given === 'string' ? given : null
  } catch {
    return null
  }
}

/** Whatever a host's converter does, the rest of the page stays: the block's words take its place, or what stands in it. */
const hostConverter = (converter: HostBlockConverter): BlockConverter => {
  const wordsOf = (node: RichTextNode, language: string): null | string =>
    textOf(() => converter.text(fieldsOf(node), { language }))
  return {
    kind: 'block',
    html: (node, { baseURL, blocks, language, medium }) => {
      const html = textOf(() => converter.html(fieldsOf(node), { baseURL, language, medium }))
      if (html !== null) {
        return html
      }
      const words = wordsOf(node, language)?.trim() ?? ''
      return words === '' ? blocks(childrenOf(node)) : `<p>${escapeShown(words)}</p>`
    },
    text: (node, { language, paragraphs }) => {
      const words = wordsOf(node, language)
      return words === null ? paragraphs(childrenOf(node)) : [words]
    },
  }
}

/** Finds how a node is rendered, or null for one that only its children show. */
export const findConverter = (node: RichTextNode, hostBlocks: HostBlocks = {}): NodeConverter | null => {
  if (node.type !== 'block' && node.type !== 'inlineBlock') {
    return registry.get(node.type) ?? null
  }
  const blockType = String(fieldsOf(node).blockType)
  const own = registry.get(`${node.type}:${blockType}`)
  return (
    own ??
    (node.type === 'block' && Object.hasOwn(hostBlocks, blockType)
      ? hostConverter(hostBlocks[blockType]!)
      : null)
  )
}

/** The deepest nesting that is rendered; what editors write stays far below. */
export const MAX_DEPTH = 60
