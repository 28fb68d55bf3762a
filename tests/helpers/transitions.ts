import type { DocId } from '../../src/shared/ids.ts'
import type { RestAnswer } from './rest.ts'

interface Session {
  get(path: string): Promise<RestAnswer>
  post(path: string, data?: unknown): Promise<RestAnswer>
}

/** Takes actions of the workflow over REST, from the revision that stands there now. */
export const transitions = (session: Session) => {
  const revisionOf = async (id: DocId): Promise<number> =>
    Number((await session.get(`/newsroom/desk/articles/${id}/transitions`)).body.revision)
  return {
    erase: async (id: DocId, more: object = {}): Promise<RestAnswer> =>
      session.post(`/newsroom/desk/articles/${id}/erase`, {
        reason: 'Court order 7',
        revision: await revisionOf(id),
        ...more,
      }),
    revisionOf,
    take: async (id: DocId, action: string, more: object = {}): Promise<RestAnswer> =>
      session.post(`/newsroom/desk/articles/${id}/transitions`, {
        action,
        revision: await revisionOf(id),
        ...more,
      }),
  }
}
