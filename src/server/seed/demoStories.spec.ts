import { demoAuthors, demoSections, demoSources } from './demoCast.ts'
import { blockProblems, embedProblem } from '../../domain/article/blockProblems.ts'
import { bodyReferencesOf } from '../../domain/article/bodyBlocks.ts'
import { bodyProblem } from '../../domain/article/bodyProblem.ts'
import { demoBody } from './demoBody.ts'
import { demoStories } from './demoStories.ts'
import { sceneOf } from './pictures/demoPictures.ts'
import { sectionNames } from './sectionNames.ts'

const named = (stories: readonly { name: string }[]): Set<string> => new Set(stories.map(({ name }) => name))
const sections = new Set<string>(demoSections.map(({ slug }) => slug))
const sources = named(demoSources)
const authors = named(demoAuthors)

/** How many sentences a paragraph has, counting the ends of sentences before a space or at the end. */
const sentencesOf = (paragraph: string): number => paragraph.match(/[.!?][”»]?(?=\s|$)/gu)?.length ?? 0

describe('demoStories', () => {
  it('is sorted newest first, with a different instant for every story, over twelve days', () => {
    const minutes = demoStories.map(({ minutesAgo }) => minutesAgo)
    expect(minutes).toEqual([...new Set(minutes)].sort((one, other) => one - other))
    expect(minutes[0]).toBe(12)
    expect(minutes.at(-1)).toBeLessThanOrEqual(12 * 24 * 60)
    expect(minutes.at(-1)).toBeGreaterThan(11 * 24 * 60)
  })

  it.each([
    ['en', 14],
    ['az', 10],
    ['ru', 10],
    ['tr', 10],
  ])('has enough stories in %s', (language, least) => {
    expect(demoStories.filter((story) => story.language === language).length).toBeGreaterThanOrEqual(least)
  })

  it('has distinct headlines', () => {
    expect(new Set(demoStories.map(({ headline }) => headline)).size).toBe(demoStories.length)
  })

  it('uses every section and lets every author sign', () => {
    expect(new Set(demoStories.map(({ section }) => section))).toEqual(sections)
    expect(new Set(demoStories.flatMap((story) => story.authors))).toEqual(authors)
  })

  it('credits no story to a real organisation', () => {
    const invented = demoSources.filter(({ homePage = '' }) => homePage.endsWith('.example'))
    expect(new Set(demoStories.map(({ source }) => source))).toEqual(named(invented))
  })

  it.each(demoStories.map((story) => [story.headline, story] as const))('%s', (headline, story) => {
    expect(headline.length).toBeGreaterThanOrEqual(40)
    expect(headline.length).toBeLessThanOrEqual(90)
    expect(sections).toContain(story.section)
    expect(sources).toContain(story.source)
    expect(story.authors.length).toBeGreaterThan(0)
    for (const author of story.authors) {
      expect(authors).toContain(author)
    }
    expect(story.tags.length).toBeGreaterThanOrEqual(2)
    expect(story.standfirst ?? 'x'.repeat(60)).toMatch(/^.{60,200}$/u)
    expect(story.kicker ?? 'none').toMatch(/^.{3,40}$/u)
    expect(story.paragraphs.length).toBeGreaterThanOrEqual(4)
    expect(story.paragraphs.length).toBeLessThanOrEqual(8)
    for (const paragraph of story.paragraphs) {
      expect(paragraph.trim()).toBe(paragraph)
      expect(paragraph.length).toBeGreaterThanOrEqual(60)
      expect(paragraph.length).toBeLessThanOrEqual(600)
      expect(sentencesOf(paragraph)).toBeGreaterThanOrEqual(2)
      expect(sentencesOf(paragraph)).toBeLessThanOrEqual(5)
    }
  })

  it('cites known sources in words that stand in the text', () => {
    const cited = demoStories.flatMap(({ citations = [], paragraphs, source }) =>
      citations.map((citation) => ({ ...citation, source, text: paragraphs.join('\n') })),
    )
    expect(cited.length).toBeGreaterThan(4)
    for (const { name, cue, source, text } of cited) {
      expect(name).not.toBe(source)
      expect(sources).toContain(name)
      expect(text).toContain(name)
      expect(text).toContain(cue)
    }
  })
})

describe('blocks of demo stories', () => {
  const KINDS = [
    'correctionNote',
    'embed',
    'gallery',
    'image',
    'pullQuote',
    'relatedArticle',
    'table',
  ] as const
  const rich = demoStories.filter(({ blocks, inlineCitation }) => {
    const kinds = new Set((blocks ?? []).map(({ kind }) => kind))
    return inlineCitation !== undefined && KINDS.every((kind) => kinds.has(kind))
  })

  it('are all shown by two stories in English and one in Azerbaijani at least', () => {
    expect(rich.filter(({ language }) => language === 'en').length).toBeGreaterThanOrEqual(2)
    expect(rich.filter(({ language }) => language === 'az').length).toBeGreaterThanOrEqual(1)
  })

  it.each(
    demoStories.filter(({ blocks }) => blocks !== undefined).map((story) => [story.headline, story] as const),
  )('%s: make a body that can be released, after paragraphs that are there', async (_, story) => {
    const older: string[] = []
    const body = await demoBody(story, {
      archive: {
        article: (headline) => {
          older.push(headline)
          return Promise.resolve(1)
        },
        picture: () => Promise.resolve(2),
        source: (name) => Promise.resolve(sources.has(name) ? 3 : ''),
      },
      now: 0,
    })
    expect([bodyProblem(body), blockProblems(body), embedProblem(body)]).toEqual([null, [], null])
    expect(body.root.children).toHaveLength(story.paragraphs.length + story.blocks!.length)
    expect(bodyReferencesOf(body)).toEqual({ articles: [1], media: [2], sources: [3] })
    // The picture above the text is not shown once more in it.
    expect(JSON.stringify(story.blocks)).not.toContain(`"scene":"${sceneOf(story)}"`)
    for (const headline of older) {
      const related = demoStories.find((other) => other.headline === headline)
      expect(related).toMatchObject({ language: story.language })
      // What is newer is not there yet when this one is seeded.
      expect(related!.minutesAgo).toBeGreaterThan(story.minutesAgo)
    }
  })
})

describe('demoCast', () => {
  it('knows the sources of the seed article', () => {
    expect(demoSources.slice(0, 3).map(({ name, kind }) => [name, kind])).toEqual([
      ['Azernews', 'agency'],
      ['Sputnik', 'agency'],
      ['TODAY.AZ', 'outlet'],
    ])
  })

  it('has distinct names', () => {
    expect([authors.size, sources.size, sections.size]).toEqual([
      demoAuthors.length,
      demoSources.length,
      demoSections.length,
    ])
  })

  it('puts a section after its parent', () => {
    const children = demoSections.filter((section) => 'parent' in section)
    expect(children).toHaveLength(1)
    for (const child of children) {
      const above = demoSections.slice(0, demoSections.indexOf(child)).map(({ slug }) => slug)
      expect(above).toContain(child.parent)
    }
  })
})

describe('sectionNames', () => {
  it.each(demoSections.map(({ slug }) => slug))(
    'names %s in every language of the demo beside English',
    (slug) => {
      const names = sectionNames(slug)
      expect(names.map(({ language }) => language)).toEqual(['az', 'ru', 'tr'])
      expect(new Set(names.map(({ title }) => title)).size).toBe(3)
      expect(names.every(({ description }) => description.endsWith('.'))).toBe(true)
    },
  )

  it('knows no other section', () => {
    expect(sectionNames('nowhere')).toEqual([])
  })
})
