import type { PublicArticle, ReferencedArticle } from '../../domain/article/publicArticle.ts'
import { excerpt } from '../../formats/richtext/excerpt.ts'
import type { PageContext } from '../context.ts'
import { attributes, html, joinHTML } from '../html.ts'
import type { HTMLValue } from '../html.ts'
import { webHref } from '../href.ts'
import { partLanguage } from '../language.ts'

const MAX_CHARACTERS = 200

/**
 * Renders "Updated by: ..." on a story that a newer one brings up to date, and "Update of: ..." on that one; nothing where a
 * story stands alone.
 */
export const lineage = (
  { language, strings }: PageContext,
  { updateOf }: PublicArticle,
  updates: readonly ReferencedArticle[],
): HTMLValue => {
  const line = (label: string, stories: readonly ReferencedArticle[]): HTMLValue => {
    const links = stories.flatMap((story) => {
      const href = webHref(story.path)
      return href === null
        ? []
        : [
            html`<a href="${href}" ${attributes(partLanguage(story.language, language))}
              >${excerpt(story.headline, MAX_CHARACTERS)}</a
            >`,
          ]
    })
    return links.length > 0 && html`<p class="lineage">${label}: ${joinHTML(links, '; ')}</p> `
  }
  return [line(strings.updatedBy, updates), line(strings.updateOf, updateOf === null ? [] : [updateOf])]
}
