import type { BasePayload } from 'payload'

import type { SanitizedOptions } from '../config/options.ts'
import type {
  PublicAuthor,
  PublicImage,
  PublicSection,
  PublicSource,
  SourceKind,
} from '../domain/article/publicArticle.ts'
import type { DocId } from '../shared/ids.ts'
import type { StoredSection } from './sections.ts'

import { authorPath, sectionPath, sourcePath } from '../domain/permalink/permalink.ts'
import { ancestorsOf, wordsIn } from './sections.ts'

type Doc = Record<string, unknown> & { id: DocId }

const text = (value: unknown): null | string => (typeof value === 'string' && value !== '' ? value : null)

export const toPublicAuthor = (doc: Doc, photo: null | PublicImage): PublicAuthor => ({
  id: doc.id,
  slug: String(doc.slug),
  name: String(doc.name),
  biography: text(doc.biography),
  path: authorPath(String(doc.slug)),
  photo,
})

export const toPublicSource = (doc: Doc, logo: null | PublicImage): PublicSource => ({
  id: doc.id,
  slug: String(doc.slug),
  name: String(doc.name),
  homePage: text(doc.homePage),
  kind: (doc.kind ?? 'agency') as SourceKind,
  logo,
  path: sourcePath(String(doc.slug)),
})

export const toPublicSection = (
  section: StoredSection,
  all: readonly StoredSection[],
  language?: string,
): PublicSection => ({
  id: section.id,
  slug: section.slug,
  ancestors: ancestorsOf(section.id, all).map((ancestor) => ({
    path: sectionPath(ancestor.slug),
    slug: ancestor.slug,
    title: wordsIn(ancestor, language).title,
  })),
  ...wordsIn(section, language),
  path: sectionPath(section.slug),
})

/** Reads documents by id in one query, and gives them by id. */
export const readByIds = async (
  payload: BasePayload,
  collection: string,
  ids: readonly DocId[],
): Promise<Map<string, Doc>> => {
  const wanted = [...new Map(ids.map((id) => [String(id), id])).values()]
  if (wanted.length === 0) {
    return new Map()
  }
  const { docs } = await payload.db.find<Doc>({
    collection,
    limit: wanted.length,
    pagination: false,
    where: { id: { in: wanted } },
  })
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}

/** Reads one document by its slug; null when there is none. */
export const readBySlug = async (
  payload: BasePayload,
  collection: string,
  slug: string,
): Promise<Doc | null> => payload.db.findOne<Doc>({ collection, where: { slug: { equals: slug } } })

/** The absolute address of an uploaded file, whatever Payload's own server URL is. */
export const absoluteURL = ({ site }: SanitizedOptions, url: string): string =>
  new URL(url, `${site.siteURL}/`).href
