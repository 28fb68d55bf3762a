import type { ClientField } from 'payload'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'

const labelsOf = (fields: readonly ClientField[], prefix: string): [string, unknown][] =>
  fields.flatMap((field): [string, unknown][] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        labelsOf(tab.fields, 'name' in tab && tab.name ? `${prefix}${tab.name}.` : prefix),
      )
    }
    const name = 'name' in field ? field.name : undefined
    const own: [string, unknown][] =
      name === undefined ? [] : [[`${prefix}${name}`, 'label' in field ? field.label : name]]
    // The rows of a list are compared as a whole.
    const holds = 'fields' in field && field.type !== 'array'
    return [
      ...own,
      ...(holds ? labelsOf(field.fields, name === undefined ? prefix : `${prefix}${name}.`) : []),
    ]
  })

/** Gives what the form calls a field, by its path: "hero.caption". */
export const useFieldLabels = (): ((path: string) => string) => {
  const { docConfig } = useDocumentInfo()
  const { i18n } = useTranslation()
  return (path) => {
    const labels = new Map(labelsOf(docConfig?.fields ?? [], ''))
    const label = labels.get(path)
    return label === undefined || label === null || label === false
      ? path
      : getTranslation(label as string, i18n)
  }
}
