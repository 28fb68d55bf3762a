import type { Payload } from 'payload'

import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

import { parseTodayAzPage, runtimeOf } from '../../index.ts'
import { legacyStory } from '../legacyStory.ts'
import { demoAuthors, demoSections, demoSources } from './demoCast.ts'
import { createMissing } from './createMissing.ts'
import { demoBody, type DemoArchive } from './demoBody.ts'
import { demoStories } from './demoStories.ts'
import { createDemoPictures } from './pictures/demoPictures.ts'
import { sectionNames } from './sectionNames.ts'
import { seedLists } from './seedLists.ts'
import { createSources } from './seedSources.ts'

const SEED_PAGE = 'src/server/seed/158043.txt'
const SEED_NUMBER = 158_043
const MINUTE_MS = 60_000
const DEMO = 'demo content'

const createCast = async (payload: Payload): Promise<void> => {
  await createSources(payload, demoSources)
  for (const author of demoAuthors) {
    await createMissing(payload, 'authors', 'name', { ...author })
  }
  const ids = new Map<string, unknown>()
  for (const { parent, ...section } of demoSections as readonly { parent?: string; slug: string }[]) {
    const data = {
      ...section,
      ...(parent !== undefined && { parent: ids.get(parent) }),
      translations: sectionNames(section.slug),
    }
    ids.set(section.slug, await createMissing(payload, 'sections', 'slug', data))
  }
}

const importSeedPage = async (payload: Payload): Promise<string> => {
  const page = parseTodayAzPage(await readFile(resolve(SEED_PAGE), 'utf8'))
  if (!page.ok) {
    throw new Error(`The seed page can't be read: ${page.error.message}`)
  }
  const { path } = await runtimeOf(payload).importer.importStory(
    legacyStory(page.value, page.value.originalURL),
  )
  return path
}

type Pictures = ReturnType<typeof createDemoPictures>

/** Finds what bodies name among what stands in the newsroom already. */
const archiveOf = (payload: Payload, pictures: Pictures): DemoArchive => {
  const idOf = async (collection: 'articles' | 'sources', field: string, value: string) => {
    const where = { [field]: { equals: value } }
    const { docs } = await payload.find({ collection, depth: 0, limit: 1, where } as never)
    const [doc] = docs as unknown as { id: number | string }[]
    if (doc === undefined) {
      throw new Error(`The demo has nothing in ${collection} whose ${field} is "${value}".`)
    }
    return doc.id
  }
  return {
    article: (headline) => idOf('articles', 'headline', headline),
    picture: pictures.ofScene,
    source: (name) => idOf('sources', 'name', name),
  }
}

/** Whether the newsroom is empty, or holds what an interrupted run of this put there. */
const isOurs = async (payload: Payload): Promise<boolean> => {
  const all = await payload.count({ collection: 'articles' })
  const demo = await payload.count({
    collection: 'articles',
    where: { 'legacy.importedFrom': { equals: DEMO } },
  })
  return all.totalDocs === demo.totalDocs
}

/**
 * Fills an empty newsroom: the article of the seed page through the importer, and fictional stories around it. A newsroom
 * that holds anything else is left alone; an interrupted run is completed by the next.
 *
 * @returns the path of the seed article
 */
export const seedDemo = async (payload: Payload, write: (text: string) => void): Promise<null | string> => {
  const { importer, reader } = runtimeOf(payload)
  const found = await reader.byNumber(SEED_NUMBER)
  if (found.state === 'live') {
    return found.article.path
  }
  if (!(await isOurs(payload))) {
    return null
  }
  write(`Filling the newsroom with ${demoStories.length + 1} demo stories …\n`)
  await createCast(payload)
  const now = Date.now()
  const pictures = createDemoPictures(payload)
  const archive = archiveOf(payload, pictures)
  const titles = new Map(demoSections.map(({ slug, title }) => [slug, title]))
  for (const [index, story] of [...demoStories].reverse().entries()) {
    await importer.importStory({
      authorNames: story.authors,
      body: await demoBody(story, { archive, now }),
      citations: story.citations ?? [],
      datelinePlace: story.dateline?.place ?? null,
      genre: story.genre ?? null,
      headline: story.headline,
      hero: await pictures.of(story),
      importedFrom: DEMO,
      kicker: story.kicker ?? null,
      language: story.language,
      number: SEED_NUMBER + 1 + index,
      originalURL: null,
      paragraphs: story.paragraphs,
      publishedAt: new Date(now - story.minutesAgo * MINUTE_MS),
      section: { slug: story.section, title: titles.get(story.section) ?? story.section },
      sourceName: story.source,
      standfirst: story.standfirst ?? null,
      tags: story.tags,
      urgency: story.urgency ?? null,
      views: 0,
    })
  }
  await seedLists(payload)
  // The last: its presence says that all the others are there.
  return importSeedPage(payload)
}
