import type { PageContext } from '../context.ts'
import { html } from '../html.ts'
import type { SafeHTML } from '../html.ts'
import { webHref } from '../href.ts'
import { excerpt } from '../../formats/richtext/excerpt.ts'

const MAX_CHARACTERS = 200

/** Renders what has just happened, above everything else on every page; nothing while there is nothing. */
export const breakingBanner = ({ chrome, strings }: PageContext): false | SafeHTML => {
  const { breaking } = chrome
  if (breaking === null) {
    return false
  }
  const text = excerpt(breaking.text, MAX_CHARACTERS)
  const href = breaking.article && webHref(breaking.article.path)
  return html`<section class="breaking" aria-label="${strings.breaking}">
    <p class="breaking-in">
      <strong class="breaking-word">${strings.breaking}</strong>
      ${href ? html`<a href="${href}">${text}</a>` : html`<span>${text}</span>`}
    </p>
  </section>`
}
