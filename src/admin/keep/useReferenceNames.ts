import type { ClientField } from 'payload'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Values = Record<string, unknown>

/** The collection that each field with references refers to, by path; rows of lists are compared as a whole and not here. */
const referencesOf = (fields: readonly ClientField[], prefix = ''): [string, string][] =>
  fields.flatMap((field): [string, string][] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        referencesOf(tab.fields, 'name' in tab && tab.name ? `${prefix}${tab.name}.` : prefix),
      )
    }
    if ((field.type === 'relationship' || field.type === 'upload') && typeof field.relationTo === 'string') {
      return [[`${prefix}${field.name}`, field.relationTo]]
    }
    if (field.type === 'group' && 'name' in field && field.name) {
      return referencesOf(field.fields, `${prefix}${field.name}.`)
    }
    return 'fields' in field && field.type !== 'array' ? referencesOf(field.fields, prefix) : []
  })

const valueAt = (values: Values, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as undefined | Values)?.[name], values)

const idsOf = (value: unknown): string[] =>
  [value ?? []].flat().flatMap((item) => {
    const id: unknown = typeof item === 'object' && item !== null ? (item as Values).id : item
    return typeof id === 'number' || typeof id === 'string' ? [String(id)] : []
  })

interface Named {
  [field: string]: unknown
  id: number | string
}

/** Gives the names of what the fields of several versions refer to: of a section, a source, a picture. */
export const useReferenceNames = (
  versions: readonly Values[],
): ((path: string, value: unknown) => string) => {
  const { docConfig } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const [names, setNames] = useState<Record<string, string>>({})
  const relations = new Map(referencesOf(docConfig?.fields ?? []))
  const wanted = new Map<string, Set<string>>()
  for (const [path, collection] of relations) {
    const ids = versions.flatMap((version) => idsOf(valueAt(version, path)))
    wanted.set(collection, new Set([...(wanted.get(collection) ?? []), ...ids]))
  }
  const asked = JSON.stringify([...wanted].map(([collection, ids]) => [collection, [...ids].sort()]))
  const { api } = config.routes
  useEffect(() => {
    const controller = new AbortController()
    const read = async ([collection, ids]: [string, string[]]): Promise<void> => {
      const title = getEntityConfig({ collectionSlug: collection })?.admin.useAsTitle ?? 'id'
      const query = new URLSearchParams({
        depth: '0',
        limit: '100',
        [`select[${title}]`]: 'true',
        'where[id][in]': ids.join(','),
      })
      const response = await fetch(`${api}/${collection}?${query}`, {
        credentials: 'include',
        signal: controller.signal,
      })
      const { docs = [] } = response.ok ? ((await response.json()) as { docs?: Named[] }) : {}
      setNames((known) => ({
        ...known,
        ...Object.fromEntries(docs.map((doc) => [`${collection}:${doc.id}`, String(doc[title] ?? doc.id)])),
      }))
    }
    for (const entry of JSON.parse(asked) as [string, string[]][]) {
      if (entry[1].length > 0) {
        // Without a name the number is shown.
        void read(entry).catch(() => undefined)
      }
    }
    return () => controller.abort()
  }, [api, asked, getEntityConfig])
  return (path, value) =>
    idsOf(value)
      .map((id) => names[`${relations.get(path)}:${id}`] ?? id)
      .join(', ')
}
