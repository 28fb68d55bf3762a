import type { DemoStory } from './demoStory.ts'

import { findCitations } from '../../domain/attribution/findCitations.ts'
import { demoAuthors, demoSections, demoSources } from './demoCast.ts'
import { demoStories } from './demoStories.ts'

const DAYS_12 = 12 * 24 * 60

const distinct = <T>(values: readonly T[]): number => new Set(values).size

const dashes = (text: string): number => text.split('—').length - 1

/** What the text of a story credits, apart from the source that it comes from. */
const creditedIn = ({ paragraphs, source }: DemoStory): { cue: string; name: string }[] => {
  const known = demoSources.filter(({ name }) => name !== source)
  return findCitations(
    paragraphs,
    known.map((each, id) => ({ ...each, id })),
  ).map(({ name, cue }) => ({ name, cue }))
}

describe('the cast of the demo', () => {
  it('names everything once', () => {
    for (const names of [
      demoSections.map(({ slug }) => slug),
      demoSections.map(({ order }) => order),
      demoSources.flatMap(({ name, aliases }) => [name, ...aliases]),
      demoAuthors.map(({ name }) => name),
    ]) {
      expect(distinct<unknown>(names)).toBe(names.length)
    }
    expect(demoAuthors).toHaveLength(8)
  })

  it('lists a parent before its children', () => {
    for (const [index, { parent }] of demoSections.entries()) {
      const before = demoSections.slice(0, index).map(({ slug }) => slug)
      expect(parent === undefined ? true : before.includes(parent)).toBe(true)
    }
    expect(demoSections).toContainEqual(expect.objectContaining({ slug: 'museums', parent: 'culture' }))
  })

  it('holds the known sources, and invented ones that lead nowhere', () => {
    const known = ['Azernews', 'Sputnik', 'TODAY.AZ']
    expect(demoSources.map(({ name }) => name)).toEqual(expect.arrayContaining(known))
    const invented = demoSources.filter(({ name }) => !known.includes(name))
    expect(invented).toHaveLength(3)
    for (const { homePage } of invented) {
      expect(new URL(homePage ?? '').hostname).toMatch(/\.example$/)
    }
  })
})

describe('the stories of the demo', () => {
  it('are at least 34, in four languages, with every section, source and author used that is invented', () => {
    expect(demoStories.length).toBeGreaterThanOrEqual(34)
    for (const language of ['az', 'en', 'ru', 'tr']) {
      expect(demoStories.filter((story) => story.language === language).length).toBeGreaterThanOrEqual(
        language === 'en' ? 13 : 7,
      )
    }
    expect(new Set(demoStories.map(({ section }) => section))).toEqual(
      new Set(demoSections.map(({ slug }) => slug)),
    )
    expect(new Set(demoStories.flatMap(({ authors }) => authors))).toEqual(
      new Set(demoAuthors.map(({ name }) => name)),
    )
  })

  it('come newest first, each at its own minute of the last 12 days', () => {
    const minutes = demoStories.map(({ minutesAgo }) => minutesAgo)
    expect(minutes).toEqual([...minutes].sort((a, b) => a - b))
    expect(distinct(minutes)).toBe(minutes.length)
    expect(minutes[0]).toBeGreaterThan(0)
    expect(minutes[0]).toBeLessThanOrEqual(15)
    expect(minutes.at(-1)).toBeLessThan(DAYS_12)
    expect(minutes.at(-1)).toBeGreaterThan(DAYS_12 - 24 * 60)
  })

  it('have distinct headlines', () => {
    expect(distinct(demoStories.map(({ headline }) => headline))).toBe(demoStories.length)
  })

  it.each(demoStories)('$language: $headline', (story) => {
    const { authors, citations, headline, kicker, paragraphs, section, source, standfirst, tags, urgency } =
      story
    expect(demoSections.map(({ slug }) => slug)).toContain(section)
    expect(demoAuthors.map(({ name }) => name)).toEqual(expect.arrayContaining(authors))
    expect(authors.length).toBeGreaterThan(0)
    // A real organisation must not seem to have told an invented story.
    expect(demoSources.find(({ name }) => name === source)?.homePage).toMatch(/\.example$/)
    expect(creditedIn(story)).toEqual(citations ?? [])
    expect(headline.length).toBeGreaterThanOrEqual(25)
    expect(headline.length).toBeLessThanOrEqual(110)
    expect(paragraphs.length).toBeGreaterThanOrEqual(4)
    for (const text of [headline, kicker ?? '-', standfirst ?? '-', ...paragraphs, ...tags]) {
      expect(text).toBe(text.trim())
      expect(text).not.toBe('')
      expect(text).not.toMatch(/ {2}|--/)
      expect(dashes(text)).toBeLessThanOrEqual(story.language === 'ru' ? 1 : 0)
    }
    expect(distinct([standfirst, ...paragraphs])).toBe(paragraphs.length + 1)
    expect(tags.length).toBeGreaterThan(0)
    expect(urgency ?? 5).toBeGreaterThanOrEqual(1)
    expect(urgency ?? 5).toBeLessThanOrEqual(8)
  })
})
