import type { PageContext } from '../context.ts'
import { attributes, html } from '../html.ts'
import type { SafeHTML } from '../html.ts'
import { partLanguage } from '../language.ts'

/** Renders the foot of a page: all sections, archive and corrections, feeds, and the ways to keep in touch. */
export const footer = (context: PageContext): SafeHTML => {
  const { chrome, href, language, strings, stringsLanguage } = context
  const words = attributes(partLanguage(stringsLanguage, language))
  return html`<footer class="foot">
    <div class="foot-in">
      <section class="connect" ${words}>
        <h2>${strings.connect}</h2>
        <p>${strings.connectText}</p>
        <p>
          <a class="feed-link" type="application/rss+xml" href="${chrome.feedURL}"
            >${strings.feed}: ${chrome.feedTitle}</a
          >
        </p>
      </section>
      ${
        chrome.sections.length > 0 &&
        html`<nav class="foot-sections" aria-label="${strings.allSections}">
<h2${words}>${strings.sections}</h2>
<ul>
${chrome.sections.map(({ path, title }) => html`<li><a href="${href(path)}">${title}</a></li> `)}</ul>
</nav>`
      }
      <nav class="foot-more" aria-label="${chrome.site.name}">
        <h2>${chrome.site.name}</h2>
        <ul ${words}>
          <li><a href="${href('/')}">${strings.latestNews}</a></li>
          <li><a href="${href('/archive/')}">${strings.archive}</a></li>
          <li><a href="${href('/corrections/')}">${strings.correction}</a></li>
        </ul>
      </nav>
      <p class="imprint"><a href="${href('/')}">${chrome.site.name}</a></p>
    </div>
  </footer>`
}
