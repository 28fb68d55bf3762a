import type { Where } from 'payload'

import type { Request, ShelvedKind, UsageReader } from '../domain/runtime.ts'
import type { DocId } from '../shared/ids.ts'
import type { Spine } from './spine.ts'

import { useOf } from '../domain/article/bodyBlocks.ts'
import { createShownPictures } from './shownPictures.ts'
import { shelfOf } from './shelves.ts'

interface StoredUser {
  [key: string]: unknown
  id: DocId
  number?: number
}

/** Where the row of an article or a draft of it names a section, an author or a source, and by which value. */
const usersOf = (kind: ShelvedKind, id: DocId): [path: string, value: DocId][] =>
  (
    ({
      author: [['authors.author', id]],
      section: [
        ['section', id],
        ['sections', id],
      ],
      source: [
        ['source', id],
        ['citations.source', id],
        ['uses', useOf('sources', id)],
      ],
    }) satisfies Record<ShelvedKind, [string, DocId][]>
  )[kind]

/** Where an article names a picture, and by which value. */
const picturePaths = (id: DocId): [path: string, value: DocId][] => [
  ['hero.image', id],
  ['meta.image', id],
  ['uses', useOf('media', id)],
]

/** Where a section, an author or a source stands on the newsstand. */
const shelvesOfKind = (kind: ShelvedKind, id: DocId): Where => ({
  shelf: { in: [shelfOf[kind](id), ...(kind === 'source' ? [shelfOf.cited(id)] : [])] },
})

/** Looks up in the stored rows what uses a picture, a section, an author or a source. */
export const createUsageReader = (spine: Pick<Spine, 'clock' | 'options' | 'payload'>): UsageReader => {
  const { options, payload } = spine
  const { slugs } = options
  const pictures = createShownPictures(spine)
  const find = (collection: string, where: Where, req: Request): Promise<null | StoredUser> =>
    payload.db.findOne<StoredUser>({ collection, req: req as never, where })

  /** Drafts of what is released already lie beside the rows. */
  const findDraft = async (where: Where, req: Request): Promise<null | StoredUser> => {
    const { docs } = await payload.db.queryDrafts<StoredUser>({
      collection: slugs.articles,
      limit: 1,
      pagination: false,
      req: req as never,
      where,
    })
    return docs[0] ?? null
  }

  /** Whether an approved article shows this picture: its words lie in the row or in the draft beside it. */
  const isApproved = async (media: DocId, req: Request): Promise<boolean> => {
    for (const [path, value] of picturePaths(media)) {
      const where = (prefix: string): Where => ({
        and: [{ [`${prefix}approval.edition`]: { exists: true } }, { [`${prefix}${path}`]: { in: [value] } }],
      })
      if ((await findDraft(where('version.'), req)) ?? (await find(slugs.articles, where(''), req))) {
        return true
      }
    }
    return false
  }

  return {
    isPromised: async (id, req) =>
      (await pictures.everShown([id], req)).length > 0 ||
      (await find(slugs.shelves, { shelf: { equals: shelfOf.kept(id) } }, req)) !== null ||
      (await isApproved(id, req)),
    isShelved: async (kind, id, req) => (await find(slugs.shelves, shelvesOfKind(kind, id), req)) !== null,
    userOf: async (kind, id, req) => {
      for (const [path, value] of usersOf(kind, id)) {
        // One path at a time: together they would join lists that have nothing to do with each other.
        const article =
          (await find(slugs.articles, { [path]: { in: [value] } }, req)) ??
          (await findDraft({ [`version.${path}`]: { in: [value] } }, req))
        if (article !== null) {
          return { kind: 'article', number: Number(article.number) }
        }
      }
      const shelved = await find(slugs.shelves, shelvesOfKind(kind, id), req)
      if (shelved !== null) {
        return { kind: 'article', number: Number(shelved.number) }
      }
      const child = kind === 'section' ? await find(slugs.sections, { parent: { equals: id } }, req) : null
      return child === null ? null : { kind: 'section', title: String(child.title) }
    },
  }
}
