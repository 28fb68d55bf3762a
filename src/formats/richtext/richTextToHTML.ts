import type { HostBlocks } from '../../domain/article/hostBlocks.ts'
import type { RichText, RichTextNode } from '../../domain/article/richText.ts'
import type { HTMLRenderer, Medium, RenderContext } from './nodeConverter.ts'

import { blockWords } from '../../domain/attribution/blockWords.ts'
import { findConverter, MAX_DEPTH } from './findConverter.ts'
import { childrenOf } from './nodeConverter.ts'

/** How a body is to be rendered. */
export interface HTMLOptions extends Pick<RenderContext, 'language' | 'references'> {
  /** How blocks of a host are shown. */
  hostBlocks?: HostBlocks | undefined
  /** Makes relative links absolute, for copies that leave the site. */
  baseURL?: string
  /** By default "feed" with a `baseURL` and "site" without. */
  medium?: Medium
}

const createRenderer = ({
  baseURL,
  hostBlocks,
  language,
  medium = baseURL === undefined ? 'site' : 'feed',
  references,
}: HTMLOptions): HTMLRenderer => {
  let depth = 0
  let insideLink = false
  let lastLevel = 1

  const deeper = (render: () => string): string => {
    depth += 1
    const html = depth > MAX_DEPTH ? '' : render()
    depth -= 1
    return html
  }

  const inline = (nodes: RichTextNode[]): string =>
    deeper(() =>
      nodes
        .map((node) => {
          const converter = findConverter(node, hostBlocks)
          if (converter?.kind === 'inline') {
            return converter.html(node, renderer)
          }
          const words = inline(childrenOf(node))
          return converter === null || words === '' ? words : ` ${words} `
        })
        .join(''),
    )

  const flow = (nodes: RichTextNode[], wrap: (words: string) => string): string =>
    deeper(() => {
      const parts: string[] = []
      let words = ''
      const endParagraph = (): void => {
        if (words.replace(/<br>/g, '').trim() !== '') {
          parts.push(wrap(words))
        }
        words = ''
      }
      for (const node of nodes) {
        const converter = findConverter(node, hostBlocks)
        if (converter?.kind === 'inline') {
          words += converter.html(node, renderer)
          continue
        }
        endParagraph()
        parts.push(converter === null ? flow(childrenOf(node), wrap) : converter.html(node, renderer))
      }
      endParagraph()
      return parts.join('')
    })

  const renderer: HTMLRenderer = {
    baseURL,
    blocks: (nodes) => flow(nodes, (words) => `<p>${words}</p>`),
    headingLevel: (wanted) => {
      lastLevel = Math.min(Math.max(wanted, 2), lastLevel + 1)
      return lastLevel
    },
    inline,
    get insideLink() {
      return insideLink
    },
    item: (nodes) => flow(nodes, (words) => words),
    language,
    medium,
    references,
    words: blockWords(language),
    withoutLinks: (render) => {
      const before = insideLink
      insideLink = true
      const html = render()
      insideLink = before
      return html
    },
  }
  return renderer
}

/**
 * Renders a body as HTML that is valid inside an <article>: headings start at h2, everything is escaped, unsafe links lose
 * their address, and nodes that nobody registered show their children.
 */
export const richTextToHTML = (body: RichText, options: HTMLOptions): string =>
  createRenderer(options).blocks(childrenOf(body.root))
