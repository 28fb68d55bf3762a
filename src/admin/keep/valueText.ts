import { isPlainObject } from '../../domain/merge/comparable.ts'

const NAMES = ['headline', 'title', 'name', 'filename', 'email'] as const

/** Gives a value of a form as text, as far as it can be told without asking anybody; empty for nothing. */
export const valueText = (value: unknown): string => {
  if (value === null || value === undefined) {
    return ''
  }
  if (Array.isArray(value)) {
    return value.map(valueText).filter(Boolean).join(', ')
  }
  if (isPlainObject(value)) {
    const name = NAMES.map((field) => value[field]).find((text) => typeof text === 'string' && text !== '')
    if (name !== undefined) {
      return String(name)
    }
    const { id, ...members } = value
    const texts = Object.values(members).map(valueText).filter(Boolean)
    return texts.length > 0 ? texts.join(' · ') : valueText(id)
  }
  return String(value as boolean | number | string)
}

/** Fields of blocks that hold words. */
const WORDS_OF_BLOCKS = ['text', 'quote', 'caption', 'attribution', 'url', 'name'] as const

const wordsOfNode = (node: unknown): string => {
  if (!isPlainObject(node)) {
    return ''
  }
  if (node.type === 'linebreak') {
    return '\n'
  }
  const fields = isPlainObject(node.fields) ? node.fields : {}
  const children = Array.isArray(node.children) ? node.children : []
  const isList = node.type === 'list' || node.type === 'table'
  return [
    typeof node.text === 'string' ? node.text : '',
    ...(node.type === 'block' || node.type === 'inlineBlock'
      ? WORDS_OF_BLOCKS.map((name) => fields[name]).filter((text) => typeof text === 'string')
      : []),
    children.map(wordsOfNode).join(isList ? '\n' : node.type === 'tablerow' ? ' | ' : ''),
  ]
    .filter(Boolean)
    .join(' ')
}

const typeOf = (node: unknown): string => {
  const { fields, type } = isPlainObject(node) ? node : {}
  return isPlainObject(fields) && typeof fields.blockType === 'string' ? fields.blockType : String(type)
}

/**
 * Gives paragraphs and other blocks of a rich text as plain text, an empty line between two.
 *
 * @param names of the types of blocks, for those that are more than their words
 */
export const blocksText = (blocks: readonly unknown[], names: Readonly<Record<string, string>>): string =>
  blocks
    .map((block) => {
      const words = wordsOfNode(block)
      const type = typeOf(block)
      const isPlain = ['heading', 'list', 'paragraph', 'quote'].includes(type)
      if (isPlain && words !== '') {
        return words
      }
      return `[${names[type] ?? type}]${words === '' ? '' : ` ${words}`}`
    })
    .join('\n\n')
