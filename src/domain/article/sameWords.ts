import type { PlainObject } from '../merge/comparable.ts'

import { mergeArticle } from './mergeArticle.ts'

/**
 * Tells whether a form holds the same article as another version: as far as the form knows its fields, and apart from what the
 * newsroom itself keeps.
 */
export const sameWords = (form: PlainObject, other: PlainObject): boolean => {
  const { conflicts, kept } = mergeArticle({ base: other, mine: form, theirs: other })
  return conflicts.length === 0 && kept.length === 0
}
