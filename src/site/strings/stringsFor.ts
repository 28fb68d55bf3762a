import { primarySubtag } from '../language.ts'
import { az } from './az.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'
import type { SiteStrings } from './siteStrings.ts'
import { tr } from './tr.ts'

/** The site's languages. A further one is one file beside these and one line here. */
const languages = { az, en, ru, tr } satisfies Record<string, SiteStrings>

export type SiteLanguage = keyof typeof languages

const isSiteLanguage = (language: string): language is SiteLanguage => Object.hasOwn(languages, language)

/** Finds the site's own language for a BCP 47 tag; English where the site doesn't speak it. */
export const siteLanguageOf = (language: string): SiteLanguage => {
  const primary = primarySubtag(language)
  return isSiteLanguage(primary) ? primary : 'en'
}

export const stringsFor = (language: SiteLanguage): SiteStrings => languages[language]

export const siteLanguages = Object.keys(languages) as SiteLanguage[]
