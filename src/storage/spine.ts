import type { BasePayload } from 'payload'

import type { SanitizedOptions } from '../config/options.ts'
import type { Clock } from '../shared/clock.ts'
import type { ChangeLogStore } from './changeLogStore.ts'
import type { Dialect } from './dialect/dialect.ts'
import type { EditionStore } from './editionStore.ts'
import type { NewsstandStore } from './newsstandStore.ts'

import { createChangeLogStore } from './changeLogStore.ts'
import { selectDialect } from './dialect/selectDialect.ts'
import { createEditionStore } from './editionStore.ts'
import { createNewsstandStore } from './newsstandStore.ts'

/** The stores that carry everything: what was released, what happened, what is visible. */
export interface Spine {
  clock: Clock
  dialect: Dialect
  editions: EditionStore
  log: ChangeLogStore
  newsstand: NewsstandStore
  options: SanitizedOptions
  payload: BasePayload
}

/** Builds the stores on one Payload instance. */
export const createSpine = (payload: BasePayload, options: SanitizedOptions, clock: Clock): Spine => {
  const { slugs } = options
  const dialect = selectDialect({ options, payload })
  const editions = createEditionStore({ dialect, payload, slugs })
  const log = createChangeLogStore({ dialect, payload, slugs })
  const newsstand = createNewsstandStore({ clock, dialect, editions, options, payload })
  return { clock, dialect, editions, log, newsstand, options, payload }
}
