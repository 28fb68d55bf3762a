import type { DocId } from '../../shared/ids.ts'
import type { RichText } from './richText.ts'

import { blockKeyOf, idOf, visit } from './bodyBlocks.ts'

/** A picture where it stands in a body. */
export interface BodyPicture {
  /** The words under it there; null where those of the picture itself are shown. */
  caption: null | string
  credit: null | string
  media: DocId
}

const text = (value: unknown): null | string =>
  typeof value === 'string' && value.trim() !== '' ? value : null

const pictureOf = (fields: unknown): BodyPicture[] => {
  const { caption, credit, image } = (fields ?? {}) as Record<string, unknown>
  const media = idOf(image)
  return media === null ? [] : [{ caption: text(caption), credit: text(credit), media }]
}

/** Lists the pictures of a body and of its galleries, in the order of the text; one that stands twice is there twice. */
export const bodyPicturesOf = (body: RichText): BodyPicture[] => {
  const found: BodyPicture[] = []
  visit(body, (node) => {
    const key = blockKeyOf(node)
    if (key === 'block:image') {
      found.push(...pictureOf(node.fields))
    } else if (key === 'block:gallery') {
      const { images } = node.fields as { images?: unknown }
      found.push(...(Array.isArray(images) ? images.flatMap(pictureOf) : []))
    }
  })
  return found
}
