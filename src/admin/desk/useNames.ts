import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Names = Readonly<Record<string, string>>

interface Found {
  docs?: { id: number | string; name?: string }[]
}

/**
 * Reads the names of chosen documents, each once.
 *
 * @param collection slug of authors or sources
 * @param ids as a form holds them, joined by commas so that the same ones are the same value
 */
export const useNames = (collection: string, ids: string): Names => {
  const { config } = useConfig()
  const [names, setNames] = useState<Names>({})
  const missing = ids
    .split(',')
    .filter((id) => id !== '' && names[id] === undefined)
    .join(',')
  const { api } = config.routes
  useEffect(() => {
    if (missing === '') {
      return
    }
    const controller = new AbortController()
    const read = async () => {
      const query = new URLSearchParams({
        depth: '0',
        limit: '100',
        'select[name]': 'true',
        'where[id][in]': missing,
      })
      const response = await fetch(`${api}/${collection}?${query}`, {
        credentials: 'include',
        signal: controller.signal,
      })
      const { docs = [] } = response.ok ? ((await response.json()) as Found) : {}
      // What can't be found is asked for once as well.
      const found = Object.fromEntries(missing.split(',').map((id) => [id, '']))
      for (const { id, name } of docs) {
        found[String(id)] = name ?? ''
      }
      setNames((known) => ({ ...known, ...found }))
    }
    read().catch((error: unknown) => {
      if (!controller.signal.aborted) {
        throw error
      }
    })
    return () => controller.abort()
  }, [api, collection, missing])
  return names
}
