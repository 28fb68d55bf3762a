import type { Payload } from 'payload'

import type { DocId } from '../../src/shared/ids.ts'

import { errorOf } from './errorOf.ts'

type Data = Record<string, unknown>

/** What the writers of one process do. */
export interface WritersPlan {
  rounds: number
  /** Articles that all writers save. */
  shared: DocId[]
  /** The data of an article that can be released. */
  story: Data
  writers: number[]
}

/** What became of the saves of one process. */
export interface WritersResult {
  conflicts: number
  /** Refused saves that were no conflict of revisions. */
  failures: string[]
  /** Articles that the writers made for themselves. */
  own: DocId[]
  /** Saves that were answered as done, and how many of them were acts. */
  passed: { acts: number; saves: number }
}

const runWriter = async (
  payload: Payload,
  plan: WritersPlan,
  writer: number,
  result: WritersResult,
): Promise<void> => {
  const attempt = async (isAct: boolean, save: () => Promise<unknown>): Promise<void> => {
    try {
      await save()
      result.passed.saves += 1
      result.passed.acts += isAct ? 1 : 0
    } catch (error) {
      const { code, message, status } = errorOf(error)
      if (status === 409 && code === 'NEWSROOM_REVISION_CONFLICT') {
        result.conflicts += 1
      } else {
        result.failures.push(`${status ?? ''} ${code ?? ''} ${message}`)
      }
    }
  }
  const save = (id: DocId, data: Data, draft: boolean): Promise<void> =>
    attempt(!draft, () =>
      payload.update({
        id,
        collection: 'articles',
        data: { ...data, _status: draft ? 'draft' : 'published' } as never,
        draft,
      }),
    )
  const releaseOwn = async (round: number): Promise<void> => {
    const headline = `Writer ${writer} alone, round ${round}`
    await attempt(false, async () => {
      const data = { ...plan.story, headline } as never
      const { id } = await payload.create({ collection: 'articles', data, draft: true })
      result.own.push(id)
      await save(id, { kicker: 'Own' }, true)
      await save(id, { headline: `${headline}, released` }, false)
    })
  }
  for (let round = 0; round < plan.rounds; round += 1) {
    const id = plan.shared[(writer + round) % plan.shared.length]!
    const opened = (await payload.findByID({ id, collection: 'articles', draft: true })) as unknown as {
      revision: number
    }
    const headline = `Writer ${writer}, round ${round}`
    const revision = (writer + round) % 2 === 0 ? { revision: opened.revision } : {}
    await save(id, { headline, ...revision }, round % 3 === 0)
    // All writers meet on the first article.
    await save(plan.shared[0]!, { headline: `${headline}, met` }, round % 2 === 0)
    if (round % 4 === 0) {
      await releaseOwn(round)
    }
  }
}

/** Lets several writers save the same articles and articles of their own, all at once. */
export const runWriters = async (payload: Payload, plan: WritersPlan): Promise<WritersResult> => {
  const result: WritersResult = { conflicts: 0, failures: [], own: [], passed: { acts: 0, saves: 0 } }
  await Promise.all(plan.writers.map((writer) => runWriter(payload, plan, writer, result)))
  return result
}
