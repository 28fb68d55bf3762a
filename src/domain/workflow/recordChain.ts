import type { Anchor } from './anchor.ts'
import type { RecordedEvent, WorkflowEvent } from './event.ts'

import { canonicalJson } from '../edition/canonicalJson.ts'
import { eventKey } from './event.ts'

/** The rule by which events are sealed. An event keeps the number of its rule, so that old ones verify after an upgrade. */
export const RECORD_FORMAT = 1

/** What stands in place of the seal before the first event. */
export const NO_PREVIOUS = '0'.repeat(64)

/** Where an event stands, and which key seals it. */
export interface SealPlace {
  keyId: string
  previous: string
  seq: number
}

/** An event as it is stored. */
export interface StoredEvent extends RecordedEvent {
  format: number
  key: string
}

/** What is wrong with a link of the chain. */
export type ChainFault =
  /** The events of an article don't run 1, 2, 3, ... */
  | 'count'
  /** A position that none is: below 1, or no whole number. */
  | 'position'
  /** An event begins at other states than the event of the article before has led to. */
  | 'states'
  /** The record was computed anew: an anchor knows another seal at this position. */
  | 'anchor'
  /** Sealed by a rule that this version doesn't know. */
  | 'format'
  /** Positions are missing. */
  | 'gap'
  /** The identity of the event does not agree with its article and count. */
  | 'key'
  /** The seal does not fit to what the event says. */
  | 'mac'
  /** It does not name the seal of the event before. */
  | 'previous'
  /** The record ends before a position that an anchor or the database's own counter knows. */
  | 'truncated'
  /** Sealed with a key that nobody has given. */
  | 'unknown_key'
  /** A value that can't have been written there. */
  | 'unreadable'

/** The first broken link. */
export interface ChainProblem {
  fault: ChainFault
  /** A sentence or two for the person who looks. */
  message: string
  seq: number
}

/** What no database can keep as it is: NUL, and halves of surrogate pairs. */
const UNSTORABLE = /\0|\p{Surrogate}/gu

/** What an event says, as a seal is over it. Ids are texts in it: databases give numbers back in either form. */
const toSealed = (event: Omit<WorkflowEvent, 'article'>): Record<string, unknown> => ({
  action: event.action,
  actor: event.actor === null ? null : String(event.actor),
  actorName: event.actorName,
  at: event.at,
  contentHash: event.contentHash,
  from: { desk: event.from.desk, public: event.from.public },
  n: event.n,
  note: event.note,
  number: event.number,
  reason: event.reason,
  revision: event.revision,
  to: { desk: event.to.desk, public: event.to.public },
})

const storable = <Text extends null | string>(text: Text): Text =>
  (text === null ? null : text.replaceAll(UNSTORABLE, '\u{fffd}')) as Text

/** Makes the texts of an event such that every database gives them back as they are: the seal is over what is stored. */
export const toStorableEvent = <Event extends Omit<WorkflowEvent, 'article'>>(event: Event): Event => ({
  ...event,
  action: storable(event.action),
  actorName: storable(event.actorName),
  note: storable(event.note),
  reason: storable(event.reason),
})

/** Writes what the seal of an event in the record is over. */
export const textToSeal = (event: WorkflowEvent, { keyId, previous, seq }: SealPlace): string =>
  canonicalJson({
    event: { ...toSealed(event), article: String(event.article) },
    format: RECORD_FORMAT,
    keyId,
    previous,
    seq,
  })

/** Writes what an event says, whoever carries it: the same text for the same event, in a row and in the record. */
export const textOfEvent = (event: Omit<WorkflowEvent, 'article'>): string =>
  canonicalJson({ event: toSealed(toStorableEvent(event)) })

/** Makes the seal of a text with a key; null for a key that is not known. */
export type Sealer = (keyId: string, text: string) => null | string

/** The anchor that knows most beyond the end of the record, as a problem. */
export const truncationProblem = (anchors: readonly Anchor[], head: number): ChainProblem | null => {
  const beyond = anchors.filter(({ seq }) => seq > head).sort((a, b) => a.seq - b.seq)
  const last = beyond.at(-1)
  return last === undefined
    ? null
    : {
        fault: 'truncated',
        message: `The record ends at event ${head}, and the anchor of ${last.at} knows event ${last.seq}: the end was cut off.`,
        seq: head + 1,
      }
}

export interface ChainCheck {
  /** Ends it: what the anchors know beyond the last event. */
  end(): ChainProblem | null
  /** How many anchors were found to agree. */
  readonly anchors: number
  /** Where the events of each article have come to, by its number. */
  readonly articles: ReadonlyMap<number, ArticleCount>
  /** How many events were found in order. */
  readonly events: number
  /** Looks at the next event in the order of positions; the first problem ends the check. */
  take(event: StoredEvent): ChainProblem | null
}

/** The seal that an event of the record should have: null for a key that is not known, an empty text for an unreadable event. */
export const sealOfEvent = (event: RecordedEvent, seal: Sealer): null | string => {
  try {
    return seal(event.keyId, textToSeal(event, event))
  } catch {
    // A date or a number that none is.
    return ''
  }
}

/** Where the events of an article have come to. */
export interface ArticleCount {
  n: number
  to: WorkflowEvent['to']
}

/** How an event does not follow from the one of its article before; null when it does. */
const followFault = (event: StoredEvent, before: ArticleCount | undefined): [ChainFault, string] | null => {
  const { action, from, n, number, seq } = event
  const expected = (before?.n ?? 0) + 1
  if (n !== expected) {
    const said = `Event ${seq} is event ${n} of article ${number}`
    return [
      'count',
      n > expected
        ? `${said}, and its event ${expected}${n === expected + 1 ? ' is' : ` to ${n - 1} are`} missing: events were cut off before this one was recorded.`
        : `${said}, and its event ${expected - 1} came before.`,
    ]
  }
  // A repair begins at what somebody else had written into the row.
  const follows =
    before === undefined ||
    action === 'repair' ||
    (from.desk === before.to.desk && from.public === before.to.public)
  return follows
    ? null
    : [
        'states',
        `Event ${seq} (${action}) takes article ${number} from ${from.desk} and ${from.public}, and the event before has left it ${before.to.desk} and ${before.to.public}: somebody wrote to the database past the newsroom.`,
      ]
}

/** Looks whether each event follows from the one before and from the one of its article before, and whether the anchors know the same. */
export const createChainCheck = (seal: Sealer, anchors: readonly Anchor[]): ChainCheck => {
  const anchorsAt = new Map<number, Anchor[]>()
  for (const anchor of anchors) {
    anchorsAt.set(anchor.seq, [...(anchorsAt.get(anchor.seq) ?? []), anchor])
  }
  const articles = new Map<number, ArticleCount>()
  let previous = NO_PREVIOUS
  let events = 0
  let agreeing = 0
  let lastAgreeing: Anchor | null = null

  const faultOf = (event: StoredEvent): [ChainFault, string] | null => {
    const expected = events + 1
    const { format, key, keyId, mac, seq } = event
    if (!Number.isSafeInteger(seq) || seq < 1) {
      return ['position', `Event ${seq} stands at a position that none is: it was inserted in the database.`]
    }
    if (seq !== expected) {
      return [
        'gap',
        seq === expected + 1
          ? `Event ${expected} is missing.`
          : `Event ${seq} stands where event ${expected} should be: what was between has been removed, or a position was changed.`,
      ]
    }
    if (format !== RECORD_FORMAT) {
      return [
        'format',
        `Event ${seq} is sealed by rule ${format}, which this version doesn't know (${RECORD_FORMAT}).`,
      ]
    }
    if (event.previous !== previous) {
      return [
        'previous',
        `Event ${seq} does not follow the event before: one of the two was replaced, or its column "previous" was changed.`,
      ]
    }
    if (key !== eventKey(event)) {
      return ['key', `Event ${seq} has the key "${key}" and is event ${event.n} of article ${event.number}.`]
    }
    const expectedMac = sealOfEvent(event, seal)
    if (expectedMac === null) {
      return [
        'unknown_key',
        `Event ${seq} is sealed with the key ${keyId}, which is not known. Give it in audit.formerKeys if it was the newsroom's own; otherwise the event was forged.`,
      ]
    }
    return mac === expectedMac
      ? followFault(event, articles.get(event.number))
      : ['mac', `The seal of event ${seq} does not fit to what the event says: it was changed.`]
  }

  const anchorFault = ({ mac, seq }: StoredEvent): [ChainFault, string] | null => {
    for (const anchor of anchorsAt.get(seq) ?? []) {
      if (anchor.mac !== mac || anchor.count !== seq) {
        return [
          'anchor',
          `The anchor of ${anchor.at} knows another event ${seq}: the record was computed anew ${lastAgreeing === null ? 'from the start or later' : `after event ${lastAgreeing.seq}`}.`,
        ]
      }
      agreeing += 1
      lastAgreeing = anchor
    }
    return null
  }

  return {
    get anchors() {
      return agreeing
    },
    articles,
    end: () => truncationProblem(anchors, events),
    get events() {
      return events
    },
    take: (event) => {
      const fault = faultOf(event) ?? anchorFault(event)
      if (fault !== null) {
        return { fault: fault[0], message: fault[1], seq: fault[0] === 'gap' ? events + 1 : event.seq }
      }
      previous = event.mac
      events += 1
      articles.set(event.number, { n: event.n, to: event.to })
      return null
    },
  }
}
