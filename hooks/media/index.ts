import type { CollectionConfig } from 'payload'

import type { HookContext } from '../hookContext.ts'

import { checkFocus } from './checkFocus.ts'
import { createCheckUpload } from './checkUpload.ts'
import { createLimitPublicPictures } from './limitPublicPictures.ts'
import { refuseDeleteShown } from './refuseDeleteShown.ts'

/** Makes the hooks of pictures: who sees them, and what may become of them. */
export const createMediaHooks = (context: HookContext): NonNullable<CollectionConfig['hooks']> => ({
  beforeDelete: [refuseDeleteShown],
  beforeOperation: [createLimitPublicPictures(context.access), checkFocus, createCheckUpload(context)],
})
