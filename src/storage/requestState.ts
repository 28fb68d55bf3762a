import type { SaveIntent } from '../domain/runtime.ts'
import type { SaveDecision } from '../domain/article/decideSave.ts'
import type { Act, Subject } from '../domain/edition/changeLog.ts'
import type { WorkflowEvent } from '../domain/workflow/event.ts'

/** A save that was announced and what has become of it. */
export interface PendingSave extends SaveIntent {
  /** Whether its revision has been claimed. */
  claimed: boolean
  /** What was decided of it, once its words were at hand. */
  decided?: { decision: SaveDecision; fields: object }
  /** Whether what it did has been noted. */
  noted?: boolean
  /** Why it was refused, once it was. */
  conflict?: Error
}

/** An act, or a step through the workflow, that a write of this request has carried into a row. */
export interface Written {
  act: Act | null
  event: null | WorkflowEvent
  subject: Subject
}

export interface RequestState {
  saves: Map<number, PendingSave>
  written: Written[]
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
