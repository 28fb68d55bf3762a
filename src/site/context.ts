import { homeLanguage, languagePath } from '../domain/permalink/languagePath.ts'
import type { PageChrome } from './chrome.ts'
import { createDateFormat } from './dates.ts'
import type { DateFormat } from './dates.ts'
import type { SiteStrings } from './strings/siteStrings.ts'
import { findStrings } from './strings/stringsFor.ts'

/** What every part of one page needs: made once a page, never kept. */
export interface PageContext {
  chrome: PageChrome
  dates: DateFormat
  /** Gives the address of a page of lists in this page's language; articles have one address in all. */
  href(path: string): string
  /** BCP 47: the language that the html element names. */
  language: string
  /** The language of the site whose pages this one belongs to; the page's own wherever the site has that. */
  siteLanguage: string
  strings: SiteStrings
  /** The language of the site's own words; differs from `language` where the site doesn't speak that one. */
  stringsLanguage: string
}

/** Prepares a page in a language, by default in the chrome's. */
export const createPageContext = (chrome: PageChrome, language = chrome.language): PageContext => {
  const { language: stringsLanguage, strings } = findStrings(language, chrome.words)
  return {
    chrome,
    dates: createDateFormat({ ...strings, timeZone: chrome.site.timeZone }),
    href: (path) => languagePath(path, language, chrome.site),
    language,
    siteLanguage: homeLanguage(language, chrome.site),
    strings,
    stringsLanguage,
  }
}

/** Puts a name into a string such as "More in {name}". */
export const fillString = (pattern: string, name: string): string => pattern.split('{name}').join(name)
