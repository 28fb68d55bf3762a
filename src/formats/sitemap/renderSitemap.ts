import { emptyElement, parentElement, textElement } from '../markup/xmlElement.ts'

/** A page that search engines may find. Addresses are absolute. */
export interface SitemapURL {
  /** The same page in other languages, itself among them. */
  alternates?: readonly { language: string; url: string }[]
  modifiedAt?: Date
  url: string
}

/** A further sitemap. */
export interface SitemapFile {
  modifiedAt?: Date
  url: string
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const XHTML = 'http://www.w3.org/1999/xhtml'

/** The schema takes whole seconds as well as fractions; whole ones are shorter. */
const lastModified = (instant: Date | undefined): string =>
  textElement('lastmod', instant === undefined ? null : `${instant.toISOString().slice(0, 19)}Z`)

const page = ({ alternates = [], modifiedAt, url }: SitemapURL): string =>
  parentElement('url', [
    textElement('loc', url),
    lastModified(modifiedAt),
    ...alternates.map(({ language, url: href }) =>
      emptyElement('xhtml:link', { href, hreflang: language, rel: 'alternate' }),
    ),
  ])

/** Renders a list of pages. @see https://www.sitemaps.org/protocol.html */
export const renderSitemap = (pages: readonly SitemapURL[]): string => {
  const hasAlternates = pages.some(({ alternates = [] }) => alternates.length > 0)
  return `${DECLARATION}${parentElement('urlset', pages.map(page), {
    xmlns: NAMESPACE,
    ...(hasAlternates && { 'xmlns:xhtml': XHTML }),
  })}\n`
}

/** Renders a list of sitemaps. @see https://www.sitemaps.org/protocol.html#index */
export const renderSitemapIndex = (files: readonly SitemapFile[]): string =>
  `${DECLARATION}${parentElement(
    'sitemapindex',
    files.map(({ modifiedAt, url }) =>
      parentElement('sitemap', [textElement('loc', url), lastModified(modifiedAt)]),
    ),
    { xmlns: NAMESPACE },
  )}\n`
