import type { RichTextNode } from './richText.ts'

import { blockShapeProblem } from './blockProblems.ts'

/** The most nodes that a body may have, and the deepest nesting; what editors write stays far below. */
const MAX_NODES = 50_000
const MAX_DEPTH = 100

const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:'])

type Node = Record<string, unknown>

const isObject = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Tells whether an address may become a link: web, mail, telephone or relative, as the parser of browsers sees it. */
export const isSafeAddress = (address: unknown): boolean => {
  if (address === undefined || address === null) {
    return true
  }
  return (
    typeof address === 'string' &&
    (!URL.canParse(address.trim()) || SCHEMES.has(new URL(address.trim()).protocol))
  )
}

const addressOf = (node: Node): unknown => (isObject(node.fields) ? (node.fields.url ?? node.url) : node.url)

const unknownNode = (type: string, known: ReadonlySet<string>): string =>
  `The body holds a node of type ${JSON.stringify(type.slice(0, 40))}, which the editor doesn't know. Use one of: ${[...known].sort().join(', ')}.`

const problemOfNode = (node: unknown, known: null | ReadonlySet<string>): null | string => {
  if (!isObject(node) || typeof node.type !== 'string' || node.type === '') {
    return 'The body holds something that is not a node with a type.'
  }
  if (known !== null && !known.has(node.type)) {
    return unknownNode(node.type, known)
  }
  if (node.type === 'text' && typeof node.text !== 'string') {
    return 'The body holds a text node without text.'
  }
  if (node.children !== undefined && !Array.isArray(node.children)) {
    return `The body holds a node of type "${node.type.slice(0, 40)}" whose children are not a list.`
  }
  const block = blockShapeProblem(node as RichTextNode)
  if (block !== null) {
    return block
  }
  return (node.type === 'link' || node.type === 'autolink') && !isSafeAddress(addressOf(node))
    ? `The body links to "${String(addressOf(node)).slice(0, 80)}". Give a web, mail or telephone address.`
    : null
}

/**
 * Says what is wrong with a body before anything is made of it: drafts are stored without validation, and one that no
 * template can render would break every list that it stands in.
 *
 * @param body a serialized Lexical document, or anything that was sent in its place
 * @param known the types of nodes that the editor knows; null where nobody can say
 * @returns a sentence with the remedy, or null
 */
export const bodyProblem = (body: unknown, known: null | ReadonlySet<string> = null): null | string => {
  if (body === undefined || body === null) {
    return null
  }
  if (!isObject(body) || !isObject(body.root)) {
    return 'The body is not a rich text document. Send { "root": { "type": "root", "children": [...] } }.'
  }
  const queue: [node: unknown, depth: number][] = [[body.root, 0]]
  for (let index = 0; index < queue.length; index += 1) {
    const [node, depth] = queue[index]!
    const problem = problemOfNode(node, known)
    if (problem !== null) {
      return problem
    }
    const children = (node as { children?: unknown[] }).children ?? []
    if (depth >= MAX_DEPTH || queue.length + children.length > MAX_NODES) {
      return `The body is nested deeper than ${MAX_DEPTH} levels or has more than ${MAX_NODES} nodes. Make it smaller.`
    }
    for (const child of children) {
      queue.push([child, depth + 1])
    }
  }
  return null
}
