import type { PublicArticle } from '../../domain/article/publicArticle.ts'
import type { Translation } from '../../domain/edition/newsstandReader.ts'
import type { PageContext } from '../context.ts'
import { html, joinHTML } from '../html.ts'
import type { HTMLValue } from '../html.ts'
import { webHref } from '../href.ts'
import { languageName, ownLanguage } from './languageLinks.ts'

/** Renders "Read in: Azərbaycanca, Русский" with the way to each sibling of a story; nothing where it has none. */
export const translationLine = (
  context: PageContext,
  article: Pick<PublicArticle, 'number'>,
  translations: readonly Translation[],
): HTMLValue => {
  const links = translations
    .filter(({ number, path }) => number !== article.number && webHref(path) !== null)
    .map(
      ({ language, path }) =>
        html`<a rel="alternate" href="${path}" ${ownLanguage(language, context)}
          >${languageName(context, language)}</a
        >`,
    )
  return links.length > 0 && html`<p class="read-in">${context.strings.readIn}: ${joinHTML(links, ', ')}</p>`
}
