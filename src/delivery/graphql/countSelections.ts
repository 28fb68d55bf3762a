import type { DocumentNode, SelectionSetNode } from 'graphql'

/**
 * Counts the fields, spreads and variables of a document, used or not, up to `ceiling`: above it the count is `ceiling` + 1.
 * Without recursion, so that no nesting can exhaust the stack.
 */
export const countSelections = (document: DocumentNode, ceiling: number): number => {
  let count = 0
  const open: SelectionSetNode[] = []
  for (const definition of document.definitions) {
    if ('selectionSet' in definition) {
      open.push(definition.selectionSet)
      count += definition.variableDefinitions?.length ?? 0
    }
  }
  for (let set = open.pop(); set !== undefined; set = open.pop()) {
    count += set.selections.length
    if (count > ceiling) {
      return ceiling + 1
    }
    for (const selection of set.selections) {
      if ('selectionSet' in selection && selection.selectionSet !== undefined) {
        open.push(selection.selectionSet)
      }
    }
  }
  return count
}
