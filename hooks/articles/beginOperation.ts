import type { CollectionBeforeOperationHook } from 'payload'

import { NewsroomError } from '../../src/shared/newsroomError.ts'
import { rememberOperation, rememberRestore } from './operationMemo.ts'

interface OperationArgs {
  [key: string]: unknown
  data?: Record<string, unknown>
  draft?: boolean
  duplicateFromID?: unknown
  id?: unknown
  publishSpecificLocale?: unknown
  where?: unknown
}

/** A bulk release without the draft argument would release the old words of the rows: Payload starts from them there. */
const refuseBulkRelease = ({ data, draft, id, where }: OperationArgs): void => {
  if (where !== undefined && id === undefined && !draft && data?._status === 'published') {
    throw new NewsroomError(
      'NEWSROOM_BULK_RELEASE',
      400,
      'Releasing many articles at once would release their last released words, not the drafts.',
      {
        field: '_status',
        remedy: 'Pass draft=true to release the latest drafts, or release one by one.',
        value: 'published',
      },
    )
  }
}

/** Remembers, when an operation begins, what its later hooks can't see: the draft argument, the access, the caller's revision. */
export const beginOperation: CollectionBeforeOperationHook = ({
  args,
  context,
  operation,
  overrideAccess,
}) => {
  const given = args as unknown as OperationArgs
  const memo = {
    clientRevision: typeof given.data?.revision === 'number' ? given.data.revision : null,
    draft: given.draft === true,
    duplicate: given.duplicateFromID !== undefined && given.duplicateFromID !== null,
    overrideAccess: overrideAccess === true,
  }
  if (operation === 'restoreVersion') {
    rememberRestore(context, memo)
  } else if ((operation === 'create' || operation === 'update') && given.data !== undefined) {
    refuseBulkRelease(given)
    return { ...args, data: rememberOperation(context, given.data, memo) }
  }
  return args
}
