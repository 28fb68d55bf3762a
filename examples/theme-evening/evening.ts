import type { PageChrome, PagedList, SiteTemplates, SiteTheme } from 'payload-newsroom/site'

import { createPageContext, html, htmlDocument, paging, storyRows, teaser } from 'payload-newsroom/site'

/** Colours, faces and measures: the variables that docs/theming.md lists. */
const css = `
:root {
  --paper: #f6f8f9;
  --panel: #e6edf0;
  --ink: #10222b;
  --ink-soft: #465a64;
  --line: #cbd8de;
  --line-strong: #0b5563;
  --accent: #0b5563;
  --alert: #8a3b00;
  --sans: "Avenir Next", "Segoe UI", "Noto Sans", Ubuntu, Verdana, sans-serif;
  --serif: "Avenir Next", "Segoe UI", "Noto Sans", Ubuntu, Verdana, sans-serif;
  --headline-weight: 650;
  --radius: 10px;
  --page: 68rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0c171c;
    --panel: #13242b;
    --ink: #e3edf0;
    --ink-soft: #9fb2ba;
    --line: #26404a;
    --line-strong: #4d8a98;
    --accent: #6fd3e3;
  }
}
.brand { text-align: center; letter-spacing: 0.04em; }
.sections ul { justify-content: safe center; }
.river { max-width: 46rem; margin-inline: auto; }
`

/** A front page that is one river of stories, newest first, with a large one at its head. */
const renderFrontPage: SiteTemplates['renderFrontPage'] = ({
  chrome,
  list,
}: {
  chrome: PageChrome
  list: PagedList
}): string => {
  const context = createPageContext(chrome)
  const { href, strings } = context
  const [lead, ...others] = list.articles
  const isFirst = list.newestHref === null
  return htmlDocument(context, {
    bodyClass: 'front evening',
    canonicalURL: isFirst ? `${chrome.site.siteURL}${href('/')}` : null,
    description: `${chrome.site.name}. ${strings.connectText}`,
    headingInMasthead: true,
    main: html`<div class="river">
      ${lead && isFirst && teaser(context, lead, { headingLevel: 2, kind: 'lead', showsSection: true })}
      ${
        lead && isFirst
          ? html`${others.map((article) => teaser(context, article, { headingLevel: 2, kind: 'row', showsSection: true }))}
            ${paging(context, list)}`
          : storyRows(context, list, { headingLevel: 2, showsSection: true })
      }
    </div>`,
    title: `${chrome.site.name} - ${strings.latestNews}`,
  })
}

/** Give it to the plugin: `newsroom({ site: { theme: evening, … } })`. */
export const evening: SiteTheme = { css, templates: { renderFrontPage } }
