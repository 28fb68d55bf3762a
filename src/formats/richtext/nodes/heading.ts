import type { BlockConverter } from '../nodeConverter.ts'

import { childrenOf } from '../nodeConverter.ts'
import { directionOf } from './direction.ts'

const wantedLevel = (tag: unknown): number => {
  const digit = typeof tag === 'string' ? /^h([1-6])$/.exec(tag)?.[1] : undefined
  return digit === undefined ? 2 : Number(digit)
}

/** Shows a heading below the page's own h1, without gaps in the outline; an empty one is left out. */
export const heading: BlockConverter = {
  kind: 'block',
  html: (node, render) => {
    const words = render.inline(childrenOf(node))
    if (words === '') {
      return ''
    }
    const level = render.headingLevel(wantedLevel(node.tag))
    return `<h${level}${directionOf(node)}>${words}</h${level}>`
  },
}
