import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { randomBytes } from 'node:crypto'
import { open, writeFile } from 'node:fs/promises'

import type { UploadProblem } from '../../src/domain/media/uploadProblem.ts'
import type { HookContext } from '../hookContext.ts'

import { PICTURE_TYPES, pictureTypeOf } from '../../src/domain/media/pictureTypes.ts'
import { safeFileName } from '../../src/domain/media/safeFileName.ts'
import { fileProblem } from '../../src/domain/media/uploadProblem.ts'
import { NewsroomError } from '../../src/shared/newsroomError.ts'
import { cleanPicture } from './cleanPicture.ts'

type UploadedFile = NonNullable<PayloadRequest['file']>

const HEAD_BYTES = 64

const refusal = ({ reason, remedy }: UploadProblem, name: string): NewsroomError =>
  new NewsroomError('NEWSROOM_BAD_FILE', 400, reason, {
    field: 'file',
    remedy,
    value: name.slice(0, 100),
  })

const noFile = (): NewsroomError =>
  new NewsroomError('NEWSROOM_BAD_FILE', 400, 'No picture came with its words.', {
    field: 'file',
    remedy: 'Send it as "file" of a form (multipart/form-data), and the words as JSON in "_payload".',
  })

/** The first bytes of a file and how many it has, wherever Payload keeps it. */
const lookAt = async ({ data, tempFilePath }: UploadedFile): Promise<{ bytes: number; head: Uint8Array }> => {
  if (!tempFilePath) {
    return { bytes: data.length, head: data.subarray(0, HEAD_BYTES) }
  }
  const file = await open(tempFilePath)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return { bytes: (await file.stat()).size, head: buffer.subarray(0, bytesRead) }
  } finally {
    await file.close()
  }
}

/**
 * Takes a file only when it is the picture that it says it is, whole, and not too large, and stores it without what its camera
 * wrote beside the pixels, under a name that can do no harm. It comes before everything else: nothing was written yet. A new
 * picture brings its file along: what Payload would fetch from an address that a caller names could be any file.
 *
 * @throws NewsroomError NEWSROOM_BAD_FILE with the reason and the remedy
 */
export const createCheckUpload = ({
  access,
  options: { pictures: limits },
}: HookContext): CollectionBeforeOperationHook => {
  /** Pictures are decoded one after another: a dozen large ones at once would fill the machine. */
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
  return async ({ args, operation, overrideAccess, req }) => {
    const { file } = req
    const mayWrite = overrideAccess === true || access.roleOf(req) !== null
    // Who may not write is refused by the access rules that follow, and shall not keep the machine busy before.
    if (!mayWrite || (operation !== 'create' && operation !== 'update')) {
      return args
    }
    if (!file) {
      const { duplicateFromID } = args as { duplicateFromID?: unknown }
      if (operation === 'create' && (duplicateFromID ?? null) === null) {
        throw noFile()
      }
      return args
    }
    const { bytes, head } = await lookAt(file)
    const type = pictureTypeOf(head)
    const problem = fileProblem({ bytes, claimed: file.mimetype ?? '', found: type }, limits)
    if (problem !== null || type === null) {
      throw refusal(problem!, file.name)
    }
    const { sharp } = req.payload.config
    if (sharp === undefined) {
      throw new NewsroomError('NEWSROOM_BAD_FILE', 500, 'Pictures can not be checked here.', {
        field: 'file',
        remedy: 'Give sharp to buildConfig({ sharp }).',
      })
    }
    const input = file.tempFilePath ? file.tempFilePath : file.data
    const cleaned = await inTurn(() => cleanPicture({ input, limits, type }, sharp))
    if (!cleaned.ok) {
      throw refusal(cleaned.error, file.name)
    }
    const data = cleaned.value
    if (file.tempFilePath) {
      await writeFile(file.tempFilePath, data)
    }
    req.file = {
      ...file,
      data: file.tempFilePath ? file.data : data,
      mimetype: type,
      name: safeFileName(file.name, {
        extension: PICTURE_TYPES[type]!,
        unique: randomBytes(4).toString('hex'),
      }),
      size: data.length,
    }
    return args
  }
}
