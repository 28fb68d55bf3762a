/**
 * Names the group of an article and its translations: what the field says, else the article's own number. So a story belongs
 * to a group of its own from the first day, and its translations join it without a change to the story itself.
 */
export const translationGroupOf = ({
  number,
  translationGroup,
}: {
  number: number
  translationGroup: null | string | undefined
}): string => (translationGroup?.trim() ? translationGroup.trim() : String(number))

/** The number of the article that a group is named after; null for a group with a name of its own. */
export const groupNumber = (group: string): null | number =>
  /^[1-9]\d{0,9}$/.test(group) ? Number(group) : null
