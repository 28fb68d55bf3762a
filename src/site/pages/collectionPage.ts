import type { PagedList, PageChrome } from '../chrome.ts'
import { createPageContext } from '../context.ts'
import { html } from '../html.ts'
import type { HTMLValue } from '../html.ts'
import { absoluteURL } from '../href.ts'
import { htmlDocument } from '../parts/document.ts'
import { storyRows } from '../parts/storyLists.ts'

export interface CollectionPageInput {
  about: HTMLValue
  chrome: PageChrome
  description: null | string
  heading: string
  /** A word above the heading that says what the heading names. */
  label: null | string
  list: PagedList
  path: string
}

/** Renders the stories that have something in common: an author, a source, a tag. */
export const renderCollectionPage = (input: CollectionPageInput): string => {
  const { about, chrome, description, heading, label, list, path } = input
  const title = `${heading} - ${chrome.site.name}`
  return htmlDocument(createPageContext(chrome), {
    bodyClass: 'list',
    canonicalURL: list.newestHref === null ? absoluteURL(path, chrome.site.siteURL) : null,
    description: description ?? title,
    main: html`<header class="list-head">
        ${label !== null && html`<p class="list-label">${label}</p>`}
        <h1>${heading}</h1>
        ${about}
      </header>
      ${storyRows(createPageContext(chrome), list, { headingLevel: 2, showsSection: true })}`,
    title,
  })
}
