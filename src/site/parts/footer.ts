import type { PageContext } from '../context.ts'
import { attributes, html } from '../html.ts'
import type { SafeHTML } from '../html.ts'
import { partLanguage } from '../language.ts'

/** Renders the foot of a page: all sections, and the ways to keep in touch. */
export const footer = ({ chrome, language, strings, stringsLanguage }: PageContext): SafeHTML =>
  html`<footer class="foot">
    <div class="foot-in">
      <section class="connect" ${attributes(partLanguage(stringsLanguage, language))}>
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
<ul${attributes(partLanguage(chrome.site.language, language))}>
${chrome.sections.map(({ path, title }) => html`<li><a href="${path}">${title}</a></li> `)}</ul>
</nav>`
      }
      <p class="imprint"><a href="/">${chrome.site.name}</a></p>
    </div>
  </footer>`
