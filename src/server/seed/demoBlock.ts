import type { CorrectionSeverity, ImageSize } from '../../index.ts'
import type { SceneName } from './pictures/scenes.ts'

interface Picture {
  caption: string
  scene: SceneName
}

/** What may stand between the paragraphs of a demo story, with everything by name. */
export type DemoBlock = { after: number } & (
  | ({ kind: 'image'; size: ImageSize } & Picture)
  | { attribution: string; kind: 'pullQuote'; text: string }
  | { daysAgo: number; kind: 'correctionNote'; severity: CorrectionSeverity; text: string }
  | { headline: string; kind: 'relatedArticle' }
  | { images: Picture[]; kind: 'gallery' }
  | { kind: 'embed'; url: string }
  | { kind: 'table'; rows: string[][] }
)

/** A reference to a known source inside a sentence; its words stand in a paragraph already. */
export interface DemoCitation {
  cue: string
  name: string
  /** The name that the source bears in the archive. */
  source: string
}
