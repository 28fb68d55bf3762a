import type { GateProblem } from './gates.ts'

/**
 * Warns whoever kills an article of its translations: each is an article of its own, and may say the same in other words, or
 * still in the same ones.
 *
 * @param translations those that were not killed themselves, by number
 */
export const stayingTranslations = (
  translations: readonly { language: string; number: number }[],
): GateProblem[] => {
  if (translations.length === 0) {
    return []
  }
  const list = translations.map(({ language, number }) => `${number} (${language})`).join(', ')
  const remedy = 'Kill those that were released too, and delete drafts that hold its words.'
  return [
    {
      code: 'translations_stay',
      field: 'translationGroup',
      level: 'warning',
      message: `It has translations, which stay as they are: ${list}. ${remedy}`,
      remedy,
    },
  ]
}
