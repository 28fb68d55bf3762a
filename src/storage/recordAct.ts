import type { Act, Subject } from '../domain/edition/changeLog.ts'
import type { Request } from '../domain/runtime.ts'
import type { Spine } from './spine.ts'

import { isOpenTransaction } from './transactions.ts'

/** Whether a subject is an article, whose acts decide what is on the newsstand. */
const isArticle = ({ options }: Spine, subject: Subject): boolean =>
  subject.collection === options.slugs.articles

/**
 * Projects one article from the log, between its saves: what a save projects in its transaction is never overwritten with what
 * was before it. Where saves can't be held up it looks again afterwards, so that whoever wrote last has seen all of it.
 *
 * @param first an act that was just appended: the very first one of an article is projected without asking the log before
 */
export const projectFromLog = async (
  { dialect, log, newsstand }: Spine,
  subject: Subject,
  number: number,
  first?: Act,
): Promise<void> => {
  let projected = -1
  if (first?.n === 1) {
    await newsstand.projectFirst(number, first)
    projected = 1
  }
  for (;;) {
    const before = projected
    projected = await dialect.alone(number, async (req) => {
      const entries = await log.of(subject, req)
      const last = entries.at(-1)?.n ?? 0
      if (last !== before) {
        await newsstand.project(number, entries, req)
      }
      return last
    })
    if (projected === before) {
      return
    }
  }
}

/**
 * Puts an act that its row carries into the log and onto the newsstand.
 *
 * In a transaction that the log joins, the newsstand comes first and the append last: it holds the lock that all others
 * wait for, and must hold it briefly. Elsewhere the log leads, and the newsstand follows from it.
 */
export const recordAct = async (spine: Spine, subject: Subject, act: Act, req?: Request): Promise<number> => {
  const { dialect, log, newsstand } = spine
  const visible = isArticle(spine, subject) && act.number !== null
  if (dialect.logJoinsTransaction && req !== undefined && (await isOpenTransaction(req))) {
    if (visible) {
      if (act.n === 1) {
        await newsstand.projectFirst(act.number!, act, req)
      } else {
        await newsstand.project(act.number!, [...(await log.of(subject, req)), act], req)
      }
    }
    return log.append(subject, act, req)
  }
  const seq = await log.append(subject, act)
  if (visible) {
    await projectFromLog(spine, subject, act.number!, act)
  }
  return seq
}
