/** The text of a field that is not known to be sound, trimmed; null when there is none. */
export const textOf = (value: unknown): null | string =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

/** The rows of a field that is not known to be sound. */
export const rowsOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value)
    ? value.filter((row): row is Record<string, unknown> => typeof row === 'object' && row !== null)
    : []

/** Finds what an id in a block stands for, whatever the interface made of it. */
export const referenceOf = <Value>(references: Record<string, Value>, value: unknown): null | Value => {
  const id: unknown = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  const key = typeof id === 'number' || typeof id === 'string' ? String(id) : null
  return key !== null && Object.hasOwn(references, key) ? references[key]! : null
}

/** Makes an address of this site absolute for copies that leave it. */
export const addressFor = (path: string, baseURL: string | undefined): string =>
  baseURL === undefined ? path : new URL(path, baseURL).href
