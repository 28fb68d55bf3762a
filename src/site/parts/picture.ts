import type { PublicImage } from '../../domain/article/publicArticle.ts'
import { imageMarkup } from '../../formats/markup/imageMarkup.ts'
import type { ImageMarkupOptions } from '../../formats/markup/imageMarkup.ts'
import { pictureCredit } from '../../formats/markup/pictureCredit.ts'
import { html, raw } from '../html.ts'
import type { SafeHTML } from '../html.ts'
import type { SiteStrings } from '../strings/siteStrings.ts'

export interface PictureOptions extends ImageMarkupOptions {
  className: string
  isCaptionShown: boolean
  strings: SiteStrings
}

/** Whose a picture is and what may be done with it, shown where it stands large: "© Agency. No resale". */
const rightsOf = ({ copyrightHolder, usageTerms }: PublicImage): null | string => {
  const parts = [copyrightHolder === null ? null : `© ${copyrightHolder}`, usageTerms]
  return parts.some((part) => part !== null) ? parts.filter((part) => part !== null).join('. ') : null
}

/** Renders a picture with what must be shown beside it: nowhere does one appear without its credit. */
export const picture = (image: null | PublicImage, options: PictureOptions): false | SafeHTML => {
  const markup = image === null ? null : imageMarkup(image, options)
  if (image === null || markup === null) {
    return false
  }
  const caption = options.isCaptionShown ? image.caption : null
  const rights = options.isCaptionShown ? rightsOf(image) : null
  return html`<figure class="${options.className}">
    ${raw(markup)}
    ${
      (caption || image.credit || rights) &&
      html`<figcaption>
        ${caption && html`<span class="caption">${caption}</span> `}${
          image.credit &&
          html`<span class="credit">${pictureCredit(options.strings.photo, image.credit)}</span> `
        }${rights && html`<span class="rights">${rights}</span>`}
      </figcaption>`
    }
  </figure>`
}
