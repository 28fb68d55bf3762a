/** A fictional story of the demo content, with everything by name. */
export interface DemoStory {
  authors: string[]
  /** The sources that the text credits, as the text does it. */
  citations?: { cue: string; name: string }[]
  dateline?: { place: string }
  genre?: string
  headline: string
  kicker?: string
  language: 'az' | 'en' | 'ru' | 'tr'
  /** How long before the seeding it came out; different for each story. */
  minutesAgo: number
  paragraphs: string[]
  /** The slug of a section of the cast. */
  section: string
  /** The name of a source of the cast. */
  source: string
  standfirst?: string
  /** In the language of the story. */
  tags: string[]
  /** 1 (flash) to 8, as the IPTC defines it. */
  urgency?: number
}
