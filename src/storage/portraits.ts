import type { BasePayload } from 'payload'

import type { SanitizedOptions } from '../config/options.ts'
import type { PublicImage } from '../domain/article/publicArticle.ts'
import type { Clock } from '../shared/clock.ts'
import type { DocId } from '../shared/ids.ts'

import { toPublicImage } from './publicImage.ts'
import { readByIds } from './references.ts'
import { createShownPictures } from './shownPictures.ts'
import { relationId } from './toEditionContent.ts'

type Doc = Record<string, unknown>

/** Gives the picture that a person or an organisation shows of itself; null where readers may see none. */
export type PortraitOf = (doc: Doc) => null | PublicImage

const idOf = (doc: Doc): DocId | null => relationId(doc.photo ?? doc.logo)

/**
 * Reads the photos of authors and the logos of sources at once. Their files open only while their owner stands on a shelf,
 * and nothing is named that would not open.
 */
export const readPortraits = async (
  { clock, options, payload }: { clock: Clock; options: SanitizedOptions; payload: BasePayload },
  docs: readonly Doc[],
): Promise<PortraitOf> => {
  const ids = docs.map(idOf).filter((id) => id !== null)
  const shown = ids.length === 0 ? [] : await createShownPictures({ clock, options, payload }).shownNow(ids)
  const media = await readByIds(payload, options.slugs.media, shown)
  return (doc) => {
    const picture = media.get(String(idOf(doc)))
    return picture === undefined ? null : toPublicImage(options, picture, { caption: null, credit: null })
  }
}
