const RTL_LANGUAGES = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'ks',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
])
const RTL_SCRIPTS = new Set(['adlm', 'arab', 'hebr', 'nkoo', 'syrc', 'thaa'])

/** Gives the primary subtag of a BCP 47 tag, in lower case: "az" of "az-Latn-AZ". */
export const primarySubtag = (language: string): string => (language.split(/[-_]/)[0] ?? '').toLowerCase()

/** Says which way a language is written; a script subtag decides over the language ("az-Arab"). */
export const directionOf = (language: string): 'ltr' | 'rtl' => {
  const script = language
    .toLowerCase()
    .split(/[-_]/)
    .slice(1)
    .find((subtag) => /^[a-z]{4}$/.test(subtag))
  const isRTL = script ? RTL_SCRIPTS.has(script) : RTL_LANGUAGES.has(primarySubtag(language))
  return isRTL ? 'rtl' : 'ltr'
}

/** Gives the attributes of a part in another language than its surroundings; none where the language is the same. */
export const partLanguage = (
  language: string,
  surrounding: string,
): { dir?: 'ltr' | 'rtl'; lang?: string } => {
  if (language === surrounding) {
    return {}
  }
  const dir = directionOf(language)
  return dir === directionOf(surrounding) ? { lang: language } : { dir, lang: language }
}
