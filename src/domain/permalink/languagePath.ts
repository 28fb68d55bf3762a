import type { SiteInfo } from '../edition/newsstandReader.ts'

type Languages = Pick<SiteInfo, 'language' | 'languages'>

/** The first segments of the site's own addresses: no language can have its pages below one of them. */
export const RESERVED_SEGMENTS: readonly string[] = [
  'admin',
  'api',
  'archive',
  'assets',
  'authors',
  'corrections',
  'healthz',
  'news',
  'preview',
  'readyz',
  'sitemaps',
  'sources',
  'tags',
]

/** Finds the language of the site whose pages a text belongs to: its own, that of its primary subtag, the site's default. */
export const homeLanguage = (language: string, { language: main, languages }: Languages): string =>
  languages.find((tag) => tag === language) ??
  languages.find((tag) => tag.split('-')[0] === language.split('-')[0]) ??
  main

/** Gives the start of a language's addresses: "" for the site's default, "/az" for another. */
export const languagePrefix = (language: string, { language: main }: Languages): string =>
  language === main ? '' : `/${language}`

/** Gives the address of a page of lists in a language: "/news/regions/" becomes "/az/news/regions/". */
export const languagePath = (path: string, language: string, site: Languages): string =>
  `${languagePrefix(homeLanguage(language, site), site)}${path}`

/** Takes an address apart: which language's pages it names, and the same address without that. */
export const splitLanguagePath = (
  path: string,
  { languages }: Languages,
): { language: string; rest: string } | null => {
  const language = languages.find((tag) => path === `/${tag}` || path.startsWith(`/${tag}/`))
  return language === undefined ? null : { language, rest: path.slice(language.length + 1) || '/' }
}
