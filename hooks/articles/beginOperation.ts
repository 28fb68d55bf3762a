import type { CollectionBeforeOperationHook } from 'payload'

import { ValidationError } from 'payload'

import { bodyProblem } from '../../src/domain/article/bodyProblem.ts'
import { NewsroomError } from '../../src/shared/newsroomError.ts'
import type { IDType } from '../checkShape.ts'

import { checkShape } from '../checkShape.ts'
import { checkTags } from './checkTags.ts'
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

const isBulk = ({ id, where }: OperationArgs): boolean => where !== undefined && id === undefined

/**
 * Many articles at once, without the draft argument: Payload would start from the last released words there, and whatever the
 * desk has written since would be put aside. Only the trash can be filled and emptied so.
 */
const refuseBulkIntoRows = (given: OperationArgs): void => {
  const { data, draft } = given
  if (isBulk(given) && !draft && data !== undefined && !('deletedAt' in data)) {
    throw new NewsroomError(
      'NEWSROOM_BULK_RELEASE',
      400,
      'Changing many articles at once would start from their last released words, not from the drafts.',
      {
        field: data._status === undefined ? 'draft' : '_status',
        remedy: 'Pass draft=true to start from the latest drafts, or change one by one.',
        value: data._status ?? false,
      },
    )
  }
}

/**
 * Reads the revision that a caller sent along: a whole number, or its digits.
 *
 * @returns null when none was sent; undefined when it is something else
 */
const readRevision = (value: unknown): null | number | undefined => {
  if (value === undefined) {
    return null
  }
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? number : undefined
}

const problemsOf = (
  collection: Parameters<CollectionBeforeOperationHook>[0]['collection'],
  data: Record<string, unknown>,
  ids: IDType,
): { message: string; path: string }[] => {
  const { revision, ...rest } = data
  const body = bodyProblem(data.body)
  return [
    ...(readRevision(revision) === undefined
      ? [
          {
            message: 'The revision is not a whole number. Send the one that you read with the article.',
            path: 'revision',
          },
        ]
      : []),
    ...(body === null ? [] : [{ message: body, path: 'body' }]),
    ...checkTags(data.tags),
    ...checkShape(collection.flattenedFields, rest, ids),
  ]
}

/** Remembers, when an operation begins, what its later hooks can't see: the draft argument, the access, the caller's revision. */
export const beginOperation: CollectionBeforeOperationHook = ({
  args,
  collection,
  context,
  operation,
  overrideAccess,
  req,
}) => {
  const given = args as unknown as OperationArgs
  const memo = {
    askedStatus: given.data?._status ?? null,
    clientRevision: readRevision(given.data?.revision) ?? null,
    draft: given.draft === true,
    duplicate: given.duplicateFromID !== undefined && given.duplicateFromID !== null,
    overrideAccess: overrideAccess === true,
  }
  if (operation === 'restoreVersion') {
    rememberRestore(context, memo)
  } else if ((operation === 'create' || operation === 'update') && given.data !== undefined) {
    const errors = problemsOf(collection, given.data, req.payload.db.defaultIDType)
    if (errors.length > 0) {
      throw new ValidationError({ collection: collection.slug, errors })
    }
    refuseBulkIntoRows(given)
    return { ...args, data: rememberOperation(context, given.data, memo) }
  }
  return args
}
