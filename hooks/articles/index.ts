import type { CollectionConfig } from 'payload'

import type { HookContext } from '../hookContext.ts'

import { beginOperation } from './beginOperation.ts'
import { createComposeByline } from './composeByline.ts'
import { createPlanSave } from './planSave.ts'
import { refuseDelete } from './refuseDelete.ts'
import { settleAfterChange, settleAfterOperation } from './settleActs.ts'

/** The hooks of articles, in the order in which they must run. */
export const createArticleHooks = (context: HookContext): NonNullable<CollectionConfig['hooks']> => ({
  afterChange: [settleAfterChange],
  afterOperation: [settleAfterOperation],
  beforeChange: [createComposeByline(context.options.slugs)],
  beforeDelete: [refuseDelete],
  beforeOperation: [beginOperation],
})

/** Must be the last word before validation: nothing may change what has been planned. */
export const createLastArticleHooks = (context: HookContext): NonNullable<CollectionConfig['hooks']> => ({
  beforeChange: [createPlanSave(context)],
})
