import { findStrings } from '../strings/stringsFor.ts'
import type { SiteWords } from '../strings/stringsFor.ts'
import { primarySubtag } from '../language.ts'

/** Gives OpenGraph's form of a language, where one is known: "az_AZ", "pt_BR". */
export const ogLocale = (language: string, words?: SiteWords): null | string => {
  const found = findStrings(language, words)
  if (found.language === language || found.language === primarySubtag(language)) {
    return found.strings.ogLocale
  }
  const region = /^([a-z]{2,3})(?:[-_][a-z]{4})?[-_]([a-z]{2})\b/i.exec(language)
  return region ? `${region[1]?.toLowerCase()}_${region[2]?.toUpperCase()}` : null
}
