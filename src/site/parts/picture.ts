import type { PublicImage } from '../../domain/article/publicArticle.ts'
import { attributes, html } from '../html.ts'
import type { SafeHTML } from '../html.ts'
import { webHref } from '../href.ts'
import type { SiteStrings } from '../strings/siteStrings.ts'

export interface PictureOptions {
  /** Overrides the picture's own text: '' where the words beside it say the same. */
  alt?: string
  className: string
  isCaptionShown: boolean
  /** Whether the picture is what the reader sees first: loaded at once, not when scrolled to. */
  isFirst: boolean
  /** The width that the layout gives it: the `sizes` attribute. */
  sizes: string
  strings: SiteStrings
}

/** An address with a space or a comma would end the candidate early. */
const srcsetURL = (url: string): string => url.replace(/[\s,]/g, encodeURIComponent)

/** Lists every width once, the original among them. */
const sourceSet = (image: PublicImage): string =>
  [...image.sizes, ...(image.width ? [{ url: image.url, width: image.width }] : [])]
    .filter(({ url, width }) => webHref(url) !== null && width > 0)
    .sort((a, b) => a.width - b.width)
    .filter(({ width }, index, all) => width !== all[index - 1]?.width)
    .map(({ url, width }) => `${srcsetURL(url)} ${width}w`)
    .join(', ')

/** Renders a picture with what must be shown beside it: nowhere does one appear without its credit. */
export const picture = (image: null | PublicImage, options: PictureOptions): false | SafeHTML => {
  const src = webHref(image?.url)
  if (image === null || src === null) {
    return false
  }
  const srcset = sourceSet(image)
  const caption = options.isCaptionShown ? image.caption : null
  return html`<figure class="${options.className}">
<img${attributes({
    src,
    srcset: srcset === '' ? null : srcset,
    sizes: srcset === '' ? null : options.sizes,
    width: image.width,
    height: image.height,
    alt: options.alt ?? image.alt,
    loading: options.isFirst ? 'eager' : 'lazy',
    fetchpriority: options.isFirst ? 'high' : null,
    decoding: 'async',
  })}>
${
  (caption || image.credit) &&
  html`<figcaption>
    ${caption && html`<span class="caption">${caption}</span> `}${
      image.credit && html`<span class="credit">${options.strings.photo}: ${image.credit}</span>`
    }
  </figcaption>`
}
</figure>`
}
