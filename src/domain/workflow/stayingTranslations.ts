import type { GateProblem } from './gates.ts'
import type { PublicState } from './states.ts'

interface StayingTranslation {
  inTrash: boolean
  isLive: boolean
  language: string
  number: number
}

const listOf = (translations: readonly StayingTranslation[]): string =>
  translations.map(({ language, number }) => `${number} (${language})`).join(', ')

const warning = (
  code: string,
  translations: readonly StayingTranslation[],
  what: string,
  remedy: string,
): GateProblem[] =>
  translations.length === 0
    ? []
    : [
        {
          code,
          field: 'translationGroup',
          level: 'warning',
          message: `${what}: ${listOf(translations)}. ${remedy}`,
          remedy,
        },
      ]

/**
 * Warns whoever takes an article from readers of its translations: each is an article of its own, and may say the same in
 * other words, or still in the same ones.
 *
 * | the article becomes | what is named |
 * |---|---|
 * | killed | all; those in the trash on their own, because their words are still there |
 * | withheld | those that readers see |
 * | anything else | nothing |
 *
 * @param translations those that were not killed themselves, by number
 */
export const stayingTranslations = (
  becomes: null | PublicState,
  translations: readonly StayingTranslation[],
): GateProblem[] => {
  if (becomes === 'withheld') {
    return warning(
      'translations_shown',
      translations.filter(({ isLive }) => isLive),
      'It has translations, which readers go on seeing',
      'Withhold those that say the same too.',
    )
  }
  return becomes !== 'killed'
    ? []
    : [
        ...warning(
          'translations_stay',
          translations.filter(({ inTrash }) => !inTrash),
          'It has translations, which stay as they are',
          'Kill those that were released too, and delete drafts that hold its words.',
        ),
        ...warning(
          'translations_in_trash',
          translations.filter(({ inTrash }) => inTrash),
          'It has translations in the trash, which stay there',
          'Kill those that were released, and delete the others for good.',
        ),
      ]
}
