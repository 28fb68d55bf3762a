const BREAKS = /[\s.@_-]+/u

/** Gives the first letters of the first and the last word of a name, in capitals of its language. */
export const initialsOf = (name: string, language: string): string => {
  const words = name.split('@')[0]?.split(BREAKS).filter(Boolean) ?? []
  const first = (word: string | undefined) => [...(word ?? '')][0] ?? ''
  const letters = words.length > 1 ? first(words[0]) + first(words.at(-1)) : first(words[0])
  return letters.toLocaleUpperCase(language)
}
