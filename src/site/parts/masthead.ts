import type { PageContext } from '../context.ts'
import { attributes, html } from '../html.ts'
import type { SafeHTML } from '../html.ts'
import { partLanguage } from '../language.ts'

/**
 * Renders the outlet's name and the navigation through the top sections. Section titles are in the site's own language,
 * also on a page in another one.
 * @param isHeading whether the name is the page's main heading
 * @param sectionSlugs where the reader is: the section and its ancestors
 */
export const masthead = (
  { chrome, language, strings }: PageContext,
  { isHeading, sectionSlugs }: { isHeading: boolean; sectionSlugs: string[] },
): SafeHTML => {
  const name = html`<a href="/" ${attributes({ 'aria-current': isHeading ? 'page' : null })}
    >${chrome.site.name}</a
  >`
  const topSections = chrome.sections.filter(({ ancestors }) => ancestors.length === 0)
  return html`<header class="masthead">
    <div class="masthead-in">
      ${isHeading ? html`<h1 class="brand">${name}</h1>` : html`<p class="brand">${name}</p>`}
      ${
        topSections.length > 0 &&
        html`<nav class="sections" aria-label="${strings.sections}">
<ul${attributes(partLanguage(chrome.site.language, language))}>
${topSections.map(
  ({ path, slug, title }) =>
    html`<li>
      <a href="${path}" ${attributes({ 'aria-current': sectionSlugs.includes(slug) ? 'true' : null })}
        >${title}</a
      >
    </li> `,
)}</ul>
</nav>`
      }
    </div>
  </header>`
}
