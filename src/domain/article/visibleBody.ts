import type { RichText, RichTextNode } from './richText.ts'

import { visibleLine, visibleText } from '../text/visibleText.ts'
import { blockKeyOf } from './bodyBlocks.ts'

/** The fields of blocks that hold one line; all other texts may have several. */
const LINES = new Set(['attribution', 'blockName', 'credit', 'cue', 'name', 'url'])

const cleanValue = (value: unknown, field = ''): unknown => {
  if (typeof value === 'string') {
    return LINES.has(field) ? visibleLine(value) : visibleText(value)
  }
  if (Array.isArray(value)) {
    return value.map((each: unknown) => cleanValue(each))
  }
  // Ids of some databases and dates are objects of a class: they hold no words.
  return typeof value === 'object' && value !== null && isPlain(value)
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleanValue(each, key)]))
    : value
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const cleanNode = (node: RichTextNode): RichTextNode => ({
  ...node,
  ...(typeof node.text === 'string' && { text: visibleText(node.text) }),
  ...(blockKeyOf(node) !== null && { fields: cleanValue(node.fields) as Record<string, unknown> }),
  ...(Array.isArray(node.children) && { children: node.children.map(cleanNode) }),
})

/** Takes out of the texts of a body and of its blocks the characters that nobody sees and that change how they read. */
export const visibleBody = <Body extends RichText>(body: Body): Body => ({
  ...body,
  root: cleanNode(body.root),
})
