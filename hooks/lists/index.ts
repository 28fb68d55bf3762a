import type { CollectionConfig } from 'payload'

import type { HookContext } from '../hookContext.ts'

import { createKeepListWhole } from './keepListWhole.ts'

/** The hooks of the lists that editors keep. */
export const createListHooks = (context: HookContext): NonNullable<CollectionConfig['hooks']> => ({
  beforeChange: [createKeepListWhole(context)],
})
