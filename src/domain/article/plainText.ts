import type { RichTextNode } from './richText.ts'

const isNode = (value: unknown): value is RichTextNode => typeof value === 'object' && value !== null

/** Gives the bare words of a Lexical document, for counting and for telling whether there are any. */
export const plainTextOf = (body: unknown): string => {
  const words: string[] = []
  const queue: unknown[] = [isNode(body) ? (body as { root?: unknown }).root : undefined]
  while (queue.length > 0) {
    const node = queue.shift()
    if (isNode(node)) {
      if (typeof node.text === 'string') {
        words.push(node.text)
      }
      if (Array.isArray(node.children)) {
        queue.unshift(...node.children)
      }
    }
  }
  return words.join(' ')
}
