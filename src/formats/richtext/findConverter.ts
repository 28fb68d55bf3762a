import type { RichTextNode } from '../../domain/article/richText.ts'
import type { NodeConverter } from './nodeConverter.ts'

import { converters } from './converters.ts'
import { fieldsOf } from './nodeConverter.ts'

const registry = new Map<string, NodeConverter>(Object.entries(converters))

/** Finds how a node is rendered, or null for one that only its children show. */
export const findConverter = (node: RichTextNode): NodeConverter | null => {
  const isBlock = node.type === 'block' || node.type === 'inlineBlock'
  const key = isBlock ? `${node.type}:${String(fieldsOf(node).blockType)}` : node.type
  return registry.get(key) ?? null
}

/** The deepest nesting that is rendered; what editors write stays far below. */
export const MAX_DEPTH = 60
