import type { BasePayload } from 'payload'

import type { Request } from '../domain/runtime.ts'
import type { DocId } from '../shared/ids.ts'

import { relationId } from './toEditionContent.ts'

/** A section as it is stored, as far as pages and shelves need it. */
export interface StoredSection {
  description: null | string
  id: DocId
  /** In whose navigation it appears; empty for all. */
  languages: string[]
  order: null | number
  parent: DocId | null
  slug: string
  title: string
  translations: SectionTranslation[]
}

/** What a section is called in another language. */
export interface SectionTranslation {
  description: null | string
  language: string
  title: string
}

const text = (value: unknown): null | string =>
  typeof value === 'string' && value.trim() !== '' ? value : null

const toTranslations = (rows: unknown): SectionTranslation[] =>
  (Array.isArray(rows) ? (rows as Record<string, unknown>[]) : []).flatMap((row) => {
    const { description, language, title } = row
    return text(language) === null || text(title) === null
      ? []
      : [{ description: text(description), language: String(language), title: String(title) }]
  })

/** The title and the description of a section in a language; its own ones where it has no title in it. */
export const wordsIn = (
  { description, title, translations }: StoredSection,
  language: string | undefined,
): { description: null | string; title: string } => {
  const translated = translations.find((translation) => translation.language === language)
  return translated === undefined
    ? { description, title }
    : { description: translated.description, title: translated.title }
}

/** Reads the whole tree of sections, in its order; there are dozens of them, not thousands. */
export const readSections = async (
  payload: BasePayload,
  slug: string,
  req?: Request,
): Promise<StoredSection[]> => {
  const { docs } = await payload.db.find<Record<string, unknown> & { id: DocId }>({
    collection: slug,
    limit: 0,
    pagination: false,
    req: req as never,
    sort: 'order',
    where: {},
  })
  return docs.map((doc) => ({
    id: doc.id,
    description: text(doc.description),
    languages: Array.isArray(doc.languages) ? doc.languages.filter((tag) => typeof tag === 'string') : [],
    order: typeof doc.order === 'number' ? doc.order : null,
    parent: relationId(doc.parent),
    slug: String(doc.slug),
    title: String(doc.title),
    translations: toTranslations(doc.translations),
  }))
}

/** From the root of the tree to the parent of a section; a circle in the data ends the walk. */
export const ancestorsOf = (id: DocId, sections: readonly StoredSection[]): StoredSection[] => {
  const byId = new Map(sections.map((section) => [String(section.id), section]))
  const seen = new Set([String(id)])
  const ancestors: StoredSection[] = []
  let parent = byId.get(String(id))?.parent ?? null
  while (parent !== null && !seen.has(String(parent))) {
    seen.add(String(parent))
    const section = byId.get(String(parent))
    if (section === undefined) {
      break
    }
    ancestors.unshift(section)
    parent = section.parent
  }
  return ancestors
}
