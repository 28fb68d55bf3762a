import type { CollectionConfig } from 'payload'

import type { SanitizedOptions } from '../src/config/options.ts'
import type { CollectionContext } from './collectionContext.ts'

import { createArticleHooks, createLastArticleHooks } from '../hooks/articles/index.ts'
import { createKeepAdministrator } from '../hooks/keepAdministrator.ts'
import { createNamedHooks } from '../hooks/named.ts'
import { keepSectionAddress } from '../hooks/keepSectionAddress.ts'
import { refuseCircle } from '../hooks/refuseCircle.ts'
import { refuseDeleteLiveHero } from '../hooks/refuseDeleteLiveHero.ts'
import { validateHttpURL } from '../hooks/validateHttpURL.ts'
import { createAccess } from './access.ts'
import { createArticles } from './articles/articles.ts'
import { createAuthors } from './authors.ts'
import { createChangeLog, createCounters, createEditions, createNewsstand, createShelves } from './machine.ts'
import { createMedia } from './media.ts'
import { applyOverrides, mergeHooks } from './overrides.ts'
import { createSections } from './sections.ts'
import { createSources } from './sources.ts'
import { createUsers } from './users.ts'

/** Builds all collections of the newsroom, with the changes of the host applied. */
export const newsroomCollections = (options: SanitizedOptions): CollectionConfig[] => {
  const access = createAccess(options)
  const hookContext = { access, options }
  const active = !options.disabled
  const context: CollectionContext = {
    access,
    hooks: {
      articles: active ? createArticleHooks(hookContext) : {},
      authors: active ? createNamedHooks('author') : {},
      media: active ? { beforeDelete: [refuseDeleteLiveHero] } : {},
      sections: active
        ? mergeHooks(createNamedHooks('section'), {
            afterChange: [keepSectionAddress],
            beforeValidate: [refuseCircle],
          })
        : {},
      sources: active ? createNamedHooks('source') : {},
      users: active ? createKeepAdministrator() : {},
      validateHttpURL,
    },
    options,
    slugs: options.slugs,
  }
  const { overrides } = options
  return [
    applyOverrides(
      createArticles(context),
      overrides.articles,
      active ? createLastArticleHooks(hookContext) : undefined,
    ),
    applyOverrides(createAuthors(context), overrides.authors),
    applyOverrides(createSources(context), overrides.sources),
    applyOverrides(createSections(context), overrides.sections),
    applyOverrides(createMedia(context), overrides.media),
    ...(options.ownUsers ? [applyOverrides(createUsers(context), overrides.users)] : []),
    createEditions(context),
    createChangeLog(context),
    createNewsstand(context),
    createShelves(context),
    createCounters(context),
  ]
}
