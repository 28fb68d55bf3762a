import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'

import type { HookContext } from './hookContext.ts'

import { scopeFields } from '../src/domain/access/scope.ts'
import { NewsroomError } from '../src/shared/newsroomError.ts'

type Data = Record<string, unknown>

const sorted = (values: readonly unknown[]): string => JSON.stringify(values.map(String).sort())

/** What a user may do, each as a text that can be compared. */
const rightsOf = (user: Data): Record<'languages' | 'role' | 'sections', string> => {
  const { languages, sections } = scopeFields(user)
  return {
    languages: sorted(languages),
    role: typeof user.role === 'string' ? user.role : 'reporter',
    sections: sorted(sections),
  }
}

/**
 * Makes the hook of users that lets only administrators change role, sections and languages, whatever way the change comes:
 * access to fields is not asked where code acts on behalf of a user. Code without a user is trusted.
 */
export const createKeepRights = ({ access }: HookContext): NonNullable<CollectionConfig['hooks']> => {
  const keepRights: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
    if (req.user && access.roleOf(req) !== 'admin') {
      const before = rightsOf((originalDoc ?? {}) as Data)
      const after = rightsOf({ ...(originalDoc as Data | undefined), ...(data as Data) })
      const field = (['role', 'sections', 'languages'] as const).find((name) => before[name] !== after[name])
      if (field !== undefined) {
        throw new NewsroomError(
          'NEWSROOM_NOT_ALLOWED',
          403,
          'Only administrators decide what somebody may do, and where.',
          { field, remedy: 'Ask an administrator.', value: (data as Data)[field] },
        )
      }
    }
    return data as unknown
  }
  return { beforeChange: [keepRights] }
}
