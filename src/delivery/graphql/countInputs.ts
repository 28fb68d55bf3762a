/**
 * Counts what is inside the arguments of a document and its variables, literals and values alike, up to `ceiling`: above it the
 * count is `ceiling` + 1. Each condition of a `where` is some of them, and is worked on long before anything is answered.
 * Without recursion, so that no nesting can exhaust the stack.
 *
 * @param values parsed JSON or a parsed GraphQL document
 */
export const countInputs = (values: readonly unknown[], ceiling: number): number => {
  let count = 0
  const open: unknown[] = [...values]
  for (let value = open.pop(); value !== undefined || open.length > 0; value = open.pop()) {
    if (typeof value !== 'object' || value === null) {
      continue
    }
    const members = Array.isArray(value)
      ? (value as unknown[])
      : Object.entries(value).flatMap(([name, member]) => (name === 'loc' ? [] : [member as unknown]))
    count += members.length
    if (count > ceiling) {
      return ceiling + 1
    }
    open.push(...members)
  }
  return count
}
