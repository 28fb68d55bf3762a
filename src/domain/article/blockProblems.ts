import type { RichText, RichTextNode } from './richText.ts'

import { blockKeyOf, CORRECTION_SEVERITIES, GALLERY_LIMITS, IMAGE_SIZES } from './bodyBlocks.ts'
import { embedRefusal, parseEmbed } from './parseEmbed.ts'

type Fields = Record<string, unknown>
/** Says what is wrong with a value that is there. */
type Shape = (value: unknown) => null | string

/** The longest text of each field; in characters. */
export const BLOCK_LENGTHS = {
  attribution: 300,
  caption: 1000,
  credit: 300,
  cue: 200,
  name: 200,
  note: 2000,
  quote: 1000,
  url: 2000,
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

const textUpTo =
  (max: number): Shape =>
  (value) =>
    typeof value !== 'string'
      ? 'is not text.'
      : value.length > max
        ? `has ${value.length} characters. Shorten it to ${max}.`
        : null

const oneOf =
  (choices: readonly string[]): Shape =>
  (value) =>
    choices.includes(value as string) ? null : `is none of ${choices.join(', ')}.`

const reference: Shape = (value) =>
  typeof value === 'number' || (typeof value === 'string' && value.length <= 100) || isObject(value)
    ? null
    : 'is not the id of a document.'

const date: Shape = (value) =>
  (typeof value === 'string' || value instanceof Date) && !Number.isNaN(new Date(value).getTime())
    ? null
    : 'is not a date in ISO 8601.'

const { attribution, caption, credit, cue, name, note, quote, url } = BLOCK_LENGTHS

const IMAGE: Record<string, Shape> = {
  caption: textUpTo(caption),
  credit: textUpTo(credit),
  image: reference,
}

/** What the values of each block must be where they are there. */
const SHAPES: Record<string, Record<string, Shape>> = {
  'block:correctionNote': { date, severity: oneOf(CORRECTION_SEVERITIES), text: textUpTo(note) },
  'block:embed': { url: textUpTo(url) },
  'block:gallery': {},
  'block:image': { ...IMAGE, size: oneOf(IMAGE_SIZES) },
  'block:pullQuote': { attribution: textUpTo(attribution), text: textUpTo(quote) },
  'block:relatedArticle': { article: reference },
  'inlineBlock:citation': { name: textUpTo(name), cue: textUpTo(cue), source: reference },
}

/** What each block needs before readers may see it. */
const NEEDED: Record<string, readonly string[]> = {
  'block:correctionNote': ['date', 'severity', 'text'],
  'block:embed': ['url'],
  'block:gallery': ['images'],
  'block:image': ['image'],
  'block:pullQuote': ['text'],
  'block:relatedArticle': ['article'],
  'inlineBlock:citation': ['name'],
}

const labelOf = (key: string): string => `block "${key.split(':')[1]}"`

const shapeOfFields = (fields: Fields, shapes: Record<string, Shape>, prefix = ''): null | string => {
  for (const [field, shape] of Object.entries(shapes)) {
    const problem = isEmpty(fields[field]) ? null : shape(fields[field])
    if (problem !== null) {
      return `"${prefix}${field}" ${problem}`
    }
  }
  return null
}

const shapeOfImages = (images: unknown): null | string => {
  // The panel's forms send the number of rows where there are none.
  if (isEmpty(images) || images === 0) {
    return null
  }
  if (!Array.isArray(images)) {
    return '"images" is not a list.'
  }
  for (const [index, row] of images.entries()) {
    const problem = isObject(row)
      ? shapeOfFields(row, IMAGE, `images.${index}.`)
      : `"images.${index}" is not a row of fields.`
    if (problem !== null) {
      return problem
    }
  }
  return images.length > GALLERY_LIMITS.max ? `"images" has more than ${GALLERY_LIMITS.max} pictures.` : null
}

/**
 * Says what is wrong with the values of a block, naming the field; what is still missing is no mistake while a story is
 * being written.
 */
export const blockShapeProblem = (node: RichTextNode): null | string => {
  if (node.type !== 'block' && node.type !== 'inlineBlock') {
    return null
  }
  if (!isObject(node.fields) || typeof node.fields.blockType !== 'string') {
    return 'The body holds a block without "fields.blockType".'
  }
  const key = blockKeyOf(node) ?? ''
  const problem =
    shapeOfFields(node.fields, SHAPES[key] ?? {}) ??
    (key === 'block:gallery' ? shapeOfImages(node.fields.images) : null)
  return problem === null ? null : `In the ${labelOf(key)} of the body, ${problem}`
}

const releaseProblem = (key: string, fields: Fields): null | string => {
  const missing = (NEEDED[key] ?? []).find((field) => isEmpty(fields[field]))
  if (missing !== undefined) {
    return `"${missing}" is empty. Fill it in, or take the block away.`
  }
  if (key === 'block:embed') {
    return parseEmbed(fields.url) === null ? `"url": ${embedRefusal(fields.url)}` : null
  }
  if (key === 'block:gallery') {
    const images = Array.isArray(fields.images) ? (fields.images as unknown[]) : []
    const bare = images.findIndex((row) => !isObject(row) || isEmpty(row.image))
    return images.length < GALLERY_LIMITS.min
      ? `"images" has fewer than ${GALLERY_LIMITS.min} pictures. Add some, or use the block "image".`
      : bare >= 0
        ? `"images.${bare}.image" is empty. Choose a picture, or take the row away.`
        : null
  }
  return null
}

/** Lists what keeps the blocks of a body from readers, naming block and field. */
export const blockProblems = (body: RichText): string[] => {
  const walk = (node: RichTextNode): string[] => {
    const key = blockKeyOf(node)
    const problem = key === null ? null : releaseProblem(key, node.fields as Fields)
    return [
      ...(problem === null ? [] : [`In the ${labelOf(key!)} of the body, ${problem}`]),
      ...(Array.isArray(node.children) ? node.children.flatMap(walk) : []),
    ]
  }
  return walk(body.root)
}

/** Says which address of a body can't be embedded; null when all that are there can. */
export const embedProblem = (body: RichText): null | string => {
  const walk = (node: RichTextNode): null | string => {
    const address = blockKeyOf(node) === 'block:embed' ? (node.fields as Fields).url : null
    if (!isEmpty(address) && parseEmbed(address) === null) {
      return `In the block "embed" of the body, "url": ${embedRefusal(address)}`
    }
    for (const child of Array.isArray(node.children) ? node.children : []) {
      const problem = walk(child)
      if (problem !== null) {
        return problem
      }
    }
    return null
  }
  return walk(body.root)
}
