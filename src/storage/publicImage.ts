import type { SanitizedOptions } from '../config/options.ts'
import type { ImageSize, PublicImage } from '../domain/article/publicArticle.ts'
import type { EditionContent } from '../domain/edition/content.ts'

import { absoluteURL } from './references.ts'

type Doc = Record<string, unknown>

interface StoredSize {
  height?: null | number
  mimeType?: null | string
  url?: null | string
  width?: null | number
}

interface Rendition extends ImageSize {
  mimeType: null | string
  name: string
}

/** How far the shape of a rendition may be from the picture's, from rounding to whole pixels. */
const SAME_SHAPE = 0.02

const text = (value: unknown): null | string =>
  typeof value === 'string' && value.trim() !== '' ? value : null
const count = (value: unknown): null | number => (typeof value === 'number' && value > 0 ? value : null)

const renditionsOf = (options: SanitizedOptions, doc: Doc): Rendition[] =>
  Object.entries((doc.sizes ?? {}) as Record<string, null | StoredSize>).flatMap(([name, size]) =>
    size?.url && size.width && size.height
      ? [
          {
            name,
            height: size.height,
            mimeType: size.mimeType ?? null,
            url: absoluteURL(options, size.url),
            width: size.width,
          },
        ]
      : [],
  )

const plain = ({ height, url, width }: Rendition): ImageSize => ({ height, url, width })

const focalPoint = ({ focalX, focalY }: Doc): PublicImage['focalPoint'] =>
  typeof focalX === 'number' && typeof focalY === 'number' ? { x: focalX, y: focalY } : null

/** Puts renditions of one format together, those in further formats under their media type. */
const byFormat = (renditions: readonly Rendition[], own: null | string) => {
  const types = [...new Set(renditions.map(({ mimeType }) => mimeType))].filter((type) => type !== null)
  const of = (type: null | string): ImageSize[] =>
    renditions.filter(({ mimeType }) => (mimeType ?? own) === type).map(plain)
  return {
    sizes: of(own),
    sources: types
      .filter((type) => type !== own && type === 'image/webp')
      .map((mimeType) => ({ mimeType, sizes: of(mimeType) })),
  }
}

/**
 * Makes of a stored picture what readers are shown of it; null where it has no file. Renditions of another shape than the
 * picture (crops) don't stand among its sizes: a browser that chose one would show another picture.
 *
 * @param shown the words of the story that stand in place of the picture's own
 */
export const toPublicImage = (
  options: SanitizedOptions,
  doc: Doc,
  shown: Pick<NonNullable<EditionContent['hero']>, 'caption' | 'credit'>,
): null | PublicImage => {
  if (typeof doc.url !== 'string') {
    return null
  }
  const [width, height, mimeType] = [count(doc.width), count(doc.height), text(doc.mimeType)]
  const renditions = renditionsOf(options, doc)
  const whole = renditions.filter(
    (one) =>
      width === null ||
      height === null ||
      Math.abs(one.width / one.height / (width / height) - 1) < SAME_SHAPE,
  )
  const social = renditions.find(({ name }) => name === 'social')
  return {
    alt: String(doc.alt ?? ''),
    caption: shown.caption ?? text(doc.caption),
    copyrightHolder: text(doc.copyrightHolder),
    credit: shown.credit ?? text(doc.credit),
    focalPoint: focalPoint(doc),
    height,
    mimeType,
    ...byFormat(
      whole.filter(({ name }) => name !== 'social'),
      mimeType,
    ),
    social: social === undefined ? null : { ...plain(social), mimeType: social.mimeType },
    url: absoluteURL(options, doc.url),
    usageTerms: text(doc.usageTerms),
    width,
  }
}
