import type { CollectionConfig, PayloadRequest } from 'payload'

import { runtimeOf } from '../src/domain/runtime.ts'

/** A program that logs in says nothing of languages, and takes none away from a person. */
const saysLanguage = ({ headers, payload }: PayloadRequest): boolean =>
  headers.has('accept-language') ||
  (headers.get('cookie') ?? '').includes(`${payload.config.cookiePrefix}-lng=`)

const keep = async (user: unknown, req: PayloadRequest): Promise<void> => {
  if (!saysLanguage(req)) {
    return
  }
  await runtimeOf(req.payload).people.noteLanguage(user, req.i18n.language, req)
}

/** Remembers in which language the panel speaks to a user, who then gets letters in it. */
export const keepPanelLanguage: NonNullable<CollectionConfig['hooks']> = {
  afterLogin: [({ req, user }) => keep(user, req)],
  afterRefresh: [({ req }) => keep(req.user, req)],
}
