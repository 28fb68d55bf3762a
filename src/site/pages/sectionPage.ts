import type { PublicSection } from '../../domain/article/publicArticle.ts'
import type { PagedList, PageChrome } from '../chrome.ts'
import { createPageContext } from '../context.ts'
import { attributes, html } from '../html.ts'
import { partLanguage } from '../language.ts'
import { breadcrumb } from '../parts/breadcrumb.ts'
import { absoluteURL } from '../href.ts'
import { htmlDocument } from '../parts/document.ts'
import { storyRows } from '../parts/storyLists.ts'

export interface SectionPageInput {
  chrome: PageChrome
  list: PagedList
  section: PublicSection
}

/** Renders a section: what it is about, its subsections, its newest stories. */
export const renderSectionPage = ({ chrome, list, section }: SectionPageInput): string => {
  const context = createPageContext(chrome)
  const { language, strings } = context
  const subsections = chrome.sections.filter(({ ancestors }) => ancestors.at(-1)?.slug === section.slug)
  const lang = attributes(partLanguage(chrome.site.language, language))
  return htmlDocument(context, {
    bodyClass: 'list',
    canonicalURL: list.newestHref === null ? absoluteURL(section.path, chrome.site.siteURL) : null,
    description: section.description ?? `${section.title} - ${chrome.site.name}`,
    main: html`<header class="list-head">
${breadcrumb(context, section, { isSectionLinked: false })}
<h1${lang}>${section.title}</h1>
${section.description && html`<p class="list-about" ${lang}>${section.description}</p>`}
${
  subsections.length > 0 &&
  html`<nav class="subsections" aria-label="${strings.subsections}">
<ul${lang}>
${subsections.map(({ path, title }) => html`<li><a href="${path}">${title}</a></li> `)}</ul>
</nav>`
}
</header>
${storyRows(context, list, { headingLevel: 2, showsSection: subsections.length > 0 })}`,
    sectionSlugs: [section.slug, ...section.ancestors.map(({ slug }) => slug)],
    title: `${section.title} - ${chrome.site.name}`,
  })
}
