import type { Where } from 'payload'

import type { ShownPictures, StoredPicture } from '../domain/media/shownPictures.ts'
import type { Request } from '../domain/runtime.ts'
import type { DocId, IdKind } from '../shared/ids.ts'
import type { Spine } from './spine.ts'

import { isPossibleId } from '../shared/ids.ts'
import { shelfOf } from './shelves.ts'
import { relationId } from './toEditionContent.ts'
import { notEndedAt, visibleAt } from './visibility.ts'

interface Size {
  filename?: null | string
  mimeType?: null | string
}

interface Upload extends Size {
  [key: string]: unknown
  id: DocId
  sizes?: null | Record<string, null | Size>
}

/** The fields in which persons and organisations keep a picture of themselves. */
const PORTRAITS = [
  { field: 'photo', shelves: (id: DocId) => [shelfOf.author(id)], slug: 'authors' },
  { field: 'logo', shelves: (id: DocId) => [shelfOf.source(id), shelfOf.cited(id)], slug: 'sources' },
] as const

const MAX_IDS = 1000
const MAX_NAME = 255

/** Reads from the shelves which pictures are public. */
export const createShownPictures = ({
  clock,
  options: { slugs },
  payload,
}: Pick<Spine, 'clock' | 'options' | 'payload'>): ShownPictures => {
  /** An id that this database can't have is one that nothing has. */
  const possible = (ids: readonly DocId[]): DocId[] =>
    [...new Map(ids.map((id) => [String(id), id])).values()]
      .filter((id) => isPossibleId(id, payload.db as IdKind))
      .slice(0, MAX_IDS)

  const shelvesAmong = async (
    shelves: readonly string[],
    when: Where,
    req?: Request,
  ): Promise<Set<string>> => {
    if (shelves.length === 0) {
      return new Set()
    }
    const { docs } = await payload.db.find<{ [key: string]: unknown; shelf: string }>({
      collection: slugs.shelves,
      limit: 0,
      pagination: false,
      req: req as never,
      select: { shelf: true },
      where: { and: [{ shelf: { in: [...new Set(shelves)] } }, when] },
    })
    return new Set(docs.map(({ shelf }) => shelf))
  }

  /** The pictures of persons and organisations that stand on a shelf, of those that are asked for. */
  const portraits = async (ids: readonly DocId[], when: Where, req?: Request): Promise<Set<string>> => {
    const found = new Set<string>()
    for (const { field, shelves, slug } of ids.length === 0 ? [] : PORTRAITS) {
      const { docs } = await payload.db.find<Upload>({
        collection: slugs[slug],
        limit: 0,
        pagination: false,
        req: req as never,
        where: { [field]: { in: ids } },
      })
      const shelved = await shelvesAmong(
        docs.flatMap(({ id }) => shelves(id)),
        when,
        req,
      )
      for (const doc of docs.filter(({ id }) => shelves(id).some((shelf) => shelved.has(shelf)))) {
        found.add(String(relationId(doc[field])))
      }
    }
    return found
  }

  const shown = async (given: readonly DocId[], when: Where, req?: Request): Promise<DocId[]> => {
    const ids = possible(given)
    const shelved = await shelvesAmong(ids.map(shelfOf.media), when, req)
    const left = ids.filter((id) => !shelved.has(shelfOf.media(id)))
    const portrayed = await portraits(left, when, req)
    return ids.filter((id) => shelved.has(shelfOf.media(id)) || portrayed.has(String(id)))
  }

  const sizeNames = (): string[] =>
    (payload.collections[slugs.media]?.config.upload.imageSizes ?? []).map(({ name }) => name)

  return {
    everShown: (ids, req) => shown(ids, notEndedAt(clock.now()), req),
    ofFile: async (filename, req) => {
      // PostgreSQL takes no NUL in a text, and no file system a longer name.
      if (filename.length > MAX_NAME || /\p{Cc}/u.test(filename)) {
        return []
      }
      const { docs } = await payload.db.find<Upload>({
        collection: slugs.media,
        limit: 10,
        pagination: false,
        req: req as never,
        where: {
          or: [
            { filename: { equals: filename } },
            ...sizeNames().map((name) => ({ [`sizes.${name}.filename`]: { equals: filename } })),
          ],
        },
      })
      return docs.map((doc): StoredPicture => {
        const size = Object.values(doc.sizes ?? {}).find((one) => one?.filename === filename)
        return { id: doc.id, mimeType: (size ?? doc).mimeType ?? null }
      })
    },
    shownNow: (ids, req) => shown(ids, visibleAt(clock.now()), req),
  }
}
