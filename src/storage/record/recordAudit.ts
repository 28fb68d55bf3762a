import type { Anchor } from '../../domain/workflow/anchor.ts'
import type { AnchorPlace, Anchoring, AuditReport, RecordAudit } from '../../domain/workflow/audit.ts'
import type { ChainProblem, StoredEvent } from '../../domain/workflow/recordChain.ts'
import type { Spine } from '../spine.ts'
import type { AnchorFile } from './anchorFile.ts'

import { createChainCheck, truncationProblem } from '../../domain/workflow/recordChain.ts'
import { readCounters } from '../counters.ts'
import { breathe } from '../pace.ts'
import { RECORD_COUNTER } from '../dialect/dialect.ts'
import { createAnchorFile } from './anchorFile.ts'
import { createAnchorWebhook } from './anchorWebhook.ts'
import { checkAllRows } from './checkAllRows.ts'

/** The counter that holds the position which the webhook has got. */
const SENT_COUNTER = 'audit-webhook'
const BATCH = 500

/** Says that an anchor knows another event. */
const otherEvent = ({ at, seq }: Anchor): string =>
  `The anchor of ${at} knows another event ${seq}: the record was computed anew.`

interface Deps {
  /** Overrides the pauses between the attempts of the webhook, in milliseconds. */
  retryDelaysMs?: readonly number[]
  /** Ends what is being sent. */
  signal: AbortSignal
  spine: Spine
}

const placesOf = ({
  retryDelaysMs,
  signal,
  spine,
}: Deps): { file: AnchorFile | null; places: AnchorPlace[] } => {
  const { clock, dialect, options, payload } = spine
  const { slugs } = options
  const file = options.audit.file === null ? null : createAnchorFile(options.audit.file)
  const webhook =
    options.audit.webhook === null
      ? null
      : createAnchorWebhook({
          ...options.audit.webhook,
          ...(retryDelaysMs !== undefined && { retryDelaysMs }),
          now: () => clock.now(),
          progress: {
            note: (seq) => dialect.raise(SENT_COUNTER, seq),
            read: async () => (await readCounters({ payload, slugs }, [SENT_COUNTER])).get(SENT_COUNTER) ?? 0,
          },
          signal,
        })
  return { file, places: [file, webhook].filter((place) => place !== null) }
}

/** Looks after the record: notes its head outside of the database, and looks through it. */
export const createRecordAudit = (deps: Deps): RecordAudit => {
  const { auditKeys, clock, options, payload, record } = deps.spine
  const { slugs } = options
  const { file, places } = placesOf(deps)
  let tail: Promise<unknown> = Promise.resolve()

  const anchorNow = async (): Promise<Anchoring> => {
    if (places.length === 0) {
      return { type: 'nowhere' }
    }
    const head = await record.end()
    if (head === null) {
      return { type: 'empty' }
    }
    const anchor: Anchor = { ...head, at: clock.now().toISOString(), count: await record.countTo(head.seq) }
    const failures: string[] = []
    const written: string[] = []
    for (const place of places) {
      try {
        if (!(await place.holds(anchor))) {
          await place.write(anchor)
          record.anchoredTo(anchor.seq)
          written.push(place.name)
        }
      } catch (error) {
        const { cause, message } = error as Error
        failures.push(`${place.name}: ${cause instanceof Error ? `${message}: ${cause.message}` : message}`)
      }
    }
    return written.length + failures.length === 0
      ? { seq: head.seq, type: 'unmoved' }
      : { anchor, failures, places: written, type: 'anchored' }
  }

  /** What the database itself says of a longer record. */
  const knownBefore = async (): Promise<number> =>
    Math.max(0, ...(await readCounters({ payload, slugs }, [RECORD_COUNTER, SENT_COUNTER])).values())

  /** An entry below the first position, which nobody looks at otherwise. */
  const strayProblem = async (): Promise<ChainProblem | null> => {
    const seq = await record.stray()
    return seq === null
      ? null
      : {
          fault: 'position',
          message: `Event ${seq} stands at a position that none is: it was inserted in the database.`,
          seq,
        }
  }

  const verify = async (given?: readonly Anchor[]): Promise<AuditReport> => {
    const inFile = given === undefined ? await file?.read() : undefined
    const anchors = given ?? inFile?.anchors ?? []
    const known = await knownBefore()
    const check = createChainCheck((keyId, text) => auditKeys.seal(keyId, text), anchors)
    const warnings = (inFile?.bad ?? []).map(
      (line) => `Line ${line} of ${options.audit.file} holds no anchor.`,
    )
    const entries = await record.count()
    let problem: ChainProblem | null = await strayProblem()
    let presentFrom: null | number = null
    let formerAfter: null | number = null

    const take = (events: readonly StoredEvent[]): void => {
      for (const event of events) {
        problem ??= check.take(event)
        if (event.keyId === auditKeys.presentId) {
          presentFrom ??= event.seq
        } else if (presentFrom !== null) {
          formerAfter ??= event.seq
        }
      }
    }
    /** Reads on; a row that can't be read ends it, and is looked for one by one. */
    const readOn = async (): Promise<StoredEvent[]> => {
      try {
        return await record.since(check.events, BATCH)
      } catch {
        const events: StoredEvent[] = []
        for (let seq = check.events; ; seq += 1) {
          try {
            const [event] = await record.since(seq, 1)
            if (event === undefined) {
              return events
            }
            events.push(event)
          } catch (error) {
            take(events)
            problem ??= {
              fault: 'unreadable',
              message: `Event ${seq + 1} can't be read: ${(error as Error).message}.`,
              seq: seq + 1,
            }
            return []
          }
        }
      }
    }
    for (;;) {
      const events = problem === null ? await readOn() : []
      take(events)
      await breathe()
      if (problem !== null || events.length === 0) {
        break
      }
    }
    problem ??= check.end()
    if (problem === null && entries > check.events) {
      problem = {
        fault: 'position',
        message: `The record holds ${entries} entries, and only ${check.events} of them stand at positions: the others were inserted in the database.`,
        seq: check.events + 1,
      }
    }
    if (problem === null && known > check.events) {
      problem = {
        fault: 'truncated',
        message: `The record ends at event ${check.events}, and a counter of the database knows event ${known}: the end was cut off, or the counter was changed.`,
        seq: check.events + 1,
      }
    }
    if (formerAfter !== null) {
      warnings.push(
        `Event ${String(formerAfter)} is sealed with a former key, although event ${String(presentFrom)} before it has the present one. That is right only while processes with both keys were at work.`,
      )
    }
    if (anchors.length === 0) {
      warnings.push(
        'There are no anchors to compare with: an end that was cut off, or a record that was computed anew with the right key, would not show.',
      )
    }
    const rows = await checkAllRows(deps.spine)
    return { anchors: check.anchors, events: check.events, ...rows, problem, warnings }
  }

  const glance = async (): Promise<ChainProblem | null> => {
    const { anchors } = (await file?.read()) ?? { anchors: [] }
    for (let start = 0; start < anchors.length; start += BATCH) {
      const some = anchors.slice(start, start + BATCH)
      const seals = await record.sealsAt([...new Set(some.map(({ seq }) => seq))])
      const other = some.find(({ mac, seq }) => seals.has(seq) && seals.get(seq) !== mac)
      if (other !== undefined) {
        return { fault: 'anchor', message: otherEvent(other), seq: other.seq }
      }
    }
    return anchors.length === 0 ? null : truncationProblem(anchors, await record.head())
  }

  return {
    glance,
    learn: async () => {
      const { anchors } = (await file?.read()) ?? { anchors: [] }
      record.anchoredTo(Math.max(0, ...anchors.map(({ seq }) => seq)))
    },
    anchor: () => {
      const result = tail.then(anchorNow)
      tail = result.catch(() => undefined)
      return result
    },
    verify,
  }
}
