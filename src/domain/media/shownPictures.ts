import type { DocId } from '../../shared/ids.ts'
import type { Request } from '../request.ts'

/** What the file route knows of a stored picture. */
export interface StoredPicture {
  id: DocId
  /** The type of the file that was asked for: of a size, where one has its own. */
  mimeType: null | string
}

/** Tells which pictures are public: those that a visible story, or an author or source of one, shows. */
export interface ShownPictures {
  /** Those of these pictures that readers see now, or will once the time of a release has come. */
  everShown(ids: readonly DocId[], req?: Request): Promise<DocId[]>
  /** The pictures that a file belongs to, as their original or as one of their sizes. */
  ofFile(filename: string, req?: Request): Promise<StoredPicture[]>
  /** Those of these pictures that readers see now. */
  shownNow(ids: readonly DocId[], req?: Request): Promise<DocId[]>
}
