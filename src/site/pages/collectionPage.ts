import type { PagedList, PageChrome } from '../chrome.ts'
import { createPageContext } from '../context.ts'
import { html, raw } from '../html.ts'
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
  /** In the site's default language: "/authors/x/". */
  path: string
  /** Beside the heading. */
  picture?: HTMLValue
}

/** Renders the stories that have something in common: an author, a source, a tag. */
export const renderCollectionPage = (input: CollectionPageInput): string => {
  const { about, chrome, description, heading, label, list, path, picture = false } = input
  const context = createPageContext(chrome)
  const isEmpty = list.articles.length === 0
  const title = `${heading} - ${chrome.site.name}`
  return htmlDocument(context, {
    bodyClass: 'list',
    canonicalURL:
      list.newestHref === null && !isEmpty ? absoluteURL(context.href(path), chrome.site.siteURL) : null,
    description: description ?? title,
    isHidden: isEmpty,
    main: html`<header class="list-head${picture !== false && raw(' person')}">
        ${picture} ${label !== null && html`<p class="list-label">${label}</p>`}
        <h1>${heading}</h1>
        ${about}
      </header>
      ${storyRows(context, list, {
        empty: context.strings.noStoriesInLanguage,
        headingLevel: 2,
        showsSection: true,
      })}`,
    title,
  })
}
