const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u

/** Gives the title of an article, or what stands for one: a link of blanks has no name that could be read or read out. */
export const shownTitle = (title: null | string | undefined, untitled: string): string =>
  typeof title === 'string' && VISIBLE.test(title) ? title.trim() : untitled

/** Gives the language of a text for markup; none where that isn't known, for an empty one says "no language at all". */
export const shownLanguage = (tag: unknown): string | undefined => {
  if (typeof tag !== 'string' || tag === '') {
    return undefined
  }
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}
