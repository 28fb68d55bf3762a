import type { RichText, RichTextNode } from './richText.ts'

import { blockKeyOf } from './bodyBlocks.ts'
import { wordCount } from './wordCount.ts'

/** Nodes that stand inside a line: what lies before and after them may be one word. */
const INLINE = new Set(['autolink', 'link', 'text'])

/** A citation is part of its sentence; all other blocks stand beside the story and don't count. */
const citedIn = (node: RichTextNode): string => {
  const { name, cue } = (node.fields ?? {}) as Record<string, unknown>
  return blockKeyOf(node) === 'inlineBlock:citation' ? `${String(name ?? '')} ${String(cue ?? '')} ` : ''
}

const textOf = (root: RichTextNode): string => {
  const parts: string[] = []
  const queue: RichTextNode[] = [root]
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (!INLINE.has(node.type)) {
      parts.push(' ')
    }
    parts.push(citedIn(node))
    if (typeof node.text === 'string') {
      parts.push(node.text)
    }
    if (Array.isArray(node.children)) {
      queue.push(...[...node.children].reverse())
    }
  }
  return parts.join('')
}

/** Counts the words of a text; a word of which one half is bold is one word. */
export const wordsOf = (body: RichText): number => wordCount(textOf(body.root))
