import type { CollectionConfig, TextFieldSingleValidation } from 'payload'

import type { SanitizedOptions } from '../src/config/options.ts'
import type { NewsroomAccess } from './access.ts'
import type { Slugs } from './slugs.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** What a collection is built from; the plugin puts it together once. */
export interface CollectionContext {
  access: NewsroomAccess
  hooks: {
    articles: Hooks
    authors: Hooks
    lists: Hooks
    media: Hooks
    sections: Hooks
    sources: Hooks
    users: Hooks
    validateHttpURL: TextFieldSingleValidation
  }
  options: SanitizedOptions
  slugs: Slugs
}
