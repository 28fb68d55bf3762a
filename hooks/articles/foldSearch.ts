import type { CollectionBeforeOperationHook } from 'payload'

import { foldSearches } from '../../src/domain/desk/searchText.ts'

/** Folds what is searched for as the searched text of stories is folded. */
export const foldSearch: CollectionBeforeOperationHook = ({ args }) => {
  const { where } = args as { where?: unknown }
  return where === undefined ? args : ({ ...args, where: foldSearches(where, 'searchText') } as typeof args)
}
