import type { Approval } from '../article/articleRow.ts'
import type { RecordedEvent, WorkflowEvent } from './event.ts'
import type { Sealer } from './recordChain.ts'
import type { ArticleState } from './states.ts'

import { eventKey } from './event.ts'
import { sealOfEvent, textOfEvent } from './recordChain.ts'
import { checkRowSeal } from './rowSeal.ts'

/** What a row says of the workflow of its article. */
export interface CarriedRow {
  /** The number of acts so far. */
  acts: number
  approval: Approval | null
  /** Null when nothing has ever been done to it, or when it can't be read. */
  event: null | WorkflowEvent
  /** The count of its events, as it stands there. */
  n: number
  number: number
  seal: null | string
  state: ArticleState
}

/** What the row is worth beside the record. */
export type RowVerdict =
  /** Sealed by a key that nobody has given: as the record says, but for its approval, which nobody can vouch for. */
  | { type: 'foreign' }
  /** Right; earlier events of the article are not in the record. */
  | { type: 'gap' }
  | { type: 'right' }
  /** Right; its event is not in the record yet. */
  | { type: 'unrecorded' }
  /** From before rows were sealed: as the record says; its approval is what the record has to say as well. */
  | { type: 'unsealed' }
  /** Somebody else wrote it. */
  | { type: 'wrong'; why: string }

const wrong = (why: string): RowVerdict => ({ type: 'wrong', why })

const isSame = (a: ArticleState, b: ArticleState): boolean => a.desk === b.desk && a.public === b.public

/** What an event says, as text; null for one with a date or a number that none is. */
const textOf = (event: WorkflowEvent): null | string => {
  try {
    return textOfEvent(event)
  } catch {
    return null
  }
}

/** Whether an event of the record is sealed as it should be. */
export const isGenuine = (event: RecordedEvent, seal: Sealer): boolean =>
  sealOfEvent(event, seal) === event.mac

/** A row without any event: a draft, or one that was released before there were events. */
const judgeUntouched = (
  { acts, approval, n, number, state }: CarriedRow,
  known: ReadonlyMap<string, RecordedEvent>,
  seal: Sealer,
): RowVerdict => {
  if (n > 0) {
    return wrong(`it names event ${n}, of which it says nothing`)
  }
  const first = known.get(eventKey({ n: 1, number }))
  if (first !== undefined && isGenuine(first, seal)) {
    return wrong('it names no event, and the record knows one')
  }
  if (approval !== null) {
    return wrong('it holds an approval without an event')
  }
  const may = acts === 0 ? state.public === 'unreleased' && state.desk === 'draft' : true
  return may && (state.desk === 'draft' || state.desk === 'done')
    ? { type: 'right' }
    : wrong(`it is ${state.desk} and ${state.public} without an event`)
}

/**
 * Judges what a row says by its seal and by the record.
 *
 * @param known the events of the record that stand around the row's own: the one before, itself, and the one after
 */
export const judgeRow = (
  row: CarriedRow,
  known: ReadonlyMap<string, RecordedEvent>,
  seal: Sealer,
): RowVerdict => {
  const { approval, event, n, number, state } = row
  if (event === null) {
    return judgeUntouched(row, known, seal)
  }
  const text = textOf(event)
  if (text === null) {
    return wrong(`event ${n} can't be read`)
  }
  const checked = checkRowSeal({ approval, event, state }, row.seal, seal)
  if (checked === 'wrong') {
    return wrong('its seal does not fit to its event, its states and its approval')
  }
  if (!isSame(state, event.to)) {
    return wrong(
      `it is ${state.desk} and ${state.public}, and its event led to ${event.to.desk} and ${event.to.public}`,
    )
  }
  const later = known.get(eventKey({ n: n + 1, number }))
  if (later !== undefined && isGenuine(later, seal)) {
    return wrong(`it names event ${n}, and the record knows a later one`)
  }
  const recorded = known.get(eventKey({ n, number }))
  if (recorded !== undefined && textOf(recorded) !== text) {
    // Where the seals say that it was the record which somebody changed, the row is none the worse for it.
    return checked === 'right' && !isGenuine(recorded, seal)
      ? { type: 'right' }
      : wrong(`event ${n} is another one in the record`)
  }
  if (checked === 'right') {
    return recorded !== undefined
      ? { type: 'right' }
      : { type: n === 1 || known.has(eventKey({ n: n - 1, number })) ? 'unrecorded' : 'gap' }
  }
  if (recorded === undefined) {
    return wrong(`event ${n} has no seal that is known, and the record lacks it`)
  }
  const expected = sealOfEvent(recorded, seal)
  if (checked === 'unknown_key' || expected === null) {
    return { type: 'foreign' }
  }
  return expected === recorded.mac
    ? { type: 'unsealed' }
    : wrong(`event ${n} was inserted into the record by somebody else`)
}

/** The edition that the events of an article, the newest first, leave approved; null for none. */
export const approvedInRecord = (events: readonly RecordedEvent[], seal: Sealer): null | string => {
  for (const event of events) {
    if (!isGenuine(event, seal) || event.to.desk === 'draft' || event.to.desk === 'done') {
      return null
    }
    if (event.action === 'approve') {
      return event.contentHash
    }
  }
  return null
}
