import type { PublicSection } from '../../domain/article/publicArticle.ts'
import type { PageContext } from '../context.ts'
import { attributes, html, joinHTML } from '../html.ts'
import type { SafeHTML } from '../html.ts'
import { partLanguage } from '../language.ts'

/**
 * Renders where a page stands: "TODAY.AZ / World news".
 * @param isSectionLinked false on the section's own page, where its title is the heading below
 */
export const breadcrumb = (
  { chrome, language, strings }: PageContext,
  section: PublicSection,
  { isSectionLinked }: { isSectionLinked: boolean },
): SafeHTML => {
  const lang = partLanguage(chrome.site.language, language)
  const steps = [...section.ancestors, ...(isSectionLinked ? [section] : [])]
  const links = [
    html`<a href="/">${chrome.site.name}</a>`,
    ...steps.map(({ path, title }) => html`<a href="${path}" ${attributes(lang)}>${title}</a>`),
  ]
  return html`<nav class="breadcrumb" aria-label="${strings.breadcrumb}">${joinHTML(links, ' / ')}</nav>`
}
