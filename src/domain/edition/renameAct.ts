import type { DocId } from '../../shared/ids.ts'
import type { Act } from './changeLog.ts'

interface Rename {
  actor: DocId | null
  at: Date
  /** The count of the subject's acts with this one. */
  n: number
}

/** The act of giving a section, an author or a source another name or place: every page that shows it is concerned. */
export const renameAct = ({ actor, at, n }: Rename): Act => ({
  actor,
  at,
  edition: null,
  embargo: null,
  from: null,
  kind: 'renamed',
  n,
  number: null,
  publishedAt: null,
  reason: null,
  releaseKind: null,
  revision: n,
  terms: null,
  until: null,
})
