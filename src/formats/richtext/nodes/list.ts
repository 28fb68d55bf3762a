import type { RichTextNode } from '../../../domain/article/richText.ts'
import type { BlockConverter } from '../nodeConverter.ts'

import { childrenOf } from '../nodeConverter.ts'
import { directionOf } from './direction.ts'

const isNumbered = (node: RichTextNode): boolean => node.listType === 'number' || node.tag === 'ol'

const holdsOnlyLists = (node: RichTextNode): boolean => {
  const children = childrenOf(node)
  return children.length > 0 && children.every((child) => child.type === 'list')
}

/** Lexical stores a list below an item as a further item that holds only the list: it belongs to the item before. */
const itemsOf = (node: RichTextNode): RichTextNode[] =>
  childrenOf(node).reduce<RichTextNode[]>((items, child) => {
    const item = child.type === 'listitem' ? child : { type: 'listitem', children: [child] }
    const last = items.at(-1)
    if (last !== undefined && holdsOnlyLists(item)) {
      items[items.length - 1] = { ...last, children: [...childrenOf(last), ...childrenOf(item)] }
    } else {
      items.push(item)
    }
    return items
  }, [])

/** Shows a list of any kind; check lists become plain ones, for a reader can't check anything. */
export const list: BlockConverter = {
  kind: 'block',
  html: (node, render) => {
    const items = itemsOf(node)
      .map((item) => ({ content: render.item(childrenOf(item)), direction: directionOf(item) }))
      .filter(({ content }) => content !== '')
      .map(({ content, direction }) => `<li${direction}>${content}</li>`)
    if (items.length === 0) {
      return ''
    }
    const start = Number(node.start)
    const first = isNumbered(node) && Number.isInteger(start) && start > 1 ? ` start="${start}"` : ''
    const tag = isNumbered(node) ? 'ol' : 'ul'
    return `<${tag}${first}>${items.join('')}</${tag}>`
  },
  text: (node, render) => {
    const lines = itemsOf(node)
      .map((item) => render.paragraphs(childrenOf(item)).join('\n'))
      .filter((line) => line !== '')
      .map((line, index) => `${isNumbered(node) ? `${index + 1}.` : '-'} ${line.replaceAll('\n', '\n  ')}`)
    return lines.length === 0 ? [] : [lines.join('\n')]
  },
}

/** Shows an item that stands outside a list as a paragraph or what it holds. */
export const listItem: BlockConverter = {
  kind: 'block',
  html: (node, render) => render.blocks(childrenOf(node)),
  text: (node, render) => render.paragraphs(childrenOf(node)),
}
