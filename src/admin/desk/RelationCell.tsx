import type { DefaultCellComponentProps, RelationshipFieldClient, UploadFieldClient } from 'payload'

import { Thumbnail, useConfig, useListRelationships, useTranslation } from '@payloadcms/ui'
import { formatDocTitle } from '@payloadcms/ui/shared'
import { Fragment, useEffect, useMemo } from 'react'

import { relationsOf, type Relation } from './relationsOf.ts'

const SHOWN = 3

type LoadedDoc = { id: number | string } & Record<string, unknown>

const pictureOf = ({ mimeType, thumbnailURL, url }: LoadedDoc): string | undefined => {
  const picture = String(mimeType ?? '').startsWith('image/') ? (thumbnailURL ?? url) : thumbnailURL
  return typeof picture === 'string' && picture !== '' ? picture : undefined
}

/** Names one document; nothing as long as its name is on its way. */
const RelationName = ({ isUpload, relation }: { isUpload: boolean; relation: Relation }) => {
  const { config, getEntityConfig } = useConfig()
  const { i18n, t } = useTranslation()
  const { documents } = useListRelationships()
  const doc = documents[relation.relationTo]?.[relation.value] as false | LoadedDoc | null | undefined
  if (doc === null || doc === undefined) {
    return null
  }
  const collectionConfig = getEntityConfig({ collectionSlug: relation.relationTo })
  const title = formatDocTitle({
    collectionConfig: collectionConfig as never,
    data: (doc === false ? null : doc) as never,
    dateFormat: config.admin.dateFormat,
    fallback: `${t('general:untitled')} - ID: ${relation.value}`,
    i18n,
  })
  const picture = isUpload && doc !== false ? pictureOf(doc) : undefined
  return picture === undefined ? (
    <>{title}</>
  ) : (
    <span className="newsroom-relation__file">
      <Thumbnail fileSrc={picture} size="small" /> {title}
    </span>
  )
}

/**
 * Shows what a relation leads to, and a dash where it leads nowhere.
 *
 * Payload's own asks for a name once its row comes into sight, and says "<No Section>" until then. This one asks for all rows of
 * the page at once, which is one question for each collection, and says nothing that isn't so.
 */
export const RelationCell = ({ cellData, field }: DefaultCellComponentProps) => {
  const { t } = useTranslation()
  const { getRelationships } = useListRelationships()
  const { relationTo, type } = field as RelationshipFieldClient | UploadFieldClient
  // The list gives another object for the same value each time that it is drawn.
  const key = JSON.stringify(relationsOf(cellData, relationTo))
  const relations = useMemo(() => JSON.parse(key) as Relation[], [key])
  useEffect(() => {
    if (relations.length > 0) {
      getRelationships(relations.slice(0, SHOWN))
    }
  }, [getRelationships, relations])
  if (relations.length === 0) {
    return <span>–</span>
  }
  return (
    <span className="newsroom-relation">
      {relations.slice(0, SHOWN).map((relation, index) => (
        <Fragment key={`${relation.relationTo} ${relation.value}`}>
          {index > 0 && ', '}
          <RelationName isUpload={type === 'upload'} relation={relation} />
        </Fragment>
      ))}
      {relations.length > SHOWN && t('fields:itemsAndMore', { count: relations.length - SHOWN, items: '' })}
    </span>
  )
}
