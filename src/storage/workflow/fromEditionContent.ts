import { randomBytes } from 'node:crypto'

import type { EditionContent } from '../../domain/edition/content.ts'

import { usesOf } from '../../domain/article/bodyBlocks.ts'

/** The key of a row in a list, as Payload makes them: 24 hex digits. */
const rowId = (): string => randomBytes(12).toString('hex')

/**
 * Turns the content of an edition back into the fields of an article, so that the row behind a released article says what the
 * edition says. It is the reverse of `toEditionContent`: taking the content from its result gives the same edition again.
 */
export const fromEditionContent = (content: EditionContent): Record<string, unknown> => ({
  authors: content.authors.map(({ author, role }) => ({ id: rowId(), author, role })),
  body: content.body,
  canonicalURL: content.canonicalURL,
  citations: content.citations.map(({ cue, name, quote, source }) => ({
    id: rowId(),
    cue,
    name,
    quote,
    source,
  })),
  copyrightHolder: content.copyrightHolder,
  dateline: { date: content.dateline?.date ?? null, place: content.dateline?.place ?? null },
  genre: content.genre,
  headline: content.headline,
  hero: {
    caption: content.hero?.caption ?? null,
    credit: content.hero?.credit ?? null,
    image: content.hero?.media ?? null,
  },
  kicker: content.kicker,
  language: content.language,
  meta: {
    description: content.seo.description,
    image: content.seo.image ?? null,
    title: content.seo.title,
  },
  section: content.section,
  sections: content.sections,
  slug: content.slug,
  slugline: content.slugline,
  source: content.source,
  standfirst: content.standfirst,
  tags: content.tags,
  translationGroup: content.translationGroup,
  updateOf: content.updateOf ?? null,
  urgency: content.urgency,
  usageTerms: content.usageTerms,
  uses: usesOf(content.body),
})
