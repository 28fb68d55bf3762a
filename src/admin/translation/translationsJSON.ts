import type { FlaggedKind } from '../../domain/translation/flags.ts'
import type { SiblingState } from '../../domain/translation/translations.ts'

/** The answers of the endpoints, as JSON carries them. */
export interface SiblingJSON {
  headline: string
  id: number | string
  language: string
  number: number
  state: SiblingState
}

export interface FlagJSON {
  actor: null | string
  at: string
  kind: FlaggedKind
  reason: null | string
  seq: number
  sibling: SiblingJSON
}

export interface TranslationsJSON {
  flags: FlagJSON[]
  group: string
  missing: string[]
  siblings: SiblingJSON[]
}
