import type { PublicImage } from '../../../domain/article/publicArticle.ts'
import type { BlockConverter, HTMLRenderer, RenderContext } from '../nodeConverter.ts'

import { IMAGE_SIZES } from '../../../domain/article/bodyBlocks.ts'
import { escapeShown } from '../../markup/cleanText.ts'
import { imageMarkup } from '../../markup/imageMarkup.ts'
import { pictureCredit } from '../../markup/pictureCredit.ts'
import { fieldsOf } from '../nodeConverter.ts'
import { referenceOf, rowsOf, textOf } from './values.ts'

const SIZES: Record<string, string> = {
  gallery: '(min-width: 60rem) 20rem, 46vw',
  normal: '(min-width: 60rem) 40rem, 92vw',
  small: '(min-width: 40rem) 18rem, 92vw',
  wide: '(min-width: 60rem) 52rem, 100vw',
}

interface ShownPicture {
  caption: null | string
  credit: null | string
  image: PublicImage
}

const pictureOf = (
  { references }: RenderContext,
  { caption, credit, image: id }: Record<string, unknown>,
): null | ShownPicture => {
  const image = referenceOf(references.media, id)
  return image === null
    ? null
    : { caption: textOf(caption) ?? image.caption, credit: textOf(credit) ?? image.credit, image }
}

const captionHTML = ({ words }: RenderContext, { caption, credit }: ShownPicture): string => {
  const parts = [
    caption === null ? '' : `<span class="caption">${escapeShown(caption)}</span>`,
    credit === null ? '' : `<span class="credit">${escapeShown(pictureCredit(words.photo, credit))}</span>`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `<figcaption>${parts.join(' ')}</figcaption>`
}

const figure = (
  render: HTMLRenderer,
  { className, shown, size }: { className: string; shown: ShownPicture; size: string },
): string => {
  const sizes = render.medium === 'feed' ? null : (SIZES[size] ?? null)
  const img = imageMarkup(shown.image, { isFirst: false, sizes })
  const classes = render.medium === 'feed' || className === '' ? '' : ` class="${className}"`
  return img === null ? '' : `<figure${classes}>${img}${captionHTML(render, shown)}</figure>`
}

const pictureText = ({ words }: RenderContext, { caption, credit, image }: ShownPicture): string => {
  const line = caption ?? textOf(image.alt)
  const by = credit === null ? null : pictureCredit(words.photo, credit)
  return line !== null && by !== null ? `${line} (${by})` : (line ?? by ?? '')
}

/** Shows a picture of the archive with its caption and credit, or nothing when readers may not see it. */
export const image: BlockConverter = {
  kind: 'block',
  html: (node, render) => {
    const fields = fieldsOf(node)
    const shown = pictureOf(render, fields)
    const size = IMAGE_SIZES.find((known) => known === fields.size) ?? 'normal'
    return shown === null ? '' : figure(render, { className: `picture picture-${size}`, shown, size })
  },
  text: (node, render) => {
    const shown = pictureOf(render, fieldsOf(node))
    return shown === null ? [] : [pictureText(render, shown)]
  },
}

/** Shows several pictures together; programs elsewhere get them one after another. */
export const gallery: BlockConverter = {
  kind: 'block',
  html: (node, render) => {
    const figures = rowsOf(fieldsOf(node).images).flatMap((row) => {
      const shown = pictureOf(render, row)
      const html = shown === null ? '' : figure(render, { className: '', shown, size: 'gallery' })
      return html === '' ? [] : [html]
    })
    if (figures.length === 0) {
      return ''
    }
    return render.medium === 'feed'
      ? figures.join('')
      : `<ul class="gallery">${figures.map((html) => `<li>${html}</li>`).join('')}</ul>`
  },
  text: (node, render) =>
    rowsOf(fieldsOf(node).images).flatMap((row) => {
      const shown = pictureOf(render, row)
      return shown === null ? [] : [pictureText(render, shown)]
    }),
}
