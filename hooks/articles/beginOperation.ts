import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { ValidationError } from 'payload'

import type { DocId } from '../../src/shared/ids.ts'

import { bodyProblem } from '../../src/domain/article/bodyProblem.ts'
import { embedProblem } from '../../src/domain/article/blockProblems.ts'
import { bodyWithIds } from '../../src/domain/article/bodyBlocks.ts'
import { isRichText } from '../../src/domain/article/richText.ts'
import { isBlank } from '../../src/domain/text/visibleText.ts'
import { visibleBody } from '../../src/domain/article/visibleBody.ts'
import { runtimeOf } from '../../src/domain/runtime.ts'
import { NewsroomError } from '../../src/shared/newsroomError.ts'
import type { IDType } from '../checkShape.ts'

import { checkShape, languagesOf } from '../checkShape.ts'
import { cleanLines } from '../cleanLines.ts'
import { overlong } from '../overlong.ts'
import { checkTags } from './checkTags.ts'
import { nodeTypesOf } from './nodeTypes.ts'
import { rememberOperation, rememberRestore } from './operationMemo.ts'

interface OperationArgs {
  [key: string]: unknown
  autosave?: boolean
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

/** None is fine while a story is being written, and so is a space that somebody has just typed. */
const checkHeadline = (headline: unknown): { message: string; path: string }[] =>
  typeof headline === 'string' && headline !== '' && isBlank(headline)
    ? [
        {
          message: `The headline ${JSON.stringify(headline.slice(0, 20))} has blanks only. Write words, or leave it empty.`,
          path: 'headline',
        },
      ]
    : []

const problemsOf = (
  collection: Parameters<CollectionBeforeOperationHook>[0]['collection'],
  data: Record<string, unknown>,
  {
    autosave,
    ids,
    languages,
    unlimited,
  }: { autosave: boolean; ids: IDType; languages: null | readonly string[]; unlimited: number },
): { message: string; path: string }[] => {
  const { revision, ...rest } = data
  const body = bodyProblem(data.body, nodeTypesOf(collection.flattenedFields))
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
    ...(autosave ? [] : checkHeadline(data.headline)),
    ...overlong(collection.flattenedFields, rest, unlimited),
    ...checkTags(data.tags),
    ...checkShape(collection.flattenedFields, rest, ids, languages),
  ]
}

/** Takes away what nobody sees, and puts ids where the body holds whole documents. */
const cleaned = (
  fields: Parameters<typeof cleanLines>[0],
  data: Record<string, unknown>,
  ids: IDType,
): Record<string, unknown> => ({
  ...cleanLines(fields, data),
  ...(isRichText(data.body) && { body: visibleBody(bodyWithIds(data.body, ids)) }),
})

/** When an article was made is no caller's to say; Payload would believe it. */
const undated = ({
  createdAt: _,
  updatedAt: __,
  ...data
}: Record<string, unknown>): Record<string, unknown> => data

/** A copy would bring the words of a killed article back to everybody at the desk. */
const refuseCopyOfKilled = async (id: DocId, req: PayloadRequest): Promise<void> => {
  const stored = await runtimeOf(req.payload).desk.row(id, req)
  if (stored?.row.state.public === 'killed') {
    throw new NewsroomError(
      'NEWSROOM_ILLEGAL_TRANSITION',
      409,
      'This article was killed: no copy of it can be made.',
      { action: 'duplicate', field: 'id', legal: [], remedy: 'Write a new one.', state: stored.row.state },
    )
  }
}

/** Remembers, when an operation begins, what its later hooks can't see: the draft argument, the access, the caller's revision. */
export const beginOperation: CollectionBeforeOperationHook = async ({
  args,
  collection,
  context,
  operation,
  overrideAccess,
  req,
}) => {
  const given = args as unknown as OperationArgs
  const memo = {
    askedReleaseKind: given.data?.releaseKind ?? null,
    askedStatus: given.data?._status ?? null,
    autosave: given.autosave === true && given.draft === true,
    clientRevision: readRevision(given.data?.revision) ?? null,
    draft: given.draft === true,
    duplicate: given.duplicateFromID !== undefined && given.duplicateFromID !== null,
    overrideAccess: overrideAccess === true,
  }
  if (operation === 'restoreVersion') {
    rememberRestore(context, memo)
  } else if ((operation === 'create' || operation === 'update') && given.data !== undefined) {
    const ids = req.payload.db.defaultIDType
    const errors = problemsOf(collection, given.data, {
      autosave: memo.autosave,
      ids,
      languages: languagesOf(req),
      unlimited: req.payload.config.defaultMaxTextLength,
    })
    const embed =
      errors.length > 0 || memo.autosave || !isRichText(given.data.body)
        ? null
        : embedProblem(given.data.body)
    if (embed !== null) {
      errors.push({ message: embed, path: 'body' })
    }
    if (errors.length > 0) {
      throw new ValidationError({ collection: collection.slug, errors })
    }
    refuseBulkIntoRows(given)
    if (memo.duplicate) {
      await refuseCopyOfKilled(given.duplicateFromID as DocId, req)
    }
    return {
      ...args,
      data: rememberOperation(
        context,
        cleaned(collection.flattenedFields, memo.overrideAccess ? given.data : undated(given.data), ids),
        memo,
      ),
    }
  }
  return args
}
