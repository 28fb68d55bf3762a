import type { RichText } from '../domain/article/richText.ts'
import type { DocId } from '../shared/ids.ts'

import { bodyReferencesOf } from '../domain/article/bodyBlocks.ts'
import { relationId } from './toEditionContent.ts'

type Doc = Record<string, unknown>

const isDoc = (value: unknown): value is Doc => typeof value === 'object' && value !== null

/** Lists the pictures that a draft shows: the lead picture, the one for search engines and networks, those in the body. */
export const draftMediaOf = (draft: Doc): DocId[] => {
  const found = [
    relationId(isDoc(draft.hero) ? draft.hero.image : null),
    relationId(isDoc(draft.meta) ? draft.meta.image : null),
    ...(isDoc(draft.body) ? bodyReferencesOf(draft.body as RichText).media : []),
  ]
  return [...new Set(found.filter((id) => id !== null))]
}
