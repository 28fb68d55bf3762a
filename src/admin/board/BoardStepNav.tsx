import { getTranslation } from '@payloadcms/translations'
import { SetStepNav, useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useMemo } from 'react'

/** Says at the head of the panel where the board stands: below the articles, as their other views do. */
export const BoardStepNav = ({ articles, label }: { articles: string; label: string }) => {
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const nav = useMemo(() => {
    const { labels } = getEntityConfig({ collectionSlug: articles }) ?? {}
    return [
      {
        label: labels === undefined ? articles : getTranslation(labels.plural, i18n),
        url: formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/${articles}` }),
      },
      { label },
    ]
  }, [articles, config.routes.admin, getEntityConfig, i18n, label])
  return <SetStepNav nav={nav} />
}
