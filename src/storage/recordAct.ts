import type { Act, Subject } from '../domain/edition/changeLog.ts'
import type { Request } from '../domain/runtime.ts'
import type { Spine } from './spine.ts'

import { isOpenTransaction } from './transactions.ts'

/** Whether a subject is an article, whose acts decide what is on the newsstand. */
const isArticle = ({ options }: Spine, subject: Subject): boolean =>
  subject.collection === options.slugs.articles

/**
 * Projects one article from the log and looks again afterwards: when another process appended meanwhile, whoever wrote last
 * has seen all of it.
 */
export const projectFromLog = async (
  { log, newsstand }: Spine,
  subject: Subject,
  number: number,
): Promise<void> => {
  let projected = -1
  for (;;) {
    const entries = await log.of(subject)
    const last = entries.at(-1)?.n ?? 0
    if (last === projected) {
      return
    }
    await newsstand.project(number, entries)
    projected = last
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
      const entries = await log.of(subject, req)
      await newsstand.project(act.number!, [...entries, act], req)
    }
    return log.append(subject, act, req)
  }
  const seq = await log.append(subject, act)
  if (visible) {
    await projectFromLog(spine, subject, act.number!)
  }
  return seq
}
