import type { PublicArticle } from '../domain/article/publicArticle.ts'
import type { DraftDoc } from './latestDraft.ts'
import type { Spine } from './spine.ts'

import { plainTextOf } from '../domain/article/plainText.ts'
import { projectWindows } from '../domain/edition/projectWindows.ts'
import { paragraphOf, placeholdersFor } from '../domain/preview/placeholders.ts'
import { hashEdition } from './contentHash.ts'
import { resolveArticles } from './resolveArticles.ts'
import { relationId, toEditionContent } from './toEditionContent.ts'

/** A section that no reader can open: what a draft stands in before somebody chooses one. */
const NOWHERE = { id: 0, slug: 'preview', ancestors: [], description: null, path: '/' }

const hasWords = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** Whether a body shows anything: words, or a node that carries fields of its own, such as a picture. */
const showsSomething = (body: unknown): boolean =>
  plainTextOf(body).trim() !== '' ||
  /"type":"(?:block|upload|horizontalrule)"/.test(JSON.stringify(body ?? null))

const instant = (value: unknown): Date | null => {
  const date = typeof value === 'string' || value instanceof Date ? new Date(value) : null
  return date === null || Number.isNaN(date.getTime()) ? null : date
}

/**
 * Makes of a draft what its page is made from, by the same steps that a release goes through; what is missing gets a
 * placeholder in the language of the draft.
 *
 * @param draft as it is stored, or as a form holds it; relationships populated or not
 */
export const toDraftArticle = async (
  { clock, log, options, payload }: Pick<Spine, 'clock' | 'log' | 'options' | 'payload'>,
  draft: DraftDoc,
): Promise<PublicArticle> => {
  const now = clock.now()
  const language = hasWords(draft.language) ? draft.language : options.site.language
  const placeholders = placeholdersFor(language)
  const section = relationId(draft.section)
  const content = toEditionContent({
    ...draft,
    body: showsSomething(draft.body) ? draft.body : paragraphOf(placeholders.body),
    citations: (Array.isArray(draft.citations) ? draft.citations : []).filter(
      (citation: unknown) =>
        typeof citation === 'object' && citation !== null && hasWords((citation as { name?: unknown }).name),
    ),
    headline: hasWords(draft.headline) ? draft.headline : placeholders.headline,
    language,
    section: section ?? NOWHERE.id,
  })
  const publishedAt = instant(draft.publishedAt) ?? now
  const [article] = await resolveArticles({ clock, options, payload }, [
    {
      content,
      corrections: projectWindows(await log.ofNumber(content.number)).at(-1)?.corrections ?? [],
      edition: hashEdition(content).hash,
      legacyViews: 0,
      modifiedAt: instant(draft.revisedAt) ?? now,
      path: '/',
      publishedAt,
      until: null,
      version: 0,
      wordCount: null,
    },
  ])
  const placed = {
    ...article!,
    section: section === null ? { ...NOWHERE, title: placeholders.section } : article!.section,
  }
  const path = options.permalink({
    language,
    number: content.number,
    publishedAt,
    section: placed.section,
    slug: content.slug,
  })
  const url = `${options.site.siteURL}${path}`
  return { ...placed, canonicalURL: content.canonicalURL ?? url, path, url }
}
