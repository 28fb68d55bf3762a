'use client'

import { useTranslation } from '@payloadcms/ui'

/**
 * Takes the panel's buttons that publish and unpublish all chosen articles out of the list: a release belongs to words that
 * somebody has seen, so the server would refuse most of it. Nothing but their labels tells these buttons apart.
 */
export const NoBulkRelease = () => {
  const { t } = useTranslation()
  const buttons = [t('version:publish'), t('version:unpublish')].map(
    (label) => `.list-selection__button[aria-label=${JSON.stringify(label)}]`,
  )
  return <style>{`${buttons.join(', ')} { display: none; }`}</style>
}
