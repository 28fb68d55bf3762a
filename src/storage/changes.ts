import type { ArticleChanges, Changes, ComparedWith } from '../domain/changes/changes.ts'
import type { People } from '../domain/people/people.ts'
import type { Request } from '../domain/request.ts'
import type { DocId } from '../shared/ids.ts'
import type { DraftDoc } from './latestDraft.ts'
import type { Spine } from './spine.ts'

import { compareContents } from '../domain/changes/compareContents.ts'
import { editionKey } from './editionStore.ts'
import { readLatestDraft } from './latestDraft.ts'
import { readContentNames } from './contentNames.ts'
import { toEditionContent } from './toEditionContent.ts'

type Doc = Record<string, unknown>

/** How far back an approval is looked for. */
const RECENT_EVENTS = 200

const NOTHING: ArticleChanges = { against: null, fields: [] }

const group = (value: unknown): Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Doc) : {}

const text = (value: unknown): null | string => (typeof value === 'string' && value !== '' ? value : null)

const instant = (value: unknown): Date | null =>
  typeof value === 'string' || value instanceof Date ? new Date(value) : null

/** A draft may lack what every edition has: nothing stands in its place. */
const contentOf = (draft: DraftDoc) =>
  toEditionContent({
    ...draft,
    citations: (Array.isArray(draft.citations) ? draft.citations : []).map((row: unknown) => ({
      ...group(row),
      cue: group(row).cue ?? '',
      name: group(row).name ?? '',
    })),
    headline: draft.headline ?? '',
    language: draft.language ?? '',
  })

/** Lays the working copy of an article beside what was approved, or beside what readers see. */
export const createChanges = ({
  editions,
  options,
  payload,
  people,
  record,
}: { people: People } & Pick<Spine, 'editions' | 'options' | 'payload' | 'record'>): Changes => {
  const { slugs } = options

  /** The words that were approved last: a change takes the approval away, and is what one wants to see then. */
  const lastApproved = async (number: number, req: Request) => {
    const events = await record.of(number, { limit: RECENT_EVENTS }, req)
    const approve = events.find(({ action, contentHash }) => action === 'approve' && contentHash !== null)
    return approve === undefined
      ? null
      : { at: approve.at, by: approve.actorName, hash: String(approve.contentHash) }
  }

  /** Which edition that is, by whom and when; null where there is none. */
  const editionOf = async (
    against: ComparedWith,
    article: DocId,
    req: Request,
  ): Promise<null | { at: Date | null; by: null | string; hash: string }> => {
    const row = await payload.db.findOne<{ id: DocId } & Doc>({
      collection: slugs.articles,
      req: req as never,
      where: { id: { equals: article } },
    })
    if (row?.publicState === 'killed') {
      return null
    }
    if (against === 'approved') {
      const { at, byName, edition } = group(row?.approval)
      const hash = text(edition)
      return hash === null
        ? lastApproved(Number(row?.number), req)
        : { at: instant(at), by: text(byName), hash }
    }
    const { actor, at, edition } = group(row?.act)
    const hash = text(edition)
    const isLive =
      text(row?.publicState) === null ? row?._status === 'published' : row?.publicState === 'live'
    if (hash === null || !isLive) {
      return null
    }
    const name = (await people.byIds([actor], req)).get(String(actor))?.name ?? null
    return { at: instant(at), by: name, hash }
  }

  return {
    since: async (article, against, req) => {
      const draft = await readLatestDraft({ payload, slugs }, article, req, { trash: true })
      const edition = draft === null ? null : await editionOf(against, article, req)
      if (draft === null || edition === null) {
        return NOTHING
      }
      const key = { hash: edition.hash, number: draft.number }
      const before = (await editions.get([key], req)).get(editionKey(key))
      if (before === undefined) {
        return NOTHING
      }
      const after = contentOf(draft)
      const names = await readContentNames({ options, payload }, [before, after], req)
      return {
        against: { at: edition.at, by: edition.by, edition: edition.hash },
        fields: compareContents(before, after, names),
      }
    },
  }
}
