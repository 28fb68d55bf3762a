/** How one language joins names and says that a story cites others. */
export interface CreditWords {
  and: string
  /** Stands before the cited sources, which keep their basic form. */
  citing: string
}

const words: Record<'az' | 'en' | 'ru' | 'tr', CreditWords> = {
  az: { and: 'və', citing: 'istinad:' },
  en: { and: 'and', citing: 'citing' },
  ru: { and: 'и', citing: 'со ссылкой на' },
  tr: { and: 've', citing: 'atıf:' },
}

/**
 * Gives the words of a language; those of English for any other.
 *
 * @param language BCP 47: "az", "az-Latn", "ru-RU"
 */
export const creditWords = (language: string): CreditWords => {
  const primary = language.toLowerCase().split('-')[0]
  return primary === 'az' || primary === 'ru' || primary === 'tr' ? words[primary] : words.en
}
