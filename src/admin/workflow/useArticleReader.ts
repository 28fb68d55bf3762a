import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback } from 'react'

type Values = Record<string, unknown>

/** Reads the working copy of an article as it stands on the server; null when it can't be read. */
export const useArticleReader = (): ((id: number | string) => Promise<null | Values>) => {
  const { collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { api } = config.routes
  return useCallback(
    async (id) => {
      const response = await fetch(`${api}/${collectionSlug}/${id}?draft=true&depth=0`, {
        credentials: 'include',
      }).catch(() => null)
      return response?.ok ? ((await response.json()) as Values) : null
    },
    [api, collectionSlug],
  )
}
