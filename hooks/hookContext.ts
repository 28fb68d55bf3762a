import type { NewsroomAccess } from '../collections/access.ts'
import type { SanitizedOptions } from '../src/config/options.ts'

/** What the hooks of the newsroom are built from. */
export interface HookContext {
  access: NewsroomAccess
  options: SanitizedOptions
}
