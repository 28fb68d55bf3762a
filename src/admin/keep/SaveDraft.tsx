import {
  FormSubmit,
  useConfig,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormFields,
  useFormModified,
  useHotkey,
  useLocale,
  useOperation,
  useTranslation,
} from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useRef } from 'react'

/**
 * Saves the draft as a version that stays. The panel's own button rests once the form has saved itself; but what has saved itself
 * is overwritten by the next words, so here there is something to save until somebody has.
 */
export const SaveDraft = () => {
  const { config } = useConfig()
  const { id, collectionSlug = '', setUnpublishedVersionCount, uploadStatus } = useDocumentInfo()
  const { submit } = useForm()
  const { code } = useLocale()
  const { t } = useTranslation()
  const editDepth = useEditDepth()
  const isModified = useFormModified()
  const isAutosaved = useFormFields(([fields]) => fields.autosaved?.value === true)
  const isNew = useOperation() === 'create'
  const button = useRef<HTMLButtonElement>(null)
  const isResting = uploadStatus === 'uploading' || (!isNew && !isModified && !isAutosaved)

  const save = async (): Promise<void> => {
    const query = new URLSearchParams({
      depth: '0',
      draft: 'true',
      'fallback-locale': 'null',
      locale: String(code),
    })
    await submit({
      action: formatAdminURL({
        apiRoute: config.routes.api,
        path: `/${collectionSlug}${id === undefined ? '' : `/${encodeURIComponent(String(id))}`}?${query}`,
      }),
      method: id === undefined ? 'POST' : 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    setUnpublishedVersionCount((count) => count + 1)
  }

  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    // The browser would offer to save the page.
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })

  return (
    <FormSubmit
      buttonId="action-save-draft"
      buttonStyle="secondary"
      className="save-draft"
      disabled={isResting}
      onClick={() => void (isResting || save())}
      ref={button}
      size="medium"
      type="button"
    >
      {t('version:saveDraft')}
    </FormSubmit>
  )
}
