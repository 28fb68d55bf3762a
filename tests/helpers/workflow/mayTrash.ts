import type { Model } from './model.ts'
import type { Who } from './table.ts'

import { isThere } from './model.ts'
import { reaches } from './table.ts'

/** Whether somebody may put an article into the trash. */
export const mayTrash = (model: Model, who: Who): boolean =>
  isThere(model, who) &&
  reaches(who, 'editor') &&
  (model.seen === 'unreleased' || model.seen === 'unpublished')
