import type { BlockConverter, InlineConverter } from '../nodeConverter.ts'

import { childrenOf } from '../nodeConverter.ts'
import { directionOf } from './direction.ts'

/** Shows a paragraph; an empty one, which editors use for space, is left out. */
export const paragraph: BlockConverter = {
  kind: 'block',
  html: (node, render) => {
    const words = render.inline(childrenOf(node))
    return words === '' ? '' : `<p${directionOf(node)}>${words}</p>`
  },
}

/** Shows a quotation set apart from the text. */
export const quote: BlockConverter = {
  kind: 'block',
  html: (node, render) => {
    const content = render.blocks(childrenOf(node))
    return content === '' ? '' : `<blockquote${directionOf(node)}>${content}</blockquote>`
  },
  text: (node, render) => render.paragraphs(childrenOf(node)),
}

/** Shows a break between topics. */
export const horizontalRule: BlockConverter = { kind: 'block', html: () => '<hr>', text: () => [] }

export const lineBreak: InlineConverter = { kind: 'inline', html: () => '<br>', text: () => '\n' }

export const tab: InlineConverter = { kind: 'inline', html: () => ' ', text: () => ' ' }
