import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { use, useCallback, useEffect, useState } from 'react'

import type { FlaggedKind } from '../../domain/translation/flags.ts'
import type { SiblingState } from '../../domain/translation/translations.ts'
import type { DeskAPI } from '../shared/useDeskAPI.ts'

import { useDeskAPI } from '../shared/useDeskAPI.ts'
import { DeskZoneContext } from '../shared/useDeskTime.ts'
import { createNaming } from './naming.ts'

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

interface Loaded {
  api: DeskAPI
  id: number | string | undefined
  reload(): Promise<void>
  translations: null | TranslationsJSON
}

/** How often a form that stays open looks whether something happened to a sibling. */
const EVERY_MS = 60_000

/** Reads the translations of the article in the form: when it opens, after each save, and every minute. */
export const useTranslations = (): Loaded => {
  const { id, savedDocumentData } = useDocumentInfo()
  const api = useDeskAPI()
  const [translations, setTranslations] = useState<null | TranslationsJSON>(null)
  const saved: unknown = savedDocumentData?.updatedAt

  const reload = useCallback(async () => {
    if (id !== undefined) {
      const answer = await api.ask<TranslationsJSON>('GET', `/articles/${id}/translations`)
      // Without a network the next look asks again: what was shown stays.
      if (answer.ok || answer.status !== 0) {
        setTranslations(answer.ok ? answer.data : null)
      }
    }
  }, [api, id])

  useEffect(() => {
    const look = () => void reload()
    look()
    const timer = setInterval(look, EVERY_MS)
    return () => clearInterval(timer)
  }, [reload, saved])

  return { api, id, reload, translations }
}

/** Names languages and instants in the language of the panel. */
export const useNaming = () => createNaming(useTranslation().i18n.language, use(DeskZoneContext))
