import type { PageContext } from '../context.ts'
import { html } from '../html.ts'
import type { HTMLValue } from '../html.ts'
import { absoluteURL } from '../href.ts'

/**
 * Renders the addresses of this page in all its languages, for search engines; nothing where it has one only.
 *
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export const alternateLinks = ({ chrome }: PageContext): HTMLValue => {
  const { alternates, site } = chrome
  if (alternates.length < 2) {
    return null
  }
  const fallback = alternates.find(({ language }) => language === site.language)
  const links = [...alternates, ...(fallback ? [{ ...fallback, language: 'x-default' }] : [])]
  return links.map(({ language, path }) => {
    const href = absoluteURL(path, site.siteURL)
    return href !== null && html`<link rel="alternate" hreflang="${language}" href="${href}" /> `
  })
}
