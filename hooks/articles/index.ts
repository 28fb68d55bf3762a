import type { CollectionConfig } from 'payload'

import type { HookContext } from '../hookContext.ts'

import { checkAssignee, tellAssignee } from './assignment.ts'
import { beginOperation } from './beginOperation.ts'
import { createComposeByline } from './composeByline.ts'
import { foldSearch } from './foldSearch.ts'
import { forgetNotes } from './forgetNotes.ts'
import { keepFromDeletion, keepInScope } from './keepInScope.ts'
import { createKeepTrash } from './keepTrash.ts'
import { noting, tellRefusals } from './noteRefusals.ts'
import { createPlanSave } from './planSave.ts'
import { refuseDelete } from './refuseDelete.ts'
import { refuseSecondTranslation } from './refuseSecondTranslation.ts'
import { refuseUpdateCircle } from './refuseUpdateCircle.ts'
import { settleAfterChange, settleAfterOperation } from './settleActs.ts'

/** The hooks of articles, in the order in which they must run. */
export const createArticleHooks = (context: HookContext): NonNullable<CollectionConfig['hooks']> => ({
  afterChange: [settleAfterChange, tellAssignee],
  afterDelete: [forgetNotes],
  afterOperation: [settleAfterOperation, tellRefusals],
  beforeChange: [
    keepInScope,
    createKeepTrash(context.access),
    checkAssignee,
    createComposeByline(context.options.slugs),
    refuseUpdateCircle,
  ].map(noting),
  beforeDelete: [keepFromDeletion, refuseDelete],
  beforeOperation: [foldSearch, beginOperation],
})

/** Must be the last word before validation: nothing may change what has been planned. */
export const createLastArticleHooks = (context: HookContext): NonNullable<CollectionConfig['hooks']> => ({
  beforeChange: [createPlanSave(context), refuseSecondTranslation].map(noting),
})
