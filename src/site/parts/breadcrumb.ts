import type { PublicSection } from '../../domain/article/publicArticle.ts'
import type { PageContext } from '../context.ts'
import { html, joinHTML } from '../html.ts'
import type { SafeHTML } from '../html.ts'

/**
 * Renders where a page stands: "TODAY.AZ / World news".
 * @param isSectionLinked false on the section's own page, where its title is the heading below
 */
export const breadcrumb = (
  { chrome, href, strings }: PageContext,
  section: PublicSection,
  { isSectionLinked }: { isSectionLinked: boolean },
): SafeHTML => {
  const steps = [...section.ancestors, ...(isSectionLinked ? [section] : [])]
  const links = [
    html`<a href="${href('/')}">${chrome.site.name}</a>`,
    ...steps.map(({ path, title }) => html`<a href="${href(path)}">${title}</a>`),
  ]
  return html`<nav class="breadcrumb" aria-label="${strings.breadcrumb}">${joinHTML(links, ' / ')}</nav>`
}
