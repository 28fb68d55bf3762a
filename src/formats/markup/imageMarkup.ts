import type { ImageSize, PublicImage } from '../../domain/article/publicArticle.ts'

import { escapeShown } from './cleanText.ts'
import { webHref } from './webHref.ts'

export interface ImageMarkupOptions {
  /** Overrides the picture's own text: '' where the words beside it say the same. */
  alt?: string
  /** Whether the picture is what the reader sees first: loaded at once, not when scrolled to. */
  isFirst: boolean
  /** The width that the layout gives it: the `sizes` attribute; null for copies that leave the site, which get one file. */
  sizes: null | string
}

/** An address with a space or a comma would end the candidate early. */
const srcsetURL = (url: string): string => url.replace(/[\s,]/g, encodeURIComponent)

/** Lists every width once, the original among them. */
const sourceSet = (given: readonly Pick<ImageSize, 'url' | 'width'>[]): null | string => {
  const candidates = given
    .filter(({ url, width }) => webHref(url) !== null && width > 0)
    .sort((a, b) => a.width - b.width)
    .filter(({ width }, index, all) => width !== all[index - 1]?.width)
  return candidates.length === 0
    ? null
    : candidates.map(({ url, width }) => `${srcsetURL(url)} ${width}w`).join(', ')
}

const written = (attributes: Record<string, null | number | string>): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escapeShown(String(value))}"`)
    .join('')

/** Offers the picture in formats that are smaller to load, to browsers that know them. */
const alternatives = (image: PublicImage, sizes: string): string =>
  image.sources
    .map(({ mimeType, sizes: renditions }) => ({ srcset: sourceSet(renditions), type: mimeType }))
    .filter(({ srcset }) => srcset !== null)
    .map(({ srcset, type }) => `<source${written({ sizes, srcset, type })}>`)
    .join('')

/**
 * Renders a picture's element, the one for heroes, teasers and bodies alike; null when its address is none of the web. The
 * dimensions keep its place while it loads.
 *
 * @see https://html.spec.whatwg.org/multipage/images.html#srcset-attributes
 */
export const imageMarkup = (
  image: PublicImage,
  { alt, isFirst, sizes }: ImageMarkupOptions,
): null | string => {
  const src = webHref(image.url)
  if (src === null) {
    return null
  }
  const original = image.width ? [{ url: image.url, width: image.width }] : []
  const srcset = sizes === null ? null : sourceSet([...image.sizes, ...original])
  const onSite = sizes !== null
  const attributes: Record<string, null | number | string> = {
    src,
    srcset,
    sizes: srcset === null ? null : sizes,
    width: image.width,
    height: image.height,
    alt: alt ?? image.alt,
    loading: onSite ? (isFirst ? 'eager' : 'lazy') : null,
    fetchpriority: onSite && isFirst ? 'high' : null,
    decoding: onSite ? 'async' : null,
  }
  const img = `<img${written(attributes)}>`
  const sources = sizes === null ? '' : alternatives(image, sizes)
  return sources === '' ? img : `<picture>${sources}${img}</picture>`
}
