import type { Changes, ComparedWith } from '../../domain/changes/changes.ts'
import type { Request as RequestState } from '../../domain/request.ts'
import type { DocId } from '../../shared/ids.ts'

import { COMPARED_WITH } from '../../domain/changes/changes.ts'
import { NewsroomError } from '../../shared/newsroomError.ts'
import { deskAnswer } from './deskAnswer.ts'

const isComparedWith = (value: unknown): value is ComparedWith =>
  COMPARED_WITH.includes(value as ComparedWith)

/**
 * Answers what the working copy of an article says otherwise than an edition:
 * `GET /api/newsroom/desk/articles/:id/changes?against=approved`.
 *
 * @throws NewsroomError NEWSROOM_BAD_INPUT for another edition than `approved` or `live`
 */
export const answerChanges = async (
  against: null | string,
  { article, changes, req }: { article: DocId; changes: Changes; req: RequestState },
): Promise<Response> => {
  if (!isComparedWith(against)) {
    throw new NewsroomError('NEWSROOM_BAD_INPUT', 400, 'That is nothing to compare with.', {
      field: 'against',
      remedy: `Send one of: ${COMPARED_WITH.join(', ')}.`,
      value: against,
    })
  }
  const found = await changes.since(article, against, req)
  return deskAnswer({
    ...found,
    against:
      found.against === null ? null : { ...found.against, at: found.against.at?.toISOString() ?? null },
  })
}
