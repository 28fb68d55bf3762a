import type { CollectionConfig } from 'payload'

import type { SanitizedOptions } from '../src/config/options.ts'
import type { CollectionContext } from './collectionContext.ts'

import { createArticleHooks, createLastArticleHooks } from '../hooks/articles/index.ts'
import { createMediaHooks } from '../hooks/media/index.ts'
import { checkInput } from '../hooks/checkInput.ts'
import { cleanBeforeValidate } from '../hooks/cleanLines.ts'
import { createKeepAdministrator } from '../hooks/keepAdministrator.ts'
import { createKeepRights } from '../hooks/keepRights.ts'
import { createListHooks } from '../hooks/lists/index.ts'
import { createNamedHooks } from '../hooks/named.ts'
import { keepPanelLanguage } from '../hooks/keepPanelLanguage.ts'
import { keepSectionsInScope } from '../hooks/keepSectionsInScope.ts'
import { keepSectionAddress } from '../hooks/keepSectionAddress.ts'
import { refuseCircle } from '../hooks/refuseCircle.ts'
import { validateHttpURL } from '../hooks/validateHttpURL.ts'
import { createAccess } from './access.ts'
import { createArticles } from './articles/articles.ts'
import { createAuthors } from './authors.ts'
import { createLists } from './lists.ts'
import {
  createChangeLog,
  createCounters,
  createEditions,
  createNewsstand,
  createNotes,
  createPresence,
  createShelves,
  createWorkflowEvents,
} from './machine.ts'
import { createMedia } from './media.ts'
import { applyOverrides, mergeHooks } from './overrides.ts'
import { createSections } from './sections.ts'
import { createSources } from './sources.ts'
import { createUsers } from './users.ts'

/** Values must be what their fields hold. */
const CHECKED = { beforeOperation: [checkInput] }

/** Names and captions stand beside other text: nothing invisible may change how they read. */
const CLEAN = { ...CHECKED, beforeValidate: [cleanBeforeValidate] }

/** Builds all collections of the newsroom, with the changes of the host applied. */
export const newsroomCollections = (options: SanitizedOptions): CollectionConfig[] => {
  const access = createAccess(options)
  const hookContext = { access, options }
  const active = !options.disabled
  const context: CollectionContext = {
    access,
    hooks: {
      articles: active ? createArticleHooks(hookContext) : {},
      authors: active ? mergeHooks(CLEAN, createNamedHooks('author')) : {},
      lists: active ? mergeHooks(CHECKED, createListHooks(hookContext)) : {},
      media: active ? mergeHooks(CLEAN, createMediaHooks(hookContext)) : {},
      sections: active
        ? mergeHooks(CLEAN, keepSectionsInScope, createNamedHooks('section'), {
            afterChange: [keepSectionAddress],
            beforeValidate: [refuseCircle],
          })
        : {},
      sources: active ? mergeHooks(CLEAN, createNamedHooks('source')) : {},
      users: active
        ? mergeHooks(CLEAN, createKeepRights(hookContext), createKeepAdministrator(), keepPanelLanguage)
        : {},
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
    applyOverrides(createLists(context), overrides.lists),
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
    createPresence(context),
    createWorkflowEvents(context),
    createNotes(context),
  ]
}
