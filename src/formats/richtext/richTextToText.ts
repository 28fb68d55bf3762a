import type { RichText, RichTextNode } from '../../domain/article/richText.ts'
import type { TextRenderer } from './nodeConverter.ts'

import { findConverter, MAX_DEPTH } from './findConverter.ts'
import { childrenOf } from './nodeConverter.ts'

const createRenderer = (): TextRenderer => {
  let depth = 0

  const deeper = <Value>(empty: Value, render: () => Value): Value => {
    depth += 1
    const value = depth > MAX_DEPTH ? empty : render()
    depth -= 1
    return value
  }

  const inlineText = (node: RichTextNode): string => {
    const converter = findConverter(node)
    return converter?.kind === 'inline' && converter.text !== undefined
      ? converter.text(node, renderer)
      : inline(childrenOf(node))
  }

  const inline = (nodes: RichTextNode[]): string => deeper('', () => nodes.map(inlineText).join(''))

  const paragraphs = (nodes: RichTextNode[]): string[] =>
    deeper([], () => {
      const found: string[] = []
      let words = ''
      const endParagraph = (): void => {
        found.push(words)
        words = ''
      }
      for (const node of nodes) {
        const converter = findConverter(node)
        if (converter?.kind === 'inline') {
          words += inlineText(node)
          continue
        }
        endParagraph()
        if (converter === null) {
          found.push(...paragraphs(childrenOf(node)))
        } else {
          found.push(...(converter.text?.(node, renderer) ?? [inline(childrenOf(node))]))
        }
      }
      endParagraph()
      return found.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '')
    })

  const renderer: TextRenderer = { inline, paragraphs }
  return renderer
}

/** Gives the paragraphs of a body as plain text, one entry each; a list is one of them. */
export const richTextToParagraphs = (body: RichText): string[] =>
  createRenderer().paragraphs(childrenOf(body.root))

/** Renders a body as plain text with a blank line between paragraphs. */
export const richTextToText = (body: RichText): string => richTextToParagraphs(body).join('\n\n')
