import type { BasePayload } from 'payload'

import { NewsroomError } from '../shared/newsroomError.ts'

/** What must be true, and what must happen, once a transaction has been committed. */
export interface CommitWatch {
  /** Runs `work` after the commit of this transaction; an error of it reaches the caller of the operation. */
  afterCommit(transaction: number | string, work: () => Promise<void>): void
}

/**
 * Stands behind Payload's commits. A commit that fails at the last moment is reported as a success by the relational
 * adapters; the works registered here look whether it took place.
 */
export const installCommitWatch = (payload: BasePayload): CommitWatch => {
  const works = new Map<number | string, (() => Promise<void>)[]>()
  const { db } = payload
  const original = { commit: db.commitTransaction.bind(db), rollback: db.rollbackTransaction.bind(db) }

  db.commitTransaction = async (incoming) => {
    const id = await incoming
    await original.commit(id)
    const due = works.get(id) ?? []
    works.delete(id)
    for (const work of due) {
      await work()
    }
  }
  db.rollbackTransaction = async (incoming) => {
    const id = await incoming
    works.delete(id)
    return original.rollback(id)
  }
  return {
    afterCommit: (transaction, work) => {
      works.set(transaction, [...(works.get(transaction) ?? []), work])
    },
  }
}

/** The error for a save that the database promised and did not keep. */
export const commitFailed = (): NewsroomError =>
  new NewsroomError(
    'NEWSROOM_COMMIT_FAILED',
    503,
    'The database could not commit the change; nothing was saved.',
    {
      remedy: 'Try again. If it happens again, look at the database server.',
    },
  )
