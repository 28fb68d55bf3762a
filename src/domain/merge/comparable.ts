import { canonicalJson } from '../edition/canonicalJson.ts'

export type PlainObject = Record<string, unknown>

export const isPlainObject = (value: unknown): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** Whether a value is a text of the rich text editor. */
export const isRichTextValue = (value: unknown): value is { root: PlainObject } & PlainObject =>
  isPlainObject(value) && isPlainObject(value.root)

/** The document of a relationship that was populated: rows have an id as well, but no instants. */
const isPopulated = (value: PlainObject): boolean =>
  'id' in value && ('createdAt' in value || 'updatedAt' in value || Object.keys(value).length === 1)

/** Whether a value refers to another document. */
export const isReference = (value: unknown): boolean =>
  typeof value === 'number' ||
  typeof value === 'string' ||
  (isPlainObject(value) && (isPopulated(value) || ('relationTo' in value && 'value' in value)))

/** What the editor writes by itself: which of these stand in a node depends on where the cursor has been. */
const VOLATILE_IN_NODES = new Set(['textFormat', 'textStyle', 'version'])

const ofMembers = (value: PlainObject, of: (member: unknown) => unknown): unknown => {
  const members = Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, member]) => [name, of(member)] as const)
    .filter(([, member]) => member !== null)
  return members.length === 0 ? null : Object.fromEntries(members)
}

const ofNode = (node: unknown): unknown => {
  if (!isPlainObject(node)) {
    return comparable(node)
  }
  const { children, direction, mode, ...rest } = node
  const kept = Object.entries(rest).filter(([name, value]) => !VOLATILE_IN_NODES.has(name) && value !== 0)
  const own = (ofMembers(Object.fromEntries(kept), comparable) ?? {}) as PlainObject
  return {
    ...own,
    ...(Array.isArray(children) && children.length > 0 ? { children: children.map(ofNode) } : {}),
    ...(direction === 'rtl' ? { direction } : {}),
    ...(mode === undefined || mode === 'normal' ? {} : { mode: comparable(mode) }),
  }
}

const isBlank = (node: unknown): boolean =>
  isPlainObject(node) &&
  node.type === 'paragraph' &&
  (!Array.isArray(node.children) || node.children.length === 0)

const ofRichText = ({ root }: { root: PlainObject }): unknown => {
  const children = Array.isArray(root.children) ? root.children : []
  return children.every(isBlank) ? null : children.map(ofNode)
}

/**
 * Gives a value without what doesn't make it another value: forms, APIs and databases differ in how they keep nothing,
 * whether relationships are populated, and whether ids are numbers or text. Nothing is null.
 */
export const comparable = (value: unknown): unknown => {
  if (value === undefined || value === null || value === '') {
    return null
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? null : value.map(comparable)
  }
  if (value instanceof Date) {
    return value.toISOString()
  }
  if (isRichTextValue(value)) {
    return ofRichText(value)
  }
  if (isPlainObject(value)) {
    return isPopulated(value) ? comparable(value.id) : ofMembers(value, comparable)
  }
  return typeof value === 'number' ? String(value) : value
}

/** Writes a value so that equal values are equal texts. */
export const keyOf = (value: unknown): string => canonicalJson(comparable(value))

/** Writes a block of a rich text so that equal blocks are equal texts. */
export const keyOfBlock = (block: unknown): string => canonicalJson(ofNode(block))
