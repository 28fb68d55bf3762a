import type { CorrectionSeverity } from '../workflow/correction.ts'
import type { PublishedCorrection } from './publishedCorrection.ts'

import { blockWords } from '../attribution/blockWords.ts'

/** What one language calls a correction and its two halves. */
export interface CorrectionWords extends Record<CorrectionSeverity, string> {
  right: string
  wrong: string
}

const halves: Record<'az' | 'en' | 'ru' | 'tr', Pick<CorrectionWords, 'right' | 'wrong'>> = {
  az: { right: 'Doğrusu', wrong: 'Səhv olan' },
  en: { right: 'What is right', wrong: 'What was wrong' },
  ru: { right: 'Как правильно', wrong: 'Что было неверно' },
  tr: { right: 'Doğrusu', wrong: 'Yanlış olan' },
}

/**
 * Gives the words of a language; those of English for any other.
 *
 * @param language BCP 47: "az", "az-Latn", "ru-RU"
 */
export const correctionWords = (language: string): CorrectionWords => {
  const primary = language.toLowerCase().split('-')[0]!
  const { clarification, correction, retraction } = blockWords(language)
  const own = Object.hasOwn(halves, primary) ? halves[primary as keyof typeof halves] : halves.en
  return { clarification, correction, retraction, ...own }
}

/** Writes a correction as one line, for formats that know no parts: "Correction. What was wrong: ... What is right: ..." */
export const correctionLine = (
  { right, severity, wrong }: Pick<PublishedCorrection, 'right' | 'severity' | 'wrong'>,
  language: string,
): string => {
  const words = correctionWords(language)
  const parts = [
    ...(wrong.trim() === '' ? [] : [`${words.wrong}: ${wrong.trim()}`]),
    ...(right.trim() === '' ? [] : [`${words.right}: ${right.trim()}`]),
  ]
  return [words[severity], ...parts].map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`)).join(' ')
}
