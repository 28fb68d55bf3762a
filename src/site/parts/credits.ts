import type { PublicArticle, PublicCitation, PublicSource } from '../../domain/article/publicArticle.ts'
import type { PageContext } from '../context.ts'
import { fillString } from '../context.ts'
import { html, joinHTML } from '../html.ts'
import type { HTMLValue, SafeHTML } from '../html.ts'
import { webHref } from '../href.ts'

const NAME = '{name}'

const linkTo = ({ href: hrefOf }: PageContext, path: string, name: string, rel?: 'author'): SafeHTML => {
  const href = webHref(path) && webHref(hrefOf(path))
  return href === null
    ? html`${name}`
    : rel
      ? html`<a rel="${rel}" href="${href}">${name}</a>`
      : html`<a href="${href}">${name}</a>`
}

/** Puts a link where a string says {name}. */
const around = (pattern: string, link: SafeHTML): HTMLValue => joinHTML(pattern.split(NAME), link)

/** Whether the words have changed since they were published, by as much as readers are shown of an instant. */
export const isUpdated = ({ dates }: PageContext, { modifiedAt, publishedAt }: PublicArticle): boolean =>
  dates.text(modifiedAt) !== dates.text(publishedAt)

/** Renders the instant and the outlet: "25 January 2017 [17:18] - TODAY.AZ", then when the words last changed. */
export const dateLine = (context: PageContext, article: PublicArticle): SafeHTML => {
  const { chrome, dates, strings } = context
  const { modifiedAt, publishedAt } = article
  return html`<p class="date-line">
    ${dates.time(publishedAt)} -
    ${chrome.site.name}${
      isUpdated(context, article) &&
      html` <span class="updated">${strings.updated} ${dates.timeAfter(modifiedAt, publishedAt)}</span>`
    }
  </p>`
}

/** Renders "By Azernews" and "By Nigar Eyvazova", one line each. */
export const bylines = (context: PageContext, { authors, source }: PublicArticle): HTMLValue =>
  (source !== null || authors.length > 0) &&
  html`<div class="bylines">
    ${
      source &&
      html`<p class="by-source">
        ${around(context.strings.bySource, linkTo(context, source.path, source.name))}
      </p> `
    }${authors.map(
      ({ author, role }) =>
        html`<p class="by-author">
          ${around(context.strings.byRole[role], linkTo(context, author.path, author.name, 'author'))}
        </p> `,
    )}
  </div>`

/** Renders "Sources cited: Sputnik", each source once, in the order of the text. */
export const citedSources = (context: PageContext, citations: PublicCitation[]): HTMLValue => {
  const cited = new Map<string, { name: string; source: null | PublicSource }>()
  for (const { name, source } of citations) {
    const shown = source?.name ?? name
    if (!cited.has(shown)) {
      cited.set(shown, { name: shown, source })
    }
  }
  const links = [...cited.values()].map(({ name, source }) =>
    source ? linkTo(context, source.path, name) : html`${name}`,
  )
  return (
    links.length > 0 &&
    html`<p class="citations">${context.strings.citedSources}: ${joinHTML(links, ', ')}</p>`
  )
}

/** Renders "Copyright: Azernews" and the terms of use. */
export const rights = ({ strings }: PageContext, { copyrightHolder, usageTerms }: PublicArticle): HTMLValue =>
  (copyrightHolder || usageTerms) &&
  html`<p class="rights">
    ${copyrightHolder && `${strings.copyright}: ${copyrightHolder}`}${copyrightHolder && usageTerms && '. '}${usageTerms}
  </p>`

export const moreInHeading = ({ strings }: PageContext, name: string): string =>
  fillString(strings.moreIn, name)
