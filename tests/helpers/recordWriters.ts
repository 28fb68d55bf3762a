import type { Payload } from 'payload'

import type { WorkflowEvent } from '../../src/domain/workflow/event.ts'

import { runtimeOf } from '../../src/index.ts'
import { sampleEvent } from './sampleEvent.ts'

/** What the writers of one process append. */
export interface RecordPlan {
  rounds: number
  /** The article whose events all writers append, each of them all. */
  shared: number
  writers: number[]
}

export interface RecordResult {
  /** Positions of the shared events, as each writer was told them, by their count. */
  shared: Record<string, number[]>
  /** What was thrown. */
  failures: string[]
  /** Events that were rolled back on purpose. */
  undone: number
}

/** The number of the article that only this writer works on. */
export const numberOfWriter = (writer: number): number => 5000 + writer

const ownEvent = (writer: number, round: number): WorkflowEvent =>
  sampleEvent({ n: round + 1, note: `Writer ${writer}, round ${round}`, number: numberOfWriter(writer) })

/** Works in a transaction where there are some; every third is undone first. */
const appendOwn = async (payload: Payload, writer: number, round: number): Promise<boolean> => {
  const { record } = runtimeOf(payload)
  const event = ownEvent(writer, round)
  const id = round % 2 === 0 ? null : await payload.db.beginTransaction()
  if (id === null) {
    await record.append(event)
    return false
  }
  await record.append(event, { context: {}, payload, transactionID: id })
  const undo = round % 3 === 0
  if (undo) {
    await payload.db.rollbackTransaction(id)
    await record.append(event)
  } else {
    await payload.db.commitTransaction(id)
  }
  return undo
}

/** Lets several writers append events of their own and the same events, all at once. */
export const runRecordWriters = async (payload: Payload, plan: RecordPlan): Promise<RecordResult> => {
  const { record } = runtimeOf(payload)
  const result: RecordResult = { failures: [], shared: {}, undone: 0 }
  const runWriter = async (writer: number): Promise<void> => {
    for (let round = 0; round < plan.rounds; round += 1) {
      try {
        result.undone += (await appendOwn(payload, writer, round)) ? 1 : 0
        const n = round + 1
        const seq = await record.append(sampleEvent({ n, number: plan.shared }))
        ;(result.shared[n] ??= []).push(seq)
      } catch (error) {
        result.failures.push(String(error))
      }
    }
  }
  await Promise.all(plan.writers.map(runWriter))
  return result
}
