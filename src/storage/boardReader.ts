import type { PayloadRequest, Where } from 'payload'

import type { BoardCard, BoardName, BoardQuery, BoardReader } from '../domain/desk/board.ts'
import type { StateFacts } from '../domain/desk/articleState.ts'
import type { People } from '../domain/people/people.ts'
import type { Request } from '../domain/request.ts'
import type { DocId } from '../shared/ids.ts'
import type { Spine } from './spine.ts'

import { withDescendants } from '../domain/access/scope.ts'
import { articleState } from '../domain/desk/articleState.ts'
import { byDueTime, CARDS_IN_COLUMN } from '../domain/desk/board.ts'
import { readSections } from './sections.ts'
import { relationId } from './toEditionContent.ts'

interface Stored extends StateFacts {
  [key: string]: unknown
  id: DocId
}

/** What a card needs: no bodies, no pictures. */
const SELECT = {
  _status: true,
  act: { kind: true, n: true },
  assignee: true,
  byline: true,
  deskState: true,
  dueAt: true,
  headline: true,
  language: true,
  number: true,
  publicState: true,
  reviewPending: true,
  section: true,
  updatedAt: true,
} as const

/** What was killed is never worked on again. */
const NOT_KILLED: Where = { publicState: { not_equals: 'killed' } }

/** The articles of a column: those without a state stand where `articleState` says. */
const standsIn = (desk: string): Where => {
  const named: Where = { deskState: { equals: desk } }
  const status = desk === 'draft' ? 'draft' : desk === 'done' ? 'published' : null
  return status === null
    ? named
    : { or: [named, { and: [{ deskState: { exists: false } }, { _status: { equals: status } }] }] }
}

/** A filter with more names than this is searched in the list of articles. */
const MAX_NAMES = 500

const words = (value: unknown): null | string => (typeof value === 'string' && value !== '' ? value : null)

const instant = (value: unknown): Date | null =>
  typeof value === 'string' || value instanceof Date ? new Date(value) : null

interface Deps {
  people: People
  spine: Pick<Spine, 'options' | 'payload'>
}

/** Reads the desk board: for each desk state one page of the latest versions and its count, and three lists of names. */
export const createBoardReader = ({ people, spine: { options, payload } }: Deps): BoardReader => {
  const { site, slugs, workflow } = options

  const nameOf = (id: DocId | null, names: readonly BoardName[]): BoardName | null =>
    id === null ? null : (names.find((name) => String(name.id) === String(id)) ?? null)

  const columnOf = async (
    desk: string,
    narrowed: Where[],
    { assignees, sections }: { assignees: BoardName[]; sections: BoardName[] },
    req: Request,
  ) => {
    const { docs, totalDocs } = await payload.find({
      collection: slugs.articles as never,
      depth: 0,
      draft: true,
      limit: CARDS_IN_COLUMN,
      overrideAccess: false,
      req: req as PayloadRequest,
      select: SELECT as never,
      sort: '-updatedAt',
      where: { and: [standsIn(desk), NOT_KILLED, ...narrowed] },
    })
    const cards = (docs as unknown as Stored[]).map((doc): BoardCard => ({
      id: doc.id,
      assignee: nameOf(relationId(doc.assignee), assignees),
      byline: words(doc.byline),
      dueAt: instant(doc.dueAt),
      headline: words(doc.headline) ?? '',
      language: words(doc.language),
      number: typeof doc.number === 'number' ? doc.number : null,
      reviewPending: doc.reviewPending === true,
      section: nameOf(relationId(doc.section), sections),
      state: articleState(doc),
      updatedAt: instant(doc.updatedAt) ?? new Date(0),
    }))
    return { cards: cards.sort(byDueTime), count: totalDocs, desk }
  }

  return {
    of: async ({ assignee, language, section, source }: BoardQuery, req) => {
      const [tree, staff, { docs: sources }] = await Promise.all([
        readSections(payload, slugs.sections, req),
        people.all(req),
        payload.db.find<{ id: DocId; name?: unknown }>({
          collection: slugs.sources,
          limit: MAX_NAMES,
          pagination: false,
          req: req as never,
          select: { name: true },
          sort: 'name',
          where: {},
        }),
      ])
      const sections = tree.map(({ id, title }) => ({ id, name: title }))
      const assignees = staff.map(({ id, name }) => ({ id, name }))
      const narrowed: Where[] = [
        ...(section === null ? [] : [{ section: { in: withDescendants([section], tree) } }]),
        ...(language === null ? [] : [{ language: { equals: language } }]),
        ...(assignee === null ? [] : [{ assignee: { equals: assignee } }]),
        ...(source === null ? [] : [{ source: { equals: source } }]),
      ]
      const columns = []
      // One after the other: a request has one transaction.
      for (const desk of workflow.states) {
        columns.push(await columnOf(desk, narrowed, { assignees, sections }, req))
      }
      return {
        choices: {
          assignees,
          languages: [...site.languages],
          sections,
          sources: sources.map(({ id, name }) => ({ id, name: words(name) ?? String(id) })),
        },
        columns,
      }
    },
  }
}
