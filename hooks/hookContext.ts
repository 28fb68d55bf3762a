import type { DeskAccess } from '../src/domain/access/deskAccess.ts'
import type { SanitizedOptions } from '../src/config/options.ts'

/** What the hooks of the newsroom are built from. */
export interface HookContext {
  access: DeskAccess
  options: SanitizedOptions
}
