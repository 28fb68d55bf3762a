/** Who made the story, as the lines above the body say. */
export interface Byline {
  authorNames: string[]
  /** The lines that are not byline. */
  rest: string[]
  /** The first organisation named. */
  sourceName: null | string
}

const MAX_NAME_LENGTH = 60

/** A longer line is body. */
const MAX_LINE_LENGTH = 5_000
/** Up to five words with a capital; a few small words may stand among them. */
const NAME =
  /^[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}\p{N}.'’-]*|al|bin|da|de|der|di|el|ibn|of|oglu|oğlu|qizi|qızı|van|von)){0,4}$/u
const ORGANISATION_WORD = /(?:^|[ .-])(?:agency|agentliyi|az|com|media|news|org|press|radio|tv)$/iu

const isName = (text: string): boolean => text.length <= MAX_NAME_LENGTH && NAME.test(text)

/** One word, capitals only, or a word that only organisations bear. */
const isOrganisation = (name: string): boolean =>
  !name.includes(' ') || ORGANISATION_WORD.test(name) || name === name.toUpperCase()

/** Parts "By AzernewsBy Nigar Eyvazova", which pages have where a line break was lost. */
const splitGlued = (line: string): string[] => line.split(/(?<=[\p{L}.])(?=By \p{Lu})/u)

const namesOf = (line: string): null | string[] => {
  const [, text] = /^By:? (.+)$/.exec(line) ?? []
  const names = text?.split(/, | and | & | \/ /).map((name) => name.trim())
  return names !== undefined && names.every(isName) ? names : null
}

/**
 * Parts the text that a lost line break glued to a name: "By Nigar EyvazovaRussia is stepping up ...". Only a name of two
 * words is trusted, for "By McDonald ..." looks the same.
 */
const splitText = (line: string): [byline: string, text: string] | null => {
  const start = line.slice(0, MAX_NAME_LENGTH + 10)
  const [, byline] = /^(By \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?=\p{Lu}\p{Ll}* )/u.exec(start) ?? []
  return byline === undefined ? null : [byline, line.slice(byline.length)]
}

/** Reads one line: its names, and the text that is none of them. */
const readLine = (line: string): { names: string[]; text: string } => {
  if (!line.startsWith('By') || line.length > MAX_LINE_LENGTH) {
    return { names: [], text: line }
  }
  const names: string[] = []
  const parts = splitGlued(line)
  for (const [index, part] of parts.entries()) {
    const found = namesOf(part)
    if (found === null) {
      const [byline = '', text] = splitText(part) ?? ['', part]
      names.push(...(namesOf(byline) ?? []))
      return { names, text: [text, ...parts.slice(index + 1)].join('') }
    }
    names.push(...found)
  }
  return { names, text: '' }
}

const toByline = (names: string[], rest: string[]): Byline => ({
  authorNames: [...new Set(names.filter((name) => !isOrganisation(name)))],
  rest,
  sourceName: names.find(isOrganisation) ?? null,
})

/** Reads the byline from the lines after the date line; the first text that is none ends it. */
export const parseByline = (lines: string[]): Byline => {
  const all: string[] = []
  for (const [index, line] of lines.entries()) {
    const { names, text } = readLine(line)
    all.push(...names)
    if (text !== '') {
      return toByline(all, [text, ...lines.slice(index + 1)])
    }
  }
  return toByline(all, [])
}
