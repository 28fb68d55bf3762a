import type { PageContext } from '../context.ts'
import { attributes, html } from '../html.ts'
import type { HTMLValue } from '../html.ts'
import { directionOf } from '../language.ts'
import { excerpt } from '../../formats/richtext/excerpt.ts'
import { alternateLinks } from './alternateLinks.ts'
import { breakingBanner } from './breaking.ts'
import { footer } from './footer.ts'
import { ogLocale } from './ogLocale.ts'
import { masthead } from './masthead.ts'
import { previewBar, previewHead } from './preview.ts'

/** The browser's own surfaces, in the page's colours; equal to --paper in the style sheet. */
export const THEME_COLORS = { dark: '#131518', light: '#fdfdfb' }

/** Longer titles are cut; no browser or search engine shows so much. */
const MAX_TITLE_CHARACTERS = 200

export interface DocumentParts {
  bodyClass: string
  /** An absolute address, or null where the page has none (errors, older pages of a list). */
  canonicalURL: null | string
  description: string
  /** Whether the page's own heading is the outlet's name in the masthead. */
  headingInMasthead?: boolean
  head?: HTMLValue
  /** Whether search engines shall leave the page out. */
  isHidden?: boolean
  main: HTMLValue
  /** Whether the page comes without masthead and footer. */
  isPlain?: boolean
  /** The section that the navigation marks, with the slugs of its ancestors. */
  sectionSlugs?: string[]
  title: string
}

/** Says to machines what a page of lists is. @see https://ogp.me/ */
const listHead = (
  { chrome, language }: PageContext,
  { description, title, url }: { description: string; title: string; url: string },
): HTMLValue =>
  Object.entries({
    'og:type': 'website',
    'og:site_name': chrome.site.name,
    'og:title': title,
    'og:description': description,
    'og:url': url,
    'og:locale': ogLocale(language, chrome.words),
  }).map(([name, content]) => !!content && html`<meta property="${name}" content="${content}" /> `)

/** Renders a whole HTML document. Nothing in it is inline script or style, so that a strict CSP passes. */
export const htmlDocument = (context: PageContext, given: DocumentParts): string => {
  const { chrome, language, strings, stringsLanguage } = context
  const parts: DocumentParts = chrome.preview
    ? { ...given, canonicalURL: null, head: false, isHidden: false }
    : given
  const dir = directionOf(language)
  const title = excerpt(parts.title, MAX_TITLE_CHARACTERS)
  const description = excerpt(parts.description, 300)
  const skipLanguage = stringsLanguage === language ? null : stringsLanguage
  return html`<!DOCTYPE html>
<html${attributes({ dir: dir === 'rtl' ? dir : null, lang: language })}>
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${description !== '' && html`<meta name="description" content="${description}" />`}
<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="${THEME_COLORS.light}">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${THEME_COLORS.dark}">
${parts.isHidden && html`<meta name="robots" content="noindex" />`}
${parts.canonicalURL !== null && html`<link rel="canonical" href="${parts.canonicalURL}" />`}
${parts.canonicalURL !== null && alternateLinks(context)}
${chrome.preview && previewHead(chrome.preview)}
<link rel="alternate" type="application/rss+xml" title="${chrome.feedTitle}" href="${chrome.feedURL}">
<link rel="stylesheet" href="${chrome.stylesheetHref}">
<link rel="icon" type="image/svg+xml" href="/favicon.svg">
${parts.head ?? (parts.canonicalURL !== null && listHead(context, { description, title, url: parts.canonicalURL }))}
</head>
<body class="${parts.bodyClass}">
${chrome.preview && previewBar(context, chrome.preview)}
${
  !parts.isPlain && [
    html`<a class="skip" href="#content" ${attributes({ lang: skipLanguage })}>${strings.skipToContent}</a>`,
    breakingBanner(context),
    masthead(context, {
      isHeading: parts.headingInMasthead ?? false,
      sectionSlugs: parts.sectionSlugs ?? [],
    }),
  ]
}
<main id="content" class="main">
${parts.main}
</main>
${!parts.isPlain && footer(context)}
</body>
</html>
`.toString()
}
