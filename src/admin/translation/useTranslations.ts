import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect } from 'react'

import type { DeskAPI } from '../shared/useDeskAPI.ts'
import type { TranslationsJSON } from './translationsJSON.ts'

import { useDeskAPI } from '../shared/useDeskAPI.ts'
import { useOpenForm } from '../workflow/openFormsContext.ts'

interface Loaded {
  api: DeskAPI
  id: number | string | undefined
  reload(): Promise<void>
  translations: null | TranslationsJSON
}

/** How often a form that stays open looks whether something happened to a sibling. */
const EVERY_MS = 60_000

/**
 * Reads the translations of the article in the form, when it opens, after each save, and every minute, for all parts of the
 * form: one of them asks, the others find the answer in the open form.
 */
export const useTranslations = (): Loaded => {
  const { id, savedDocumentData } = useDocumentInfo()
  const api = useDeskAPI()
  const { put, translations } = useOpenForm()
  const saved: unknown = savedDocumentData?.updatedAt

  const reload = useCallback(async () => {
    if (id !== undefined) {
      const answer = await api.ask<TranslationsJSON>('GET', `/articles/${id}/translations`)
      // Without a network the next look asks again: what was shown stays.
      if (answer.ok || answer.status !== 0) {
        put({ translations: answer.ok ? answer.data : null })
      }
    }
  }, [api, id, put])

  useEffect(() => {
    const look = () => void reload()
    look()
    const timer = setInterval(look, EVERY_MS)
    return () => clearInterval(timer)
  }, [reload, saved])

  return { api, id, reload, translations }
}
