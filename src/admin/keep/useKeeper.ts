import {
  useAllFormFields,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import type { Keeper, KeepState, Values } from './keeper.ts'
import type { LocalCopy } from './localCopies.ts'

import { sameWords } from '../../domain/article/sameWords.ts'
import { readSaveAnswer } from '../../domain/desk/saveAnswer.ts'
import { watchArticleLine } from './articleLine.ts'
import { createKeeper } from './keeper.ts'
import { watchLiveBody } from './liveBody.ts'
import { copyKey, dropCopy, findCopies, keepCopy, keepCopyAtOnce } from './localCopies.ts'
import { tabName } from './tabName.ts'

/** What the server makes of fields that nobody types into. */
const MADE_BY_SERVER = [
  'autosaved',
  'revision',
  'number',
  'byline',
  'creditLine',
  'publishedAt',
  'updatedAt',
] as const

export interface KeptForm {
  discard(copy: LocalCopy): void
  /** What this browser has kept of this document and the server lacks. */
  found: LocalCopy | null
  keeper: Keeper | null
  restore(copy: LocalCopy): void
  state: KeepState
}

const read = async <Value>(address: string): Promise<null | Value> => {
  const response = await fetch(address, { credentials: 'include' })
  return response.ok ? ((await response.json()) as Value) : null
}

const SHOWN_AT_ONCE = ['headline', 'kicker', 'standfirst']

/** How often the form is filled until it holds what it was given: what the panel had under way may overtake it. */
const FILL_TRIES = 10
const FILL_PAUSE_MS = 300

/** Puts a keeper beside the form of an article for as long as it is open. */
export const useKeeper = (userId: string): KeptForm => {
  const {
    id,
    collectionSlug = '',
    hasSavePermission,
    isInitializing,
    isTrashed,
    setLastUpdateTime,
    setUnpublishedVersionCount,
  } = useDocumentInfo()
  const form = useForm()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [state, setState] = useState<KeepState>({ type: 'idle' })
  const [found, setFound] = useState<LocalCopy | null>(null)
  const [keeper, setKeeper] = useState<Keeper | null>(null)
  const { api } = config.routes
  const users = config.admin.user
  const isKept = hasSavePermission === true && isTrashed !== true && !isInitializing
  const { language } = i18n

  // The keeper outlives many renderings; it asks for the form of the last one.
  const latest = useRef({ form, setLastUpdateTime, setUnpublishedVersionCount })
  useEffect(() => {
    latest.current = { form, setLastUpdateTime, setUnpublishedVersionCount }
  })

  useEffect(() => {
    if (!isKept) {
      return
    }
    const address = `${api}/${collectionSlug}`
    const document = id === undefined ? `${collectionSlug}/new/${tabName()}` : `${collectionSlug}/${id}`
    const known = (): Values => latest.current.form.getData() as Values
    const live = watchLiveBody(() => kept.changed(true))
    const values = (): Values => live.over(known())
    const kept: Keeper = createKeeper({
      copies: { drop: dropCopy, keep: keepCopy, keepAtOnce: keepCopyAtOnce },
      document,
      form: {
        fill: async (filled) => {
          live.forget()
          // What a form shows at once; it makes the other values its own in its own way.
          const isFilled = (): boolean =>
            SHOWN_AT_ONCE.every((name) => (values()[name] ?? '') === (filled[name] ?? ''))
          for (let tries = 0; tries === 0 || (tries < FILL_TRIES && !isFilled()); tries += 1) {
            // The panel gives up one question to the server for another: then it is asked again.
            await latest.current.form.reset(filled).catch(() => undefined)
            await new Promise((resolve) => setTimeout(resolve, FILL_PAUSE_MS))
          }
          latest.current.form.setModified(true)
          if (!isFilled()) {
            throw new Error('The form could not be filled.')
          }
        },
        known,
        markSaved: () => latest.current.form.setModified(false),
        takeOver: (doc) => {
          const { dispatchFields, getFields } = latest.current.form
          for (const path of MADE_BY_SERVER) {
            const field = getFields()[path]
            if (field !== undefined && field.value !== doc[path]) {
              dispatchFields({ type: 'UPDATE', initialValue: doc[path], path, value: doc[path] })
            }
          }
          latest.current.setLastUpdateTime(Date.now())
          // What has saved itself can be published.
          latest.current.setUnpublishedVersionCount((count) => Math.max(1, count))
        },
        values,
      },
      isLoggedIn: async () => (await read<{ user: unknown }>(`${api}/${users}/me`))?.user != null,
      isStored: id !== undefined,
      key: copyKey(userId, document),
      now: () => Date.now(),
      onState: setState,
      readPresent: () => read<Values>(`${address}/${id}?draft=true&depth=0`),
      send: async (sent, revision) => {
        try {
          const response = await fetch(`${address}/${id}?draft=true&autosave=true&depth=0`, {
            body: JSON.stringify({ ...sent, _status: 'draft', revision }),
            credentials: 'include',
            headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
            method: 'PATCH',
          })
          return readSaveAnswer(response.status, await response.json().catch(() => null))
        } catch {
          return { type: 'unreachable' }
        }
      },
      userId,
    })
    kept.changed(false)
    setKeeper(kept)
    void findCopies(userId, id === undefined ? `${collectionSlug}/new/` : document, Date.now()).then(
      (copies) => {
        const copy = copies.find((candidate) => id === undefined || candidate.document === document)
        setFound(copy !== undefined && !sameWords(copy.values, values()) ? copy : null)
      },
    )
    const unwatch = watchArticleLine({
      beforeSave: async () => {
        const revision = await kept.lastRevision()
        return { revision, words: live.over({}) }
      },
      onAnswer: (outcome) => {
        if (outcome.type !== 'saved') {
          latest.current.form.setModified(true)
        }
        void kept.answered(outcome)
      },
      path: id === undefined ? address : `${address}/${id}`,
    })
    const online = (): void => void kept.retry()
    // Browsers tell of a leave in different ways, and some in one alone: a phone that is put away only hides the page.
    window.addEventListener('beforeunload', kept.leave)
    window.addEventListener('pagehide', kept.leave)
    window.addEventListener('visibilitychange', kept.leave)
    window.addEventListener('online', online)
    return () => {
      window.removeEventListener('beforeunload', kept.leave)
      window.removeEventListener('pagehide', kept.leave)
      window.removeEventListener('visibilitychange', kept.leave)
      window.removeEventListener('online', online)
      unwatch()
      kept.close()
      live.close()
    }
  }, [api, collectionSlug, id, isKept, language, userId, users])

  useEffect(() => {
    keeper?.changed(isModified)
  }, [fields, isModified, keeper])

  return {
    discard: (copy) => {
      setFound(null)
      void dropCopy(copy.key)
    },
    found,
    keeper,
    restore: (copy) => {
      setFound(null)
      // What could not be put into the form is offered again.
      void keeper?.restore(copy).catch(() => setFound(copy))
    },
    state,
  }
}
