import type { BasePayload } from 'payload'

import type { SanitizedOptions } from '../config/options.ts'
import type { Clock } from '../shared/clock.ts'
import type { ChangeLogStore } from './changeLogStore.ts'
import type { Dialect } from './dialect/dialect.ts'
import type { EditionStore } from './editionStore.ts'
import type { NewsstandStore } from './newsstandStore.ts'
import type { AuditKeys } from './record/auditKeys.ts'
import type { RecordStore } from './record/workflowRecord.ts'

import { createChangeLogStore } from './changeLogStore.ts'
import { selectDialect } from './dialect/selectDialect.ts'
import { createEditionStore } from './editionStore.ts'
import { createNewsstandStore } from './newsstandStore.ts'
import { createAuditKeys } from './record/auditKeys.ts'
import { createRecordStore } from './record/workflowRecord.ts'

/** The stores that carry everything: what was released, what happened, what is visible. */
export interface Spine {
  /** What an alert was raised about already in this process. */
  alerted: Set<string>
  auditKeys: AuditKeys
  clock: Clock
  dialect: Dialect
  editions: EditionStore
  log: ChangeLogStore
  newsstand: NewsstandStore
  options: SanitizedOptions
  payload: BasePayload
  /** Positions of the log whose articles this process has projected itself since the healer last looked. */
  projected: Set<number>
  /** Who did what, in order. */
  record: RecordStore
}

/** Builds the stores on one Payload instance. */
export const createSpine = (payload: BasePayload, options: SanitizedOptions, clock: Clock): Spine => {
  const { slugs } = options
  const dialect = selectDialect({ options, payload })
  const editions = createEditionStore({ dialect, payload, slugs })
  const log = createChangeLogStore({ dialect, payload, slugs })
  const newsstand = createNewsstandStore({ clock, dialect, editions, options, payload })
  const auditKeys = createAuditKeys(options.audit.key ?? payload.config.secret, options.audit.formerKeys)
  const alerted = new Set<string>()
  const record = createRecordStore({
    dialect,
    keys: auditKeys,
    onCutOff: ({ anchored, seq }) => {
      if (!alerted.has('cut off')) {
        alerted.add('cut off')
        payload.logger.error({
          anchored,
          event: 'newsroom.record.gap',
          msg: `An event takes position ${seq} of the record of events, and an anchor knows event ${anchored}: the end of the record was cut off. Run: npm run audit -- verify`,
          seq,
        })
      }
    },
    payload,
    slugs,
  })
  return {
    alerted,
    auditKeys,
    clock,
    dialect,
    editions,
    log,
    newsstand,
    options,
    payload,
    projected: new Set(),
    record,
  }
}
