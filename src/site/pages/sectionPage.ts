import type { PublicSection } from '../../domain/article/publicArticle.ts'
import type { PagedList, PageChrome } from '../chrome.ts'
import { createPageContext } from '../context.ts'
import { html } from '../html.ts'
import { breadcrumb } from '../parts/breadcrumb.ts'
import { absoluteURL } from '../href.ts'
import { htmlDocument } from '../parts/document.ts'
import { storyRows, teaser } from '../parts/storyLists.ts'

export interface SectionPageInput {
  chrome: PageChrome
  list: PagedList
  section: PublicSection
}

/** Renders a section: what it is about, its subsections, its newest stories. */
export const renderSectionPage = ({ chrome, list, section }: SectionPageInput): string => {
  const context = createPageContext(chrome)
  const { href, strings } = context
  const subsections = chrome.sections.filter(({ ancestors }) => ancestors.at(-1)?.slug === section.slug)
  const isFirst = list.newestHref === null
  const [lead, ...others] = list.articles
  const showsSection = subsections.length > 0
  return htmlDocument(context, {
    bodyClass: 'list',
    canonicalURL: isFirst ? absoluteURL(href(section.path), chrome.site.siteURL) : null,
    description: section.description ?? `${section.title} - ${chrome.site.name}`,
    main: html`<header class="list-head">
        ${breadcrumb(context, section, { isSectionLinked: false })}
        <h1>${section.title}</h1>
        ${section.description && html`<p class="list-about">${section.description}</p>`}
        ${
          subsections.length > 0 &&
          html`<nav class="subsections" aria-label="${strings.subsections}">
            <ul>
              ${subsections.map(({ path, title }) => html`<li><a href="${href(path)}">${title}</a></li> `)}
            </ul>
          </nav>`
        }
      </header>
      ${
        isFirst && lead
          ? html`<div class="section-top">
                ${teaser(context, lead, { headingLevel: 2, kind: 'lead', showsSection })}
              </div>
              ${
                others.length > 0 || list.olderHref !== null
                  ? storyRows(context, { ...list, articles: others }, { headingLevel: 2, showsSection })
                  : null
              }`
          : storyRows(context, list, { headingLevel: 2, showsSection })
      }`,
    sectionSlugs: [section.slug, ...section.ancestors.map(({ slug }) => slug)],
    title: `${section.title} - ${chrome.site.name}`,
  })
}
