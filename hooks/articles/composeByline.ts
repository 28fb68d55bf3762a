import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import type { Slugs } from '../../collections/slugs.ts'

import { composeArticleCredit } from '../../src/domain/attribution/composeArticleCredit.ts'
import { runtimeOf } from '../../src/domain/runtime.ts'

type Data = Record<string, unknown>

/** Composes byline and credit line whenever an article is saved. */
export const createComposeByline =
  (slugs: Slugs): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }: { data: Data; originalDoc?: Data; req: PayloadRequest }) => {
    const { names } = runtimeOf(req.payload)
    return { ...data, ...(await composeArticleCredit({ ...originalDoc, ...data }, { names, req, slugs })) }
  }
