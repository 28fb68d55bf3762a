import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import type { Slugs } from '../../collections/slugs.ts'

import { composeCredit } from '../../src/domain/attribution/composeCredit.ts'
import { runtimeOf } from '../../src/domain/runtime.ts'

type Data = Record<string, unknown>

const docs = (value: unknown): Data[] => (Array.isArray(value) ? (value as Data[]) : [])

/** Composes byline and credit line from the names of authors, source and citations, as the desk sees them in its lists. */
export const createComposeByline =
  (slugs: Slugs): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }: { data: Data; originalDoc?: Data; req: PayloadRequest }) => {
    const { names } = runtimeOf(req.payload)
    const current: Data = { ...originalDoc, ...data }
    const authors = await names.of(
      slugs.authors,
      docs(current.authors).map(({ author }) => author),
      req,
    )
    const [source] = await names.of(slugs.sources, [current.source], req)
    const { byline, line } = composeCredit(
      {
        authors,
        citations: docs(current.citations).map(({ name }) => String(name)),
        source: source ?? null,
      },
      typeof current.language === 'string' ? current.language : undefined,
    )
    return { ...data, byline, creditLine: line }
  }
