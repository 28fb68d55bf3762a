import { dayAt } from '../../domain/calendar/localDay.ts'
import type { PageContext } from '../context.ts'
import { attributes, html } from '../html.ts'
import type { SafeHTML } from '../html.ts'
import { languageLinks } from './languageLinks.ts'

/**
 * Renders the outlet's name with the day, the way to other languages, and the navigation through the top sections.
 *
 * @param isHeading whether the name is the page's main heading
 * @param sectionSlugs where the reader is: the section and its ancestors
 */
export const masthead = (
  context: PageContext,
  { isHeading, sectionSlugs }: { isHeading: boolean; sectionSlugs: string[] },
): SafeHTML => {
  const { chrome, dates, href, strings } = context
  const name = html`<a href="${href('/')}" ${attributes({ 'aria-current': isHeading ? 'page' : null })}
    >${chrome.site.name}</a
  >`
  const today = dayAt(chrome.now, chrome.site.timeZone)
  const topSections = chrome.sections.filter(({ ancestors }) => ancestors.length === 0)
  return html`<header class="masthead">
    <div class="masthead-in">
      <div class="masthead-top">
        <p class="today"><time datetime="${today}">${dates.day(today)}</time></p>
        ${languageLinks(context)}
      </div>
      ${isHeading ? html`<h1 class="brand">${name}</h1>` : html`<p class="brand">${name}</p>`}
      ${
        topSections.length > 0 &&
        html`<nav class="sections" aria-label="${strings.sections}">
          <ul>
            ${topSections.map(
              ({ path, slug, title }) =>
                html`<li>
                  <a
                    href="${href(path)}"
                    ${attributes({ 'aria-current': sectionSlugs.includes(slug) ? 'true' : null })}
                    >${title}</a
                  >
                </li> `,
            )}
          </ul>
        </nav>`
      }
    </div>
  </header>`
}
