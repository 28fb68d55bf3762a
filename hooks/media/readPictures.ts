import type { Access, PayloadRequest } from 'payload'

import { NotFound } from 'payload'

import type { HookContext } from '../hookContext.ts'

import { PREVIEW_PARAMETER } from '../../src/domain/preview/draftPictures.ts'
import { runtimeOf } from '../../src/domain/runtime.ts'
import type { DocId } from '../../src/shared/ids.ts'

/** The preview link that a request for a file came with; null without one. */
export const previewTokenOf = (req: PayloadRequest): null | string =>
  req.searchParams?.get(PREVIEW_PARAMETER) ?? null

const openToPublic = async (filename: string, req: PayloadRequest): Promise<DocId[]> => {
  const { pictures, previews } = runtimeOf(req.payload)
  const ids = (await pictures.ofFile(filename, req)).map(({ id }) => id)
  const shown = await pictures.shownNow(ids, req)
  const token = previewTokenOf(req)
  if (shown.length > 0 || token === null) {
    return shown
  }
  for (const id of ids) {
    if (await previews.showsMedia(token, id, req)) {
      return [id]
    }
  }
  return []
}

/**
 * Gives the desk every picture, and the public those that readers see. A file that is not public does not exist: 404, as for
 * a name that nothing has. Lists are narrowed before (`createLimitPublicPictures`).
 *
 * @throws NotFound for the file of a picture that the caller may not see
 */
export const createReadPictures =
  ({ access, options }: HookContext): Access =>
  async ({ data, id, isReadingStaticFile, req }) => {
    if (access.roleOf(req) !== null) {
      return true
    }
    if (options.disabled) {
      return false
    }
    if (isReadingStaticFile) {
      const open = await openToPublic(String((data as { filename?: unknown }).filename), req)
      if (open.length === 0) {
        throw new NotFound(req.t)
      }
      return { id: { in: open } }
    }
    if (id === undefined) {
      return true
    }
    const shown = await runtimeOf(req.payload).pictures.shownNow([id], req)
    return shown.length > 0 ? { id: { in: shown } } : { id: { exists: false } }
  }
