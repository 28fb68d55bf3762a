import type { PublicArticle } from '../../domain/article/publicArticle.ts'
import type { PageContext } from '../context.ts'
import { html } from '../html.ts'
import type { SafeHTML } from '../html.ts'
import { excerpt } from '../../formats/richtext/excerpt.ts'
import { cleanText } from '../../formats/markup/cleanText.ts'

const mailLink = ({ headline, url }: PublicArticle): string => {
  const subject = excerpt(cleanText(headline), 200)
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${subject}\r\n\r\n${cleanText(url)}`)}`
}

const field = (label: string, name: string, type: 'email' | 'text', autocomplete: string): SafeHTML =>
  html`<p class="field">
    <label for="recommend-${name}">${label}:</label>
    <input id="recommend-${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" required />
  </p> `

/**
 * Renders the place where a reader recommends the article: a form with four fields where the host has an address that
 * receives it, otherwise a link that opens the reader's own mail program. Nothing is shown that can't work.
 */
export const recommend = (
  { strings }: PageContext,
  article: PublicArticle,
  recommendHref: null | string | undefined,
): SafeHTML =>
  html`<section class="recommend" aria-labelledby="recommend">
    <h2 id="recommend">${strings.recommend}</h2>
    ${
      recommendHref
        ? html`<form method="get" action="${recommendHref}" aria-labelledby="recommend">
            ${field(strings.yourName, 'yourName', 'text', 'name')}${field(strings.yourEmail, 'yourEmail', 'email', 'email')}${field(
              strings.friendName,
              'friendName',
              'text',
              'off',
            )}${field(strings.friendEmail, 'friendEmail', 'email', 'off')}
            <p class="field"><button type="submit">${strings.send}</button></p>
          </form>`
        : html`<p><a href="${mailLink(article)}">${strings.recommendByEmail}</a></p>`
    }
  </section>`
