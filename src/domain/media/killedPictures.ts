import type { DocId } from '../../shared/ids.ts'

/** Tells which pictures only killed stories have: they go with the words, for whoever may not see those. */
export interface KilledPictures {
  /** Those pictures that killed stories show or have shown, in any version, and that nothing else names. */
  list(): Promise<DocId[]>
}
