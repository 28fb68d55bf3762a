import type { Payload } from 'payload'

import type { DocId } from '../../src/shared/ids.ts'
import type { ArticleDoc } from './articleDocs.ts'

import { paragraphs } from './samplePublicArticle.ts'

/** What a run of the script stands on; it is there before the first kill. */
export interface Furniture {
  authors: DocId[]
  source: DocId
}

/** What is stored of an article, as far as a step of the script sets it. */
export interface Snapshot {
  authors: number
  headline: string
  status: string
  tags: string[]
}

/** What must be there after a step. */
export interface Expected {
  /** The acts in the log of the article. */
  acts: string[]
  /** The latest version; null before there is one. */
  latest: null | Snapshot
  renamed: boolean
  /** Null before there is one. */
  row: null | Snapshot
  section: boolean
}

type Draft = 'draft' | 'published'

const slugBefore = (run: number): string => `crash-${run}`

/** The slug that the section of a run has after its renaming. */
export const slugAfter = (run: number): string => `moved-${run}`

const contentOf = (step: number) => ({
  headline: `As of step ${step}`,
  tags: [`step-${step}`, 'crash'],
})

const snapshot = (step: number, status: Draft): Snapshot => ({
  authors: (step % 2) + 1,
  ...contentOf(step),
  status,
})

const article = (acts: string[], latest: Snapshot, row: Snapshot, renamed = false): Expected => ({
  acts,
  latest,
  renamed,
  row,
  section: true,
})

const nothing: Expected = { acts: [], latest: null, renamed: false, row: null, section: false }
const first = snapshot(2, 'draft')
const released = snapshot(3, 'published')
const updated = snapshot(5, 'published')
const unpublished = snapshot(6, 'draft')
const again = snapshot(7, 'published')
const ACTS = ['released', 'updated', 'unpublished', 'released']

/** What must be there after each step; the first entry is what there is before all of them. */
export const EXPECTED: Expected[] = [
  nothing,
  { ...nothing, section: true },
  article([], first, first),
  article(ACTS.slice(0, 1), released, released),
  article(ACTS.slice(0, 1), snapshot(4, 'draft'), released),
  article(ACTS.slice(0, 2), updated, updated),
  article(ACTS.slice(0, 3), unpublished, unpublished),
  article(ACTS, again, again),
  article(ACTS, again, again, true),
]

/** The last step of the script. */
export const LAST_STEP = EXPECTED.length - 1

/** The parts of a stored article that the script sets. */
export const snapshotOf = (doc: ArticleDoc): Snapshot => ({
  authors: (doc.authors as unknown[] | undefined)?.length ?? 0,
  headline: String(doc.headline),
  status: doc._status,
  tags: (doc.tags as string[] | undefined) ?? [],
})

/**
 * Does with one article and its section what newsrooms do.
 *
 * @param acknowledge is called after each step that has been answered as done
 */
export const runCrashScript = async (
  payload: Payload,
  { authors, source }: Furniture,
  run: number,
  acknowledge: (step: number) => void,
): Promise<void> => {
  const content = (step: number): object => ({
    ...contentOf(step),
    authors: authors.slice(0, (step % 2) + 1).map((author) => ({ author, role: 'reporter' })),
  })
  const section = await payload.create({
    collection: 'sections',
    data: { slug: slugBefore(run), title: `Section ${run}` } as never,
  })
  acknowledge(1)
  const { id } = await payload.create({
    collection: 'articles',
    data: {
      ...content(2),
      body: paragraphs('It was said.', 'It was heard.'),
      citations: [{ name: 'Sputnik', cue: 'said' }],
      language: 'en',
      section: section.id,
      slugline: slugBefore(run),
      source,
    } as never,
  })
  acknowledge(2)
  const save = async (step: number, status: Draft, draft: boolean): Promise<void> => {
    await payload.update({
      id,
      collection: 'articles',
      data: { ...content(step), _status: status } as never,
      draft,
    })
    acknowledge(step)
  }
  await save(3, 'published', false)
  await save(4, 'draft', true)
  await save(5, 'published', false)
  await save(6, 'draft', false)
  await save(7, 'published', false)
  await payload.update({ id: section.id, collection: 'sections', data: { slug: slugAfter(run) } as never })
  acknowledge(8)
}

/** Finds what a run has left of its section and its article. */
export const findLeftovers = async (
  payload: Payload,
  run: number,
): Promise<{ articles: ArticleDoc[]; sections: { id: DocId; slug: string }[] }> => {
  const find = async (collection: string, where: object): Promise<unknown[]> =>
    (
      await payload.db.find({
        collection: collection as never,
        limit: 0,
        pagination: false,
        where: where as never,
      })
    ).docs
  return {
    articles: (await find('articles', { slugline: { equals: slugBefore(run) } })) as ArticleDoc[],
    sections: (await find('sections', { slug: { in: [slugBefore(run), slugAfter(run)] } })) as {
      id: DocId
      slug: string
    }[],
  }
}
