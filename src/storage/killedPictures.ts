import type { Where } from 'payload'

import type { KilledPictures } from '../domain/media/killedPictures.ts'
import type { DocId } from '../shared/ids.ts'
import type { Spine } from './spine.ts'

import { useOf } from '../domain/article/bodyBlocks.ts'
import { picturePaths, picturesIn } from '../domain/media/picturePaths.ts'
import { distinctIds } from '../shared/ids.ts'

type Doc = Record<string, unknown> & { id: DocId }

const EVERYTHING = { limit: 0, pagination: false } as const
const KILLED = 'killed'

/**
 * Reads which pictures went with killed stories. A killed story never changes again, so that what it has is read once; the
 * questions go past the transaction of the caller, for a kill that is undone must not be remembered.
 */
export const createKilledPictures = ({
  options: { slugs },
  payload,
}: Pick<Spine, 'options' | 'payload'>): KilledPictures => {
  const known = new Map<string, DocId[]>()

  const pathsOf = (slug: string): string[] =>
    picturePaths(payload.collections[slug]?.config.flattenedFields ?? [], slugs.media)

  const read = async (ids: readonly DocId[]): Promise<void> => {
    const paths = pathsOf(slugs.articles)
    const { docs: rows } = await payload.db.find<Doc>({
      ...EVERYTHING,
      collection: slugs.articles,
      where: { id: { in: ids } },
    })
    const { docs: versions } = await payload.db.findVersions<Doc>({
      ...EVERYTHING,
      collection: slugs.articles,
      where: { parent: { in: ids } },
    })
    const found = new Map<string, DocId[]>(ids.map((id) => [String(id), []]))
    for (const row of rows) {
      found.get(String(row.id))?.push(...picturesIn(row, paths))
    }
    for (const { parent, version } of versions) {
      found.get(String(parent))?.push(...picturesIn(version as unknown as Doc, paths))
    }
    for (const [id, pictures] of found) {
      known.set(id, distinctIds(pictures))
    }
  }

  /** Those of these pictures that something else than a killed story names. */
  const namedElsewhere = async (pictures: readonly DocId[]): Promise<Set<string>> => {
    const named = new Set<string>()
    const uses = pictures.map((id) => useOf('media', id))
    for (const [slug, { config }] of Object.entries(payload.collections)) {
      const isArticle = slug === slugs.articles
      const paths = pathsOf(slug)
      const asked: [path: string, values: readonly DocId[]][] = paths.map((path) => [path, pictures])
      if (isArticle) {
        asked.push(['uses', uses])
      }
      const at = (prefix: string, path: string, values: readonly DocId[]): Where => ({
        and: [
          { [`${prefix}${path}`]: { in: values } },
          ...(isArticle ? [{ [`${prefix}publicState`]: { not_equals: KILLED } }] : []),
        ],
      })
      for (const [path, values] of asked) {
        // One path at a time: together they would join lists that have nothing to do with each other.
        const { docs } = await payload.db.find<Doc>({
          ...EVERYTHING,
          collection: slug,
          where: at('', path, values),
        })
        const drafts = config.versions?.drafts
          ? await payload.db.queryDrafts<Doc>({
              ...EVERYTHING,
              collection: slug,
              where: at('version.', path, values),
            })
          : { docs: [] }
        for (const doc of [...docs, ...drafts.docs]) {
          for (const id of picturesIn(doc, paths)) {
            named.add(String(id))
          }
        }
      }
    }
    return named
  }

  return {
    list: async () => {
      const { docs } = await payload.db.find<Doc>({
        ...EVERYTHING,
        collection: slugs.articles,
        select: { number: true },
        where: { publicState: { equals: KILLED } },
      })
      const fresh = docs.map(({ id }) => id).filter((id) => !known.has(String(id)))
      if (fresh.length > 0) {
        await read(fresh)
      }
      const pictures = distinctIds(docs.flatMap(({ id }) => known.get(String(id)) ?? []))
      if (pictures.length === 0) {
        return []
      }
      const elsewhere = await namedElsewhere(pictures)
      return pictures.filter((id) => !elsewhere.has(String(id)))
    },
  }
}
