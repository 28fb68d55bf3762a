import type { BasePayload, PayloadRequest, Where } from 'payload'

import type { SanitizedOptions } from '../config/options.ts'
import type { StateFacts } from '../domain/desk/articleState.ts'
import type { AssignedArticle, DeskArticle, DeskReader } from '../domain/desk/deskReader.ts'
import type { OpenQuery } from '../domain/desk/openQuery.ts'
import type { Request } from '../domain/runtime.ts'
import type { Clock } from '../shared/clock.ts'
import type { DocId } from '../shared/ids.ts'

import { articleState } from '../domain/desk/articleState.ts'
import { relationId } from './toEditionContent.ts'

interface Stored extends StateFacts {
  [key: string]: unknown
  id: DocId
}

/** What a line of a list needs: no bodies, no pictures. */
const SELECT = {
  _status: true,
  act: { kind: true, n: true },
  byline: true,
  deskState: true,
  headline: true,
  language: true,
  number: true,
  publicState: true,
  publishedAt: true,
  reviewPending: true,
  updatedAt: true,
} as const

const instant = (value: unknown): Date | null =>
  typeof value === 'string' || value instanceof Date ? new Date(value) : null

const words = (value: unknown): null | string => (typeof value === 'string' && value !== '' ? value : null)

const toDeskArticle = (stored: Stored): DeskArticle => ({
  byline: words(stored.byline),
  headline: words(stored.headline) ?? '',
  id: stored.id,
  language: words(stored.language) ?? '',
  number: typeof stored.number === 'number' ? stored.number : null,
  publishedAt: instant(stored.publishedAt),
  reviewPending: stored.reviewPending === true,
  state: articleState(stored),
  updatedAt: instant(stored.updatedAt) ?? new Date(0),
})

/** What somebody may still have to do with: versions from before states were kept tell it by their status. */
const UNFINISHED: Where[] = [
  { deskState: { not_equals: 'done' } },
  { deskState: { not_equals: 'spiked' } },
  { publicState: { not_equals: 'killed' } },
  { or: [{ deskState: { exists: true } }, { _status: { equals: 'draft' } }] },
]

interface Deps {
  clock: Clock
  options: SanitizedOptions
  payload: BasePayload
}

/** Reads what the desk's own views show, with the rights of whoever asks. */
export const createDeskReader = ({ clock, options: { slugs }, payload }: Deps): DeskReader => {
  const read = async (
    {
      limit,
      select = {},
      sort,
      where,
    }: { limit: number; select?: Record<string, true>; sort?: string; where: Where },
    req: Request,
  ): Promise<Stored[]> => {
    const { docs } = await payload.find({
      collection: slugs.articles as never,
      depth: 0,
      draft: true,
      limit,
      overrideAccess: false,
      pagination: false,
      req: req as PayloadRequest,
      select: { ...SELECT, ...select } as never,
      where,
      ...(sort === undefined ? {} : { sort }),
    })
    return docs as unknown as Stored[]
  }

  const find = async (query: Parameters<typeof read>[0], req: Request): Promise<DeskArticle[]> =>
    (await read(query, req)).map(toDeskArticle)

  /** Databases differ in where they sort what is missing: what has a due time and what has none are asked for apart. */
  const assigned = async (
    { limit, user }: { limit: number; user: DocId },
    isDue: boolean,
    req: Request,
  ): Promise<AssignedArticle[]> => {
    const docs = await read(
      {
        limit,
        select: { dueAt: true },
        sort: isDue ? 'dueAt' : '-updatedAt',
        where: {
          and: [{ assignee: { equals: user } }, ...UNFINISHED, { dueAt: { exists: isDue } }],
        },
      },
      req,
    )
    return docs.map((doc) => ({ article: toDeskArticle(doc), dueAt: instant(doc.dueAt) }))
  }

  /** One article, those in the trash too: a link to it is a question about it. */
  const one = async (where: Where, req: Request): Promise<DeskArticle | null> => {
    const { docs } = await payload.find({
      collection: slugs.articles as never,
      depth: 0,
      draft: true,
      limit: 1,
      overrideAccess: false,
      pagination: false,
      req: req as PayloadRequest,
      select: SELECT as never,
      trash: true,
      where,
    })
    return docs[0] === undefined ? null : toDeskArticle(docs[0] as unknown as Stored)
  }

  const redirected = async (path: string, req: Request): Promise<DeskArticle | null> => {
    const redirect = await payload.db.findOne<Stored>({
      collection: slugs.redirects,
      req: req as never,
      where: { from: { in: [path, path.endsWith('/') ? path.slice(0, -1) : `${path}/`] } },
    })
    const to = redirect?.to as { reference?: { relationTo?: string; value?: unknown } } | undefined
    const id = to?.reference?.relationTo === slugs.articles ? relationId(to.reference.value) : null
    return id === null ? null : one({ id: { equals: id } }, req)
  }

  const onNewsstand = async (path: string, req: Request): Promise<DeskArticle | null> => {
    const window = await payload.db.findOne<Stored>({
      collection: slugs.newsstand,
      req: req as never,
      select: { number: true },
      where: { path: { equals: path } },
    })
    return typeof window?.number === 'number' ? one({ number: { equals: window.number } }, req) : null
  }

  /** Ids of SQL databases are numbers: anything else would be an error of the database. */
  const byId = (id: string, req: Request): Promise<DeskArticle | null> =>
    payload.db.defaultIDType === 'number' && !/^\d{1,15}$/.test(id)
      ? Promise.resolve(null)
      : one({ id: { equals: payload.db.defaultIDType === 'number' ? Number(id) : id } }, req)

  const byPath = async (query: Extract<OpenQuery, { type: 'path' }>, req: Request) => {
    const print = query.path.replace(/\/print\/?$/u, '.html')
    return (
      (await onNewsstand(print, req)) ??
      (await redirected(query.path, req)) ??
      (query.url === null ? null : await one({ 'legacy.originalURL': { equals: query.url } }, req)) ??
      (query.number === null ? null : await one({ number: { equals: query.number } }, req))
    )
  }

  return {
    assigned: async (query, req) => {
      const [due, others] = [await assigned(query, true, req), await assigned(query, false, req)]
      return [...due, ...others].slice(0, query.limit)
    },
    authorsOf: async (user, req) => {
      const { docs } = await payload.db.find<Stored>({
        collection: slugs.authors,
        limit: 5,
        pagination: false,
        req: req as never,
        select: { name: true },
        where: { user: { equals: user } },
      })
      return docs.map(({ id }) => id)
    },
    find: async (query, req) => {
      switch (query.type) {
        case 'id':
          return byId(query.id, req)
        case 'number':
          return one({ number: { equals: query.number } }, req)
        case 'path':
          return byPath(query, req)
        default:
          return null
      }
    },
    hasSections: async (req) =>
      (await payload.db.findOne({ collection: slugs.sections, req: req as never, where: {} })) !== null,
    newest: ({ limit }, req) =>
      find({ limit, sort: '-publishedAt', where: { _status: { equals: 'published' } } }, req),
    scheduled: async ({ limit }, req) => {
      const { docs } = await payload.db.find<Stored>({
        collection: slugs.newsstand,
        limit,
        pagination: false,
        req: req as never,
        select: { from: true, number: true, until: true },
        sort: 'from',
        where: { from: { greater_than: clock.now().toISOString() } },
      })
      const articles = await find(
        { limit, where: { number: { in: docs.map(({ number }) => Number(number)) } } },
        req,
      )
      return docs.flatMap(({ from, number, until }) => {
        const article = articles.find((candidate) => candidate.number === number)
        return article === undefined
          ? []
          : [{ article, from: instant(from) ?? new Date(0), until: instant(until) }]
      })
    },
    work: ({ limit, user }, req) =>
      find(
        {
          limit,
          sort: '-updatedAt',
          where: {
            and: [
              ...UNFINISHED,
              { or: [{ createdBy: { equals: user } }, { lastEditedBy: { equals: user } }] },
            ],
          },
        },
        req,
      ),
  }
}
