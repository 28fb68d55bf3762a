import type { SaveIntent } from '../domain/runtime.ts'
import type { Act, Subject } from '../domain/edition/changeLog.ts'

/** A save that was announced and what has become of it. */
export interface PendingSave extends SaveIntent {
  /** Whether its revision has been claimed. */
  claimed: boolean
  /** Why it was refused, once it was. */
  conflict?: Error
}

/** An act that a write of this request has carried into a row. */
export interface WrittenAct {
  act: Act
  subject: Subject
}

export interface RequestState {
  saves: Map<number, PendingSave>
  written: WrittenAct[]
}

const KEY = 'newsroomWrites'

/** Finds or makes what the newsroom remembers during one request; it hangs on Payload's request context. */
export const requestState = (req: object): RequestState => {
  const holder = req as { context?: Record<string, unknown> }
  const context = (holder.context ??= {})
  return (context[KEY] ??= { saves: new Map(), written: [] }) as RequestState
}

/** As `requestState`, but undefined where nothing was remembered. */
export const existingState = (req: object | undefined): RequestState | undefined =>
  (req as { context?: Record<string, unknown> } | undefined)?.context?.[KEY] as RequestState | undefined
