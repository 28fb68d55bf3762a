import type { BasePayload, Where } from 'payload'

import type { Slugs } from '../../collections/slugs.ts'
import type { Request } from '../domain/runtime.ts'
import type { Sibling, SiblingState } from '../domain/translation/translations.ts'
import type { DocId } from '../shared/ids.ts'
import type { StoredArticle } from './articleRows.ts'

import { groupNumber, translationGroupOf } from '../domain/translation/translationGroup.ts'

/** How many articles of one group are looked at; a group has one for each language. */
const MAX_SIBLINGS = 100

export interface SiblingRow extends StoredArticle {
  createdAt: string
  headline?: null | string
  language?: null | string
  lastEditedBy?: unknown
  translationGroup?: null | string
}

interface StoredVersion {
  parent: unknown
  updatedAt: string
  version: { _status?: null | string; headline?: null | string; language?: null | string }
}

interface Deps {
  payload: BasePayload
  slugs: Slugs
}

const SELECT = {
  _status: true,
  act: true,
  createdAt: true,
  deletedAt: true,
  headline: true,
  language: true,
  lastEditedBy: true,
  number: true,
  publicState: true,
  translationGroup: true,
} as const

/**
 * Most stories are in no group of their own name. Where all are, SQLite expects the index of equal values to lead to every
 * story, and reads the table; of a range it expects less.
 */
const inGroup = (group: string): Where => ({
  and: [
    { translationGroup: { greater_than_equal: group } },
    { translationGroup: { less_than_equal: group } },
  ],
})

const inGroups = (groups: readonly string[]): Where => {
  const numbers = groups.map(groupNumber).filter((number) => number !== null)
  return {
    or: [
      ...groups.map(inGroup),
      // The story that the group is named after needs no mark of its own.
      ...(numbers.length === 0 ? [] : [{ number: { in: numbers } }]),
    ],
  }
}

/** Names the group that the row of an article is in. */
export const groupOfRow = ({ number, translationGroup }: SiblingRow): string =>
  translationGroupOf({ number, translationGroup })

const findRows = async (
  { payload, slugs }: Deps,
  where: Where,
  limit: number,
  req?: Request,
  trash = false,
): Promise<SiblingRow[]> => {
  const { docs } = await payload.db.find<SiblingRow>({
    collection: slugs.articles,
    limit,
    pagination: false,
    req: req as never,
    select: SELECT,
    sort: 'number',
    where: trash ? where : { and: [where, { deletedAt: { exists: false } }] },
  })
  return docs
}

/** Reads the rows of the articles in some groups, those in the trash only where they are asked for. */
export const readGroups = async (
  deps: Deps,
  groups: readonly string[],
  req?: Request,
  { trash = false }: { trash?: boolean } = {},
): Promise<SiblingRow[]> => {
  if (groups.length === 0) {
    return []
  }
  const rows = await findRows(deps, inGroups(groups), MAX_SIBLINGS * groups.length, req, trash)
  return rows.filter((row) => groups.includes(groupOfRow(row)))
}

/** Reads the rows of articles by their numbers. */
export const readNumbers = (deps: Deps, numbers: readonly number[], req?: Request): Promise<SiblingRow[]> =>
  numbers.length === 0
    ? Promise.resolve([])
    : findRows(deps, { number: { in: [...numbers] } }, numbers.length, req)

/** Reads the latest words of each article by its id: headline and language change in drafts first. */
const readLatest = async (
  { payload, slugs }: Deps,
  ids: readonly DocId[],
  req?: Request,
): Promise<Map<string, StoredVersion>> => {
  if (ids.length === 0) {
    return new Map()
  }
  const { docs } = await payload.db.findVersions<{ headline?: string }>({
    collection: slugs.articles,
    limit: ids.length * 4,
    pagination: false,
    req: req as never,
    select: {
      parent: true,
      updatedAt: true,
      version: { _status: true, headline: true, language: true },
    } as never,
    sort: 'updatedAt',
    where: { and: [{ parent: { in: [...ids] } }, { latest: { equals: true } }] },
  })
  return new Map((docs as unknown as StoredVersion[]).map((version) => [String(version.parent), version]))
}

const stateOf = (row: SiblingRow, latest: StoredVersion | undefined): SiblingState => {
  if (row._status === 'published') {
    return latest?.version._status === 'draft' ? 'changed' : 'published'
  }
  if (row.act?.kind === 'killed') {
    return 'killed'
  }
  return row.act?.n ? 'unpublished' : 'draft'
}

/** Says of each row where it stands, with its latest headline. */
export const describeSiblings = async (
  deps: Deps,
  rows: readonly SiblingRow[],
  req?: Request,
): Promise<Sibling[]> => {
  const latest = await readLatest(
    deps,
    rows.map(({ id }) => id),
    req,
  )
  return rows.map((row) => {
    const version = latest.get(String(row.id))
    return {
      // The words of a killed article are told to nobody here; its number is enough to find it.
      headline:
        row.publicState === 'killed'
          ? `#${row.number}`
          : String(version?.version.headline ?? row.headline ?? ''),
      id: row.id,
      language: String(version?.version.language ?? row.language ?? ''),
      number: row.number,
      state: stateOf(row, version),
    }
  })
}
