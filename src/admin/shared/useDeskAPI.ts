import { useConfig } from '@payloadcms/ui'
import { useMemo } from 'react'

import type { PanelWords } from './wordsFor.ts'

import { useWords } from './useWords.ts'

/** What the newsroom answered: data, or the sentence that says why not; the status is 0 where no answer came. */
export type DeskAnswer<Data> =
  | { data: Data; ok: true }
  /** `body` is the JSON of the refusal. */
  | { body: unknown; message: string; ok: false; status: number }

const words: PanelWords<{ away: string }> = {
  az: { away: 'Serverlə əlaqə yoxdur. Yenidən cəhd edin.' },
  en: { away: 'The server can’t be reached. Try again.' },
  ru: { away: 'Нет связи с сервером. Попробуйте ещё раз.' },
  tr: { away: 'Sunucuya ulaşılamıyor. Yeniden deneyin.' },
}

/** Asks the newsroom's own endpoints of the desk as the user who looks at the panel. */
export interface DeskAPI {
  ask<Data>(method: 'DELETE' | 'GET' | 'POST', path: string, body?: object): Promise<DeskAnswer<Data>>
}

const messageOf = (body: unknown, status: number): string => {
  const { errors } = (body ?? {}) as { errors?: { message?: string }[] }
  return errors?.[0]?.message ?? String(status)
}

/** Gives the endpoints below `/api/newsroom/desk`, wherever the host has its API. */
export const useDeskAPI = (): DeskAPI => {
  const { config } = useConfig()
  const { api } = config.routes
  const { away } = useWords(words)
  return useMemo(
    () => ({
      ask: async <Data>(method: string, path: string, body?: object) => {
        const response = await fetch(`${api}/newsroom/desk${path}`, {
          credentials: 'include',
          headers: { 'Content-Type': 'application/json' },
          method,
          ...(body !== undefined && { body: JSON.stringify(body) }),
        }).catch(() => null)
        if (response === null) {
          return { body: null, message: away, ok: false, status: 0 }
        }
        const answer = (await response.json().catch(() => null)) as unknown
        return response.ok
          ? { data: answer as Data, ok: true }
          : { body: answer, message: messageOf(answer, response.status), ok: false, status: response.status }
      },
    }),
    [api, away],
  )
}
