import { NewsroomError } from '../../shared/newsroomError.ts'

/** Answers the desk with data that no cache may keep. */
export const deskAnswer = (body: unknown, status = 200): Response =>
  Response.json(body, { headers: { 'Cache-Control': 'no-store' }, status })

/** @throws NewsroomError NEWSROOM_NOT_FOUND always: there is no article for who asks */
export const refuseUnknownArticle = (id: unknown): never => {
  throw new NewsroomError('NEWSROOM_NOT_FOUND', 404, 'There is no such article.', {
    field: 'id',
    remedy: 'Look it up by its number.',
    value: id,
  })
}
