import type { SaveConflict, SaveOutcome } from '../../domain/desk/saveAnswer.ts'
import type { LocalCopy } from './localCopies.ts'

import { sameWords } from '../../domain/article/sameWords.ts'
import { retryDelayMs } from '../../domain/desk/saveAnswer.ts'

export type Values = Record<string, unknown>

/** Two texts from one beginning. */
export interface Collision {
  base: Values
  /** Who made the other one, and when; null where that isn't known. */
  changed: null | Pick<SaveConflict, 'changedAt' | 'changedBy'>
  mine: Values
  theirs: Values
}

/** How the text in the form stands. */
export type KeepState =
  | { at: number; type: 'saved' }
  | { collision: Collision; type: 'conflict' }
  | { message: string; type: 'refused' }
  | { type: 'changed' | 'denied' | 'idle' | 'kept' | 'offline' | 'saving' }

/** The form and what it hangs on, as the keeper uses them. */
export interface KeeperDeps {
  copies: {
    drop(key: string): Promise<void>
    keep(copy: LocalCopy): Promise<void>
    /** Keeps a copy before it returns: the page may be gone a moment later. */
    keepAtOnce(copy: LocalCopy): void
  }
  /** Names the document: collection and id, or the tab in which a new one is written. */
  document: string
  form: {
    /** Puts values into the form as if somebody had typed them. */
    fill(values: Values): Promise<void>
    /** Says that the form holds nothing unsaved. */
    markSaved(): void
    /** Takes over what the server has made of fields that nobody typed into. */
    takeOver(doc: Values): void
    /** What the form itself holds; an editor in it may be ahead by some letters. */
    known(): Values
    /** What somebody sees in the form. */
    values(): Values
  }
  /** Whether there is a document on the server that can be saved. */
  isStored: boolean
  key: string
  now(): number
  onState(state: KeepState): void
  /** Reads the document as it stands on the server now; null when it can't be read. */
  readPresent(): Promise<null | Values>
  /** Sends values that were made from a revision. Never throws. */
  send(values: Values, revision: number): Promise<SaveOutcome>
  /** Whether the server still knows the user. */
  isLoggedIn(): Promise<boolean>
  userId: string
}

export interface Keeper {
  /** Is told what became of a save by button. */
  answered(outcome: SaveOutcome): Promise<void>
  /** Is told that the form differs from what it was, or does not any more. */
  changed(isModified: boolean): void
  /** Ends all timers, keeps what is unsaved in this browser, and saves it once more: the window goes on without the form. */
  close(): void
  /** Keeps what is unsaved in this browser, now. */
  copyNow(): Promise<void>
  /** Is asked before a save by button: waits for the save in progress, and gives the last revision that the server confirmed. */
  lastRevision(): Promise<null | number>
  /** Keeps what is unsaved in this browser before it returns: the window may be about to go. */
  leave(): void
  /** Is told of the document after an act of this form that left its words alone. */
  moved(doc: Values): void
  /** Fills the form with the text that a collision was merged to, and saves it. */
  resolve(merged: Values, theirs: Values): Promise<void>
  /** Fills the form with a copy of this browser; where the document has gone on since, the two collide. */
  restore(copy: LocalCopy): Promise<void>
  /** Saves what is unsaved, now; also after a refusal. */
  retry(): Promise<void>
  /** Saves what is unsaved, now, and gives the revision that the server then has; null where it could not be saved. */
  settled(): Promise<null | number>
}

export const COPY_AFTER_MS = 400
export const SAVE_AFTER_MS = 2000
/** Who types without a pause is saved all the same. */
const SAVE_AT_LEAST_EVERY_MS = 10_000

const revisionOf = (values: Values): number => (typeof values.revision === 'number' ? values.revision : 0)

/**
 * Keeps what is being written: in this browser at once, and on the server after a pause, for as long as it takes.
 *
 * | the server | then |
 * | --- | --- |
 * | saved it | the copy of this browser is dropped |
 * | can't be reached | it is tried again after 1, 2, 4, ... 30 seconds |
 * | knows the user no more | it waits until the user has logged in |
 * | refuses the values | it waits until something is changed |
 * | has a later revision with the same words | that is this text: the answer was lost |
 * | has a later revision with other words | the two collide, and it waits until they are merged |
 *
 * The panel's own autosave is not used: it makes a document as soon as "create" is opened, writes over versions of other
 * people, says each failure in a message of its own, and does not try again.
 */
export const createKeeper = (deps: KeeperDeps): Keeper => {
  const { copies, document, form, isStored, key, now, onState, readPresent, send, userId } = deps
  /** The text that the server is known to have; null until the form is there. */
  let base: null | Values = null
  let failures = 0
  let firstChange: null | number = null
  /** While the form is being filled it says for a moment that it holds nothing new. */
  let isFilling = false
  let isSettled = true
  /** Why nothing is sent for now; null when it may be. */
  let held: 'conflict' | 'denied' | 'refused' | null = null
  let saving: null | Promise<void> = null
  /** What the form held when a button began to save it. */
  let sentByButton: null | Values = null
  let isClosed = false
  let copyTimer: ReturnType<typeof setTimeout> | undefined
  let saveTimer: ReturnType<typeof setTimeout> | undefined

  const hasUnsaved = (): boolean => base !== null && !sameWords(form.values(), base)

  const copyOfUnsaved = (): LocalCopy | null => {
    clearTimeout(copyTimer)
    copyTimer = undefined
    return base !== null && hasUnsaved()
      ? {
          key,
          base,
          document,
          revision: revisionOf(base),
          savedAt: now(),
          userId,
          values: form.values(),
        }
      : null
  }

  const copyNow = async (): Promise<void> => {
    const copy = copyOfUnsaved()
    if (copy !== null) {
      await copies.keep(copy)
      if (!isStored) {
        onState({ type: 'kept' })
      }
    }
  }

  const leave = (): void => {
    const copy = copyOfUnsaved()
    if (copy !== null) {
      copies.keepAtOnce(copy)
    }
  }

  const schedule = (delayMs = SAVE_AFTER_MS): void => {
    if (!isStored || held !== null || isClosed) {
      return
    }
    firstChange ??= now()
    const latestMs = Math.max(0, firstChange + SAVE_AT_LEAST_EVERY_MS - now())
    clearTimeout(saveTimer)
    saveTimer = setTimeout(
      () => void save(),
      failures > 0 ? retryDelayMs(failures) : Math.min(delayMs, latestMs),
    )
  }

  const confirm = (sent: Values, doc: Values): void => {
    failures = 0
    firstChange = null
    held = null
    form.takeOver(doc)
    base = { ...sent, revision: doc.revision }
    isSettled = true
    onState({ type: 'saved', at: now() })
    if (hasUnsaved()) {
      schedule()
    } else {
      form.markSaved()
      void copies.drop(key)
    }
  }

  const failed = (): void => {
    failures += 1
    onState({ type: 'offline' })
    schedule()
  }

  const collide = async (mine: Values, changed: SaveConflict): Promise<void> => {
    const theirs = await readPresent()
    if (theirs === null || base === null) {
      failed()
    } else if (sameWords(mine, theirs)) {
      confirm(mine, theirs)
    } else {
      held = 'conflict'
      onState({ type: 'conflict', collision: { base, changed, mine, theirs } })
    }
  }

  const settle = async (outcome: SaveOutcome, sent: Values): Promise<void> => {
    switch (outcome.type) {
      case 'conflict':
        return collide(sent, outcome.conflict)
      case 'denied': {
        const isKnown = await deps.isLoggedIn()
        held = isKnown ? 'refused' : 'denied'
        return onState(isKnown ? { type: 'refused', message: '403.' } : { type: 'denied' })
      }
      case 'refused':
        held = 'refused'
        return onState({ type: 'refused', message: outcome.message })
      case 'saved':
        return confirm(sent, outcome.doc)
      case 'unreachable':
        return failed()
    }
  }

  const fill = async (values: Values): Promise<void> => {
    isFilling = true
    try {
      await form.fill(values)
    } finally {
      isFilling = false
    }
  }

  const save = (): Promise<void> => {
    clearTimeout(saveTimer)
    if (saving !== null) {
      return saving
    }
    if (!isStored || held !== null || base === null || !hasUnsaved()) {
      return Promise.resolve()
    }
    const revision = revisionOf(base)
    const work = async (): Promise<void> => {
      const sent = form.values()
      onState({ type: 'saving' })
      // The copy first: what comes after may never come.
      await copyNow().catch(() => undefined)
      await settle(await send(sent, revision), sent).catch(failed)
    }
    saving = work().finally(() => {
      saving = null
    })
    return saving
  }

  const retry = (): Promise<void> => {
    if (held !== 'conflict') {
      held = null
    }
    failures = 0
    return save()
  }

  return {
    answered: async (outcome) => {
      if (outcome.type === 'saved') {
        failures = 0
        held = null
        isSettled = true
        if (!isStored && sentByButton !== null) {
          // The form goes away with its tab's name: what it held is an article now, and no copy of it must outlive it.
          base = sentByButton
          clearTimeout(copyTimer)
          copyTimer = undefined
        }
        await copies.drop(key)
        return onState({ type: 'saved', at: now() })
      }
      await copyNow().catch(() => undefined)
      if (outcome.type === 'conflict' || outcome.type === 'denied') {
        await settle(outcome, form.values())
      }
    },
    changed: (isModified) => {
      if (!isModified) {
        if (saving === null && held === null && !isFilling) {
          // As it came from the server, or as a button has just saved it.
          base = form.known()
        }
        return
      }
      if (held === 'refused') {
        held = null
      }
      if (isSettled) {
        isSettled = false
        onState({ type: 'changed' })
      }
      copyTimer ??= setTimeout(() => void copyNow(), COPY_AFTER_MS)
      schedule()
    },
    close: () => {
      leave()
      isClosed = true
      clearTimeout(saveTimer)
      void save()
    },
    copyNow,
    lastRevision: async () => {
      clearTimeout(saveTimer)
      await saving
      sentByButton = form.values()
      return base === null ? null : revisionOf(base)
    },
    leave,
    moved: (doc) => {
      form.takeOver(doc)
      if (base !== null) {
        base = { ...base, revision: doc.revision }
      }
    },
    resolve: async (merged, theirs) => {
      const before = base
      const mine = form.values()
      try {
        await fill({ ...merged, revision: revisionOf(theirs) })
      } catch {
        // Nothing was merged: it is asked again.
        return onState({
          type: 'conflict',
          collision: { base: before ?? theirs, changed: null, mine, theirs },
        })
      }
      base = theirs
      held = null
      await copyNow()
      schedule(0)
    },
    restore: async (copy) => {
      const present = form.values()
      if (isStored && copy.revision !== revisionOf(present)) {
        base = present
        held = 'conflict'
        const collision = { base: copy.base, changed: null, mine: copy.values, theirs: present }
        return onState({ type: 'conflict', collision })
      }
      base = present
      await fill({ ...copy.values, revision: revisionOf(present) })
      if (copy.key !== key) {
        await copies.drop(copy.key)
      }
      await copyNow()
      schedule(0)
    },
    retry,
    settled: async () => {
      await saving
      await retry()
      return base === null || hasUnsaved() ? null : revisionOf(base)
    },
  }
}
