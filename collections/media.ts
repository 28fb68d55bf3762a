import type { CollectionConfig, UploadConfig } from 'payload'

import type { CollectionContext } from './collectionContext.ts'

import { unlessKilledAlone } from '../hooks/media/hideKilledPictures.ts'
import { createReadPictures } from '../hooks/media/readPictures.ts'
import { servePicture } from '../hooks/media/servePicture.ts'
import { PICTURE_TYPES } from '../src/domain/media/pictureTypes.ts'
import { labels } from './labels.ts'

/** The networks that show a story's picture take JPEG for certain. */
const JPEG = { format: 'jpeg', options: { quality: 82 } } as const
/** About a third less to load than JPEG of the same look, at bearable cost; AVIF takes ten times as long to make. */
const WEBP = { format: 'webp', options: { quality: 78 } } as const

type FileHandler = NonNullable<UploadConfig['handlers']>[number]

/** Pictures. Vector images are refused: they can carry scripts. */
export const createMedia = ({ access, hooks, options, slugs }: CollectionContext): CollectionConfig => ({
  slug: slugs.media,
  access: {
    create: access.atLeast('reporter'),
    delete: unlessKilledAlone({ access, options }, access.atLeast('editor')),
    read: unlessKilledAlone({ access, options }, createReadPictures({ access, options })),
    update: unlessKilledAlone(
      { access, options },
      access.atLeastUnlessSeen('reporter', (usage, id, req) => usage.isPromised(id, req)),
    ),
  },
  admin: { group: labels.reference },
  fields: [
    { name: 'alt', type: 'text', label: labels.alt, maxLength: 500, required: true },
    { name: 'caption', type: 'textarea', label: labels.caption, maxLength: 2000 },
    { name: 'credit', type: 'text', label: labels.credit, maxLength: 500 },
    { name: 'copyrightHolder', type: 'text', label: labels.copyrightHolder, maxLength: 500 },
    { name: 'usageTerms', type: 'textarea', label: labels.usageTerms, maxLength: 2000 },
  ],
  hooks: hooks.media,
  labels: { plural: labels.mediaPlural, singular: labels.media },
  upload: {
    handlers: options.disabled ? [] : [servePicture as FileHandler],
    imageSizes: [
      { name: 'thumbnail', height: 225, width: 400 },
      { name: 'card', width: 768 },
      { name: 'wide', width: 1536 },
      { name: 'social', formatOptions: JPEG, height: 630, width: 1200 },
      { name: 'cardWebp', formatOptions: WEBP, width: 768 },
      { name: 'wideWebp', formatOptions: WEBP, width: 1536 },
    ],
    mimeTypes: Object.keys(PICTURE_TYPES),
  },
})
