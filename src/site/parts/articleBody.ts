import type { PublicArticle } from '../../domain/article/publicArticle.ts'
import { richTextToHTML } from '../../formats/richtext/richTextToHTML.ts'
import { html, joinHTML, raw } from '../html.ts'
import type { SafeHTML } from '../html.ts'

const PARAGRAPH_START = /^\s*<p(?:\s[^>]*)?>/

const datelineOf = ({ dateline }: PublicArticle): false | SafeHTML => {
  const parts = [dateline?.place, dateline?.date].filter(
    (part) => part !== null && part !== undefined && part !== '',
  )
  return parts.length > 0 && html`<span class="dateline">${joinHTML(parts, ', ')} — </span>`
}

/** Renders the text, with the dateline at the start of its first paragraph. */
export const articleBody = (article: PublicArticle, medium: 'print' | 'site' = 'site'): SafeHTML => {
  const { hostBlocks, language, references } = article
  const body = richTextToHTML(article.body, { hostBlocks, language, medium, references })
  const dateline = datelineOf(article)
  if (!dateline) {
    return html`<div class="body">${raw(body)}</div>`
  }
  const start = PARAGRAPH_START.exec(body)?.[0]
  return start === undefined
    ? html`<div class="body">
        <p>${dateline}</p>
        ${raw(body)}
      </div>`
    : html`<div class="body">${raw(start)}${dateline}${raw(body.slice(start.length))}</div>`
}
