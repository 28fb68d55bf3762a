import type { ImportedFacts } from './imported.ts'

const KEY = 'newsroomImport'

/** The context with which an importer creates an article that bears facts of its own. Only code can set it; no request can. */
export const importContext = (facts: ImportedFacts): Record<string, unknown> => ({ [KEY]: facts })

/** The facts that an importer brings along, or null for an article of this newsroom. */
export const importOf = (context: Record<string, unknown>): ImportedFacts | null =>
  (context[KEY] as ImportedFacts | undefined) ?? null
