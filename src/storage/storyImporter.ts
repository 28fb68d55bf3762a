import type { BasePayload } from 'payload'

import type { ImportedStory, StoryImporter, StoryToImport } from '../domain/article/imported.ts'
import type { DocId } from '../shared/ids.ts'
import type { Spine } from './spine.ts'

import { importContext } from '../domain/article/importContext.ts'
import { findCitations } from '../domain/attribution/findCitations.ts'

type Doc = Record<string, unknown> & { id: DocId }

interface StoredSource extends Doc {
  aliases?: { name: string }[]
  name: string
}

const firstWhere = async (
  payload: BasePayload,
  collection: string,
  path: string,
  value: unknown,
): Promise<Doc | null> => payload.db.findOne<Doc>({ collection, where: { [path]: { equals: value } } })

const create = async (
  payload: BasePayload,
  collection: string,
  data: Record<string, unknown>,
  context = {},
): Promise<Doc> =>
  (await payload.create({
    collection,
    context,
    data: data as never,
    depth: 0,
  })) as unknown as Doc

const folded = (name: string): string => name.normalize('NFKC').toLowerCase().trim()

/** Takes over stories from elsewhere, with the documents that they name. */
export const createStoryImporter = ({ clock, options, payload }: Spine): StoryImporter => {
  const { slugs } = options

  const ensureNamed = async (collection: string, name: string): Promise<Doc> =>
    (await firstWhere(payload, collection, 'name', name)) ?? create(payload, collection, { name })

  const ensureSection = async ({ slug, title }: StoryToImport['section']): Promise<Doc> =>
    (await firstWhere(payload, slugs.sections, 'slug', slug)) ??
    create(payload, slugs.sections, { slug, title })

  const readSources = async (): Promise<StoredSource[]> =>
    (
      await payload.db.find<StoredSource>({
        collection: slugs.sources,
        limit: 0,
        pagination: false,
        where: {},
      })
    ).docs

  const ensureSource = async (name: null | string, known: readonly StoredSource[]): Promise<Doc | null> => {
    if (name === null) {
      return null
    }
    const wanted = folded(name)
    const found = known.find((source) =>
      [source.name, ...(source.aliases ?? []).map((alias) => alias.name)].some(
        (each) => folded(each) === wanted,
      ),
    )
    return found ?? create(payload, slugs.sources, { kind: 'agency', name })
  }

  const citationsOf = (story: StoryToImport, known: readonly StoredSource[]): Record<string, unknown>[] => {
    const sources = known.map((source) => ({
      id: source.id,
      aliases: (source.aliases ?? []).map(({ name }) => name),
      name: source.name,
    }))
    if (story.citations === null) {
      return findCitations(story.paragraphs, sources).map((citation) => ({ ...citation }))
    }
    return story.citations.map(({ name, cue }) => ({
      name,
      cue,
      source: sources.find((source) => folded(source.name) === folded(name))?.id ?? null,
    }))
  }

  const existing = async ({ number, originalURL }: StoryToImport): Promise<Doc | null> =>
    (number === null ? null : await firstWhere(payload, slugs.articles, 'number', number)) ??
    (originalURL === null
      ? null
      : await firstWhere(payload, slugs.articles, 'legacy.originalURL', originalURL))

  const pathOf = async (number: number): Promise<string> => {
    const window = await payload.db.findOne<{ id: DocId; path: string }>({
      collection: slugs.newsstand,
      where: { number: { equals: number } },
    })
    return window?.path ?? ''
  }

  const release = async (story: StoryToImport): Promise<Doc> => {
    const section = await ensureSection(story.section)
    const source = await ensureSource(story.sourceName, await readSources())
    const authors: Doc[] = []
    for (const name of story.authorNames) {
      authors.push(await ensureNamed(slugs.authors, name))
    }
    const sources = await readSources()
    const facts = {
      legacy: {
        importedAt: clock.now().toISOString(),
        importedFrom: story.importedFrom,
        originalURL: story.originalURL,
        views: story.views,
      },
      number: story.number,
      publishedAt: story.publishedAt,
    }
    return create(
      payload,
      slugs.articles,
      {
        _status: 'published',
        authors: authors.map(({ id }) => ({ author: id, role: 'reporter' })),
        body: story.body,
        citations: citationsOf(
          story,
          sources.filter(({ id }) => id !== source?.id),
        ),
        dateline: { place: story.datelinePlace },
        genre: story.genre,
        headline: story.headline,
        ...(story.hero !== undefined && { hero: { image: story.hero } }),
        kicker: story.kicker,
        language: story.language,
        section: section.id,
        source: source?.id ?? null,
        standfirst: story.standfirst,
        tags: [...story.tags],
        urgency: story.urgency,
      },
      importContext(facts),
    )
  }

  return {
    importStory: async (story): Promise<ImportedStory> => {
      const found = await existing(story)
      const article = found ?? (await release(story))
      const number = Number(article.number)
      return { number, path: await pathOf(number), status: found === null ? 'created' : 'unchanged' }
    },
  }
}
