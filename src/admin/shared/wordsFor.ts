/** The languages that the words of the panel come in. */
export type PanelLanguage = 'az' | 'en' | 'ru' | 'tr'

/** Words of one component in each language of the panel: a language that lacks one is an error of types. */
export type PanelWords<Words> = Record<PanelLanguage, Words>

const isPanelLanguage = (tag: string): tag is PanelLanguage => ['az', 'en', 'ru', 'tr'].includes(tag)

/**
 * Picks the words of the language that the panel is shown in; English for any other.
 *
 * @param language of Payload's i18n: "az", "en", "ru", "tr", "pt-br", ...
 */
export const wordsFor = <Words>(words: PanelWords<Words>, language: string): Words => {
  const primary = language.toLowerCase().split('-')[0] ?? ''
  return words[isPanelLanguage(primary) ? primary : 'en']
}
