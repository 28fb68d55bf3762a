import { useDocumentInfo } from '@payloadcms/ui'
import { createContext, useCallback, useContext, useState, useSyncExternalStore } from 'react'

import type { FormPart, OpenForm, OpenForms } from './openForms.ts'

import { createOpenForms, formKey } from './openForms.ts'

/** The provider of the desk gives one for the whole window. */
export const OpenFormsContext = createContext<null | OpenForms>(null)

/** What the other parts of the form that a component stands in have to tell, and how to tell them something. */
export const useOpenForm = (): { put(part: FormPart): void } & OpenForm => {
  const [own] = useState(createOpenForms)
  const forms = useContext(OpenFormsContext) ?? own
  const { id, collectionSlug } = useDocumentInfo()
  const key = formKey(collectionSlug, id)
  const read = () => forms.of(key)
  const form = useSyncExternalStore(forms.subscribe, read, read)
  const put = useCallback((part: FormPart) => forms.put(key, part), [forms, key])
  return { ...form, put }
}
