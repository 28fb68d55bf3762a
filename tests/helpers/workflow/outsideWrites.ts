import type { Answer, Stage } from './stage.ts'
import type { Who } from './table.ts'

import { graphql } from '../graphql.ts'
import { isPerson, said } from './stage.ts'

/** What callers would like to say of where an article stands. */
export const STATES = {
  act: { edition: 'a'.repeat(64), kind: 'released', n: 9 },
  approval: { edition: 'a'.repeat(64), schema: 1 },
  contentHash: 'a'.repeat(64),
  deskState: 'approved',
  event: { action: 'approve', n: 99 },
  flashedBy: '1',
  publicState: 'live',
  reviewPending: true,
  writers: '[]',
}

/** Changes an article by REST. */
export const patch = async (stage: Stage, who: Who, path: string, data: object): Promise<Answer> => {
  const { body, status } = await stage.sessions.get(who)!.patch(path, data)
  const { docs, errors } = body as { docs?: unknown[]; errors?: unknown[] }
  const isEmpty = docs !== undefined && docs.length === 0
  return { ok: status < 300 && (errors ?? []).length === 0 && !isEmpty, said: said(body) }
}

/** Changes an article by GraphQL. */
export const mutate = async (stage: Stage, who: Who, query: string): Promise<Answer> => {
  const answer = await graphql(stage.newsroom, `mutation { ${query} }`, {
    ...(isPerson(who) && { authorization: stage.tokens.get(who)! }),
  })
  return { ok: answer.errors === undefined, said: said(answer) }
}
