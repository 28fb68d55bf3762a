import type { DocId } from '../../shared/ids.ts'
import type { TextPiece } from '../merge/textPieces.ts'
import type { Request } from '../request.ts'

/** Beside which words the working copy is laid. */
export const COMPARED_WITH = ['approved', 'live'] as const

export type ComparedWith = (typeof COMPARED_WITH)[number]

/** A paragraph of a body, or a block such as a picture as a line that describes it. */
export interface ParagraphChange {
  after: string
  before: string
  kind: 'added' | 'changed' | 'removed' | 'same'
  /** Of one that was changed: word by word. Otherwise one piece with the whole text. */
  pieces: TextPiece[]
}

/** A field whose words differ. */
export interface FieldChange {
  /** As it is in the working copy; "" for nothing. References are names. */
  after: string
  before: string
  /** "headline", "hero.caption" */
  field: string
  /** Of the body, in the order of reading; null for other fields. */
  paragraphs: null | ParagraphChange[]
  /** Word by word. */
  pieces: TextPiece[]
}

export interface ArticleChanges {
  /** The edition beside which the working copy was laid; null where there is none, and then no field is listed. */
  against: null | { at: Date | null; by: null | string; edition: string }
  /** Those that differ, in the order of the form. */
  fields: FieldChange[]
}

/** Lays the working copy of an article beside an edition. */
export interface Changes {
  since(article: DocId, against: ComparedWith, req: Request): Promise<ArticleChanges>
}
