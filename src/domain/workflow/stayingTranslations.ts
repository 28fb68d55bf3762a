import type { GateProblem } from './gates.ts'

interface StayingTranslation {
  inTrash: boolean
  language: string
  number: number
}

const listOf = (translations: readonly StayingTranslation[]): string =>
  translations.map(({ language, number }) => `${number} (${language})`).join(', ')

const warning = (code: string, what: string, remedy: string): GateProblem => ({
  code,
  field: 'translationGroup',
  level: 'warning',
  message: `${what}. ${remedy}`,
  remedy,
})

/**
 * Warns whoever kills an article of its translations: each is an article of its own, and may say the same in other words, or
 * still in the same ones, in the trash as well.
 *
 * @param translations those that were not killed themselves, by number
 */
export const stayingTranslations = (translations: readonly StayingTranslation[]): GateProblem[] => {
  const [stay, lie] = [false, true].map((inTrash) => translations.filter((one) => one.inTrash === inTrash))
  return [
    ...(stay!.length === 0
      ? []
      : [
          warning(
            'translations_stay',
            `It has translations, which stay as they are: ${listOf(stay!)}`,
            'Kill those that were released too, and delete drafts that hold its words.',
          ),
        ]),
    ...(lie!.length === 0
      ? []
      : [
          warning(
            'translations_in_trash',
            `It has translations in the trash, which stay there: ${listOf(lie!)}`,
            'Kill those that were released, and delete the others for good.',
          ),
        ]),
  ]
}
