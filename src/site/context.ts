import type { PageChrome } from './chrome.ts'
import { createDateFormat } from './dates.ts'
import type { DateFormat } from './dates.ts'
import type { SiteStrings } from './strings/siteStrings.ts'
import { siteLanguageOf, stringsFor } from './strings/stringsFor.ts'
import type { SiteLanguage } from './strings/stringsFor.ts'

/** What every part of one page needs: made once a page, never kept. */
export interface PageContext {
  chrome: PageChrome
  dates: DateFormat
  /** BCP 47: the language that the html element names. */
  language: string
  strings: SiteStrings
  /** The language of the site's own words; differs from `language` where the site doesn't speak that one. */
  stringsLanguage: SiteLanguage
}

/** Prepares a page in a language, by default in the chrome's. */
export const createPageContext = (chrome: PageChrome, language = chrome.language): PageContext => {
  const stringsLanguage = siteLanguageOf(language)
  const strings = stringsFor(stringsLanguage)
  const dates = createDateFormat({ months: strings.months, timeZone: chrome.site.timeZone })
  return { chrome, dates, language, strings, stringsLanguage }
}

/** Puts a name into a string such as "More in {name}". */
export const fillString = (pattern: string, name: string): string => pattern.split('{name}').join(name)
