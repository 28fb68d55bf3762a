import type { ArticleDesk, Request } from '../domain/runtime.ts'
import type { CommitWatch } from './commitWatch.ts'
import type { CheckedRow } from './record/checkRows.ts'
import type { Written } from './requestState.ts'
import type { Spine } from './spine.ts'

import { actKey } from '../domain/edition/changeLog.ts'
import { eventKey } from '../domain/workflow/event.ts'
import { NewsroomError } from '../shared/newsroomError.ts'
import { actOfRow, toArticleRow } from './articleRows.ts'
import { bylineUsers } from './bylineUsers.ts'
import { commitFailed } from './commitWatch.ts'
import { followRenames } from './followRenames.ts'
import { recordCarried } from './healEvents.ts'
import { keepSectionAddress } from './oldAddresses.ts'
import { recordAct } from './recordAct.ts'
import { readCheckedRow } from './record/checkRows.ts'
import { repairArticle } from './repairRows.ts'
import { existingState, requestState } from './requestState.ts'
import { isUnchangedSince } from './revisionConflict.ts'
import { savedContent } from './savedContent.ts'
import { transactionOf } from './transactions.ts'

interface Deps {
  commits: CommitWatch
  /** Told after acts have been recorded and committed. */
  onRecorded: () => void
  spine: Spine
}

const take = (req: Request): Written[] => existingState(req)?.written.splice(0) ?? []

const writtenPast = (number: number): NewsroomError =>
  new NewsroomError(
    'NEWSROOM_WRITTEN_PAST',
    409,
    `Article ${number} did not say what the record of events says: somebody wrote to the database past the newsroom. It has been put back to what the record says.`,
    {
      field: 'id',
      remedy: 'Open it anew, and begin from where it stands now. Look for who writes to the database.',
      value: number,
    },
  )

/** The port through which hooks reach the stored rows, the log and the newsstand. */
export const createArticleDesk = ({ commits, onRecorded, spine }: Deps): ArticleDesk => {
  const { dialect, log, options, payload, projected, record } = spine
  const { slugs } = options

  /** What an earlier crash left in the row alone is recorded before the next act or event takes its place there. */
  const completeLast = async (checked: CheckedRow, req: Request): Promise<void> => {
    const { row } = checked
    const subject = { collection: slugs.articles, id: row.id }
    const act = actOfRow(row)
    await recordCarried(spine, [checked], req)
    if (act !== null && !(await log.whichOf([actKey(subject, act.n)], req)).has(actKey(subject, act.n))) {
      await recordAct(spine, subject, act, req)
    }
  }

  /** Gives the positions of the log that the acts took. */
  const settleAll = async (written: readonly Written[], req?: Request): Promise<number[]> => {
    // In a transaction the record's lock is taken before the log's by everybody.
    for (const { event } of written) {
      if (event !== null) {
        await record.append(event, req)
      }
    }
    const seqs: number[] = []
    for (const { act, subject } of written) {
      if (act !== null) {
        seqs.push(await recordAct(spine, subject, act, req))
      }
    }
    return seqs
  }

  /** What follows once acts can be seen by everybody. */
  const afterwards = async (written: readonly Written[], seqs: readonly number[]): Promise<void> => {
    for (const seq of seqs) {
      projected.add(seq)
    }
    const acts = written.flatMap(({ act, subject }) => (act === null ? [] : [{ kind: act.kind, subject }]))
    if (acts.length > 0) {
      await followRenames(spine, acts)
      onRecorded()
    }
  }

  /** The acts and events that a transaction promised must be there once it has been committed. */
  const checkCommitted = async (written: readonly Written[]): Promise<void> => {
    const acts = new Set(
      written.flatMap(({ act, subject }) => (act === null ? [] : [actKey(subject, act.n)])),
    )
    const events = new Set(written.flatMap(({ event }) => (event === null ? [] : [eventKey(event)])))
    if (
      (await log.whichOf([...acts])).size < acts.size ||
      (acts.size === 0 && (await record.whichOf([...events])).size < events.size)
    ) {
      throw commitFailed()
    }
  }

  return {
    bylineUsers: (authors, req) => bylineUsers({ payload, slugs }, authors, req),
    contentOf: savedContent,
    announce: (req, intent) => {
      requestState(req).saves.set(intent.number, { ...intent, claimed: false })
    },
    keepSectionAddress: (section, req) => keepSectionAddress({ options, payload }, section, req),
    noteAct: (req, subject, act) => {
      requestState(req).written.push({ act, event: null, subject })
    },
    rebase: async (id, from, row, req) =>
      from < row.revision && (await isUnchangedSince({ payload, req, slugs }, id, from, row.revision))
        ? row.revision
        : from,
    row: async (id, req) => {
      const checked = await readCheckedRow(spine, id, { req })
      if (checked === null) {
        return null
      }
      const { row, verdict } = checked
      if (verdict.type === 'wrong') {
        // In a write of its own: what asks for the row is undone.
        await repairArticle(spine, id, spine.clock.now())
        throw writtenPast(row.number)
      }
      await completeLast(checked, req)
      const known = toArticleRow(row)
      return {
        carried: {
          act: row.act ?? {},
          actedAt: row.actedAt ?? null,
          event: row.event ?? {},
          movedAt: row.movedAt ?? null,
        },
        // Nobody can vouch for an approval that is sealed with a key which nobody has given.
        row: verdict.type === 'foreign' ? { ...known, approval: null } : known,
      }
    },
    settle: async (req, moment) => {
      const transaction = await transactionOf(req)
      if (transaction === null) {
        const written = take(req)
        await afterwards(written, await dialect.atomically(() => settleAll(written)))
        return
      }
      if (moment === 'document') {
        return
      }
      const written = take(req)
      if (written.length === 0) {
        return
      }
      if (dialect.logJoinsTransaction) {
        const seqs = await settleAll(written, req)
        commits.afterCommit(transaction, async () => {
          await checkCommitted(written)
          await afterwards(written, seqs)
        })
      } else {
        commits.afterCommit(transaction, async () => {
          await afterwards(written, await settleAll(written))
        })
      }
    },
  }
}
