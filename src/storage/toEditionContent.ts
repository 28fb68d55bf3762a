import type { RichText } from '../domain/article/richText.ts'
import type { AuthorRole, EditionContent } from '../domain/edition/content.ts'
import type { DocId } from '../shared/ids.ts'

import { bodyWithIds } from '../domain/article/bodyBlocks.ts'
import { isRichText } from '../domain/article/richText.ts'
import { EDITION_SCHEMA } from '../domain/edition/content.ts'

type Doc = Record<string, unknown>

const isDoc = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The id in a relationship, whether it is populated or not; null when it is empty. */
export const relationId = (value: unknown): DocId | null => {
  if (typeof value === 'number' || typeof value === 'string') {
    return value === '' ? null : value
  }
  if (!isDoc(value)) {
    return null
  }
  if (typeof value.toHexString === 'function') {
    return String(value)
  }
  return relationId(value.id ?? value.value)
}

const text = (value: unknown): null | string =>
  typeof value === 'string' && value.trim() !== '' ? value : null
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const docs = (value: unknown): Doc[] => list(value).filter(isDoc)
const ids = (value: unknown): DocId[] =>
  list(value)
    .map(relationId)
    .filter((id) => id !== null)

const isoDate = (value: unknown): null | string => {
  const date =
    value instanceof Date ? value : typeof value === 'string' && value !== '' ? new Date(value) : null
  return date === null || Number.isNaN(date.getTime()) ? null : date.toISOString()
}

const dateline = (value: unknown): EditionContent['dateline'] => {
  const group = isDoc(value) ? value : {}
  const result = { date: isoDate(group.date), place: text(group.place) }
  return result.date === null && result.place === null ? null : result
}

const hero = (value: unknown): EditionContent['hero'] => {
  const group = isDoc(value) ? value : {}
  const media = relationId(group.image)
  return media === null ? null : { caption: text(group.caption), credit: text(group.credit), media }
}

/**
 * Takes from an article document what the public may see of it. Which fields are public is decided here and nowhere else;
 * equal documents give equal contents on every database.
 *
 * @param doc an article as it is stored or about to be, relationships populated or not
 */
export const toEditionContent = (doc: Doc): EditionContent => {
  const meta = isDoc(doc.meta) ? doc.meta : {}
  const legacy = isDoc(doc.legacy) ? doc.legacy : {}
  const seoImage = relationId(meta.image)
  const updateOf = relationId(doc.updateOf)
  return {
    authors: docs(doc.authors).flatMap((entry) => {
      const author = relationId(entry.author)
      return author === null ? [] : [{ author, role: (entry.role ?? 'reporter') as AuthorRole }]
    }),
    body: isRichText(doc.body) ? bodyWithIds(doc.body) : ((doc.body ?? null) as RichText),
    canonicalURL: text(doc.canonicalURL),
    citations: docs(doc.citations).map((entry) => ({
      name: String(entry.name),
      cue: String(entry.cue),
      quote: text(entry.quote),
      source: relationId(entry.source),
    })),
    copyrightHolder: text(doc.copyrightHolder),
    dateline: dateline(doc.dateline),
    genre: text(doc.genre),
    headline: String(doc.headline),
    hero: hero(doc.hero),
    kicker: text(doc.kicker),
    language: String(doc.language),
    number: Number(doc.number),
    originalURL: text(legacy.originalURL),
    schema: EDITION_SCHEMA,
    section: relationId(doc.section)!,
    sections: ids(doc.sections),
    seo: {
      description: text(meta.description),
      ...(seoImage !== null && { image: seoImage }),
      title: text(meta.title),
    },
    slug: text(doc.slug),
    slugline: text(doc.slugline),
    source: relationId(doc.source),
    standfirst: text(doc.standfirst),
    tags: list(doc.tags).filter((tag) => typeof tag === 'string'),
    translationGroup: text(doc.translationGroup),
    ...(updateOf !== null && { updateOf }),
    urgency: typeof doc.urgency === 'number' ? doc.urgency : null,
    usageTerms: text(doc.usageTerms),
  }
}
