/** The fields that a query is sorted by, without the signs of their direction. */
export const sortNames = (sort: unknown): string[] =>
  (Array.isArray(sort) ? sort : typeof sort === 'string' ? sort.split(',') : []).map((name) =>
    String(name).replace(/^-/, '').trim(),
  )
