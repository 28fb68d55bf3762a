import type { DemoBlock, DemoCitation } from './demoBlock.ts'

/** One fictional story of the demo newsroom, with everything by name. */
export interface DemoStory {
  authors: string[]
  /** What stands between the paragraphs. */
  blocks?: DemoBlock[]
  /** References inside the text to known sources, by the name that the source bears. */
  citations?: { cue: string; name: string }[]
  dateline?: { place: string }
  genre?: string
  headline: string
  inlineCitation?: DemoCitation
  kicker?: string
  language: 'az' | 'en' | 'ru' | 'tr'
  /** How long before the seeding the story was published; different for every story. */
  minutesAgo: number
  paragraphs: string[]
  /** The slug of a demo section. */
  section: string
  source: string
  standfirst?: string
  /** In the language of the story. */
  tags: string[]
  /** 1 (flash) to 8. IPTC urgency. */
  urgency?: number
}
