import type { HostBlocks } from '../../domain/article/hostBlocks.ts'
import type { RichText, RichTextNode } from '../../domain/article/richText.ts'
import type { RenderContext, TextRenderer } from './nodeConverter.ts'

import { blockWords } from '../../domain/attribution/blockWords.ts'
import { findConverter, MAX_DEPTH } from './findConverter.ts'
import { childrenOf } from './nodeConverter.ts'

/** How a body is to be rendered. */
export interface TextOptions extends Pick<RenderContext, 'language' | 'references'> {
  /** How blocks of a host are shown. */
  hostBlocks?: HostBlocks | undefined
  /** "story" leaves out what stands beside the sentences: pictures, embeds, notes. Default "all". */
  scope?: 'all' | 'story'
}

const createRenderer = ({ hostBlocks, language, references, scope = 'all' }: TextOptions): TextRenderer => {
  let depth = 0

  const deeper = <Value>(empty: Value, render: () => Value): Value => {
    depth += 1
    const value = depth > MAX_DEPTH ? empty : render()
    depth -= 1
    return value
  }

  const inlineText = (node: RichTextNode): string => {
    const converter = findConverter(node, hostBlocks)
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
        const converter = findConverter(node, hostBlocks)
        if (converter?.kind === 'inline') {
          words += inlineText(node)
          continue
        }
        endParagraph()
        if (scope === 'story' && node.type === 'block') {
          continue
        }
        if (converter === null) {
          found.push(...paragraphs(childrenOf(node)))
        } else {
          found.push(...(converter.text?.(node, renderer) ?? [inline(childrenOf(node))]))
        }
      }
      endParagraph()
      return found.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '')
    })

  const renderer: TextRenderer = { inline, language, paragraphs, references, words: blockWords(language) }
  return renderer
}

/** Gives the paragraphs of a body as plain text, one entry each; a list is one of them. */
export const richTextToParagraphs = (body: RichText, options: TextOptions): string[] =>
  createRenderer(options).paragraphs(childrenOf(body.root))

/** Renders a body as plain text with a blank line between paragraphs. */
export const richTextToText = (body: RichText, options: TextOptions): string =>
  richTextToParagraphs(body, options).join('\n\n')
