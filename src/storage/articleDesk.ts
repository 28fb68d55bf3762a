import type { Act, Subject } from '../domain/edition/changeLog.ts'
import type { ArticleDesk, Request } from '../domain/runtime.ts'
import type { CommitWatch } from './commitWatch.ts'
import type { WrittenAct } from './requestState.ts'
import type { Spine } from './spine.ts'

import { actKey } from '../domain/edition/changeLog.ts'
import { actOfRow, readArticleRow, toArticleRow } from './articleRows.ts'
import { commitFailed } from './commitWatch.ts'
import { followRenames } from './followRenames.ts'
import { keepSectionAddress } from './oldAddresses.ts'
import { recordAct } from './recordAct.ts'
import { existingState, requestState } from './requestState.ts'
import { isUnchangedSince } from './revisionConflict.ts'
import { transactionOf } from './transactions.ts'

interface Deps {
  commits: CommitWatch
  /** Told after acts have been recorded and committed. */
  onRecorded: () => void
  spine: Spine
}

const take = (req: Request): WrittenAct[] => existingState(req)?.written.splice(0) ?? []

/** The port through which hooks reach the stored rows, the log and the newsstand. */
export const createArticleDesk = ({ commits, onRecorded, spine }: Deps): ArticleDesk => {
  const { dialect, log, options, payload } = spine
  const { slugs } = options

  /** An act that an earlier crash left in the row alone goes into the log before the next one takes its place there. */
  const completeLast = async (subject: Subject, last: Act | null, req: Request): Promise<void> => {
    if (last !== null && !(await log.whichOf([actKey(subject, last.n)], req)).has(actKey(subject, last.n))) {
      await recordAct(spine, subject, last, req)
    }
  }

  const record = async (acts: readonly WrittenAct[], req?: Request): Promise<void> => {
    for (const { act, subject } of acts) {
      await recordAct(spine, subject, act, req)
    }
  }

  /** What follows once acts can be seen by everybody. */
  const afterwards = async (acts: readonly WrittenAct[]): Promise<void> => {
    await followRenames(
      spine,
      acts.map(({ act, subject }) => ({ kind: act.kind, subject })),
    )
    onRecorded()
  }

  return {
    announce: (req, intent) => {
      requestState(req).saves.set(intent.number, { ...intent, claimed: false })
    },
    keepSectionAddress: (section, req) => keepSectionAddress({ options, payload }, section, req),
    noteAct: (req, subject, act) => {
      requestState(req).written.push({ act, subject })
    },
    rebase: async (id, from, row, req) =>
      from < row.revision && (await isUnchangedSince({ payload, req, slugs }, id, from, row.revision))
        ? row.revision
        : from,
    row: async (id, req) => {
      const row = await readArticleRow({ payload, slugs }, id, req)
      if (row === null) {
        return null
      }
      await completeLast({ collection: slugs.articles, id: row.id }, actOfRow(row), req)
      return { carriedAct: row.act ?? {}, row: toArticleRow(row) }
    },
    settle: async (req, moment) => {
      const transaction = await transactionOf(req)
      if (transaction === null) {
        const acts = take(req)
        await record(acts)
        if (acts.length > 0) {
          await afterwards(acts)
        }
        return
      }
      if (moment === 'document') {
        return
      }
      const acts = take(req)
      if (acts.length === 0) {
        return
      }
      if (dialect.logJoinsTransaction) {
        await record(acts, req)
        const keys = acts.map(({ act, subject }) => actKey(subject, act.n))
        commits.afterCommit(transaction, async () => {
          if ((await log.whichOf(keys)).size < new Set(keys).size) {
            throw commitFailed()
          }
          await afterwards(acts)
        })
      } else {
        commits.afterCommit(transaction, async () => {
          await record(acts)
          await afterwards(acts)
        })
      }
    },
  }
}
