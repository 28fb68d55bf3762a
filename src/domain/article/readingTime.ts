/** Words that a person reads in a minute. Long words of agglutinating languages take longer than short ones of English. */
const WORDS_PER_MINUTE: Readonly<Record<string, number>> = { az: 170, en: 230, ru: 180, tr: 170 }

const OTHERS_PER_MINUTE = 200

/**
 * Estimates how long a text takes to read.
 *
 * @param language BCP 47
 * @returns whole minutes, at least one; 0 where there is nothing to read
 */
export const readingMinutes = (words: number, language: string): number => {
  const primary = language.toLowerCase().split('-')[0] ?? ''
  return words <= 0 ? 0 : Math.max(1, Math.round(words / (WORDS_PER_MINUTE[primary] ?? OTHERS_PER_MINUTE)))
}
