import type { BasePayload } from 'payload'

import type { Slugs } from '../../../collections/slugs.ts'
import type { ArticleHistory } from '../../domain/workflow/articleHistory.ts'
import type { WorkflowRecord } from '../../domain/workflow/workflowRecord.ts'
import type { IdKind } from '../../shared/ids.ts'

import { parseDocId } from '../../shared/ids.ts'

interface Deps {
  payload: BasePayload
  record: WorkflowRecord
  slugs: Slugs
}

/** Reads histories of articles with the rights of the request's user. */
export const createArticleHistory = ({ payload, record, slugs }: Deps): ArticleHistory => ({
  of: async (article, { before, limit }, req) => {
    const id = parseDocId(article, payload.db as unknown as IdKind)
    const found =
      id === null
        ? null
        : ((await payload.findByID({
            id,
            collection: slugs.articles as never,
            depth: 0,
            disableErrors: true,
            overrideAccess: false,
            req: req as never,
            select: { number: true } as never,
          })) as { number?: number } | null)
    if (found === null || typeof found.number !== 'number') {
      return null
    }
    const events = await record.of(
      found.number,
      { ...(before !== undefined && { before }), limit: limit + 1 },
      req,
    )
    const page = events.slice(0, limit)
    return { events: page, next: events.length > limit ? (page.at(-1)?.seq ?? null) : null }
  },
})
