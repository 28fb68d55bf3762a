import type { EditionContent } from '../domain/edition/content.ts'
import type { DocId } from '../shared/ids.ts'

import { slugify } from '../domain/article/slugify.ts'

/** The name of a shelf: what kind of thing it is about and which one. */
export const shelfOf = {
  author: (id: DocId): string => `author:${id}`,
  language: (tag: string): string => `language:${tag}`,
  section: (id: DocId): string => `section:${id}`,
  source: (id: DocId): string => `source:${id}`,
  tag: (tag: string): string => `tag:${slugify(tag)}`,
}

/** Lists the shelves on which an edition stands; those of its sections' ancestors too. */
export const shelvesOf = (content: EditionContent, ancestors: readonly DocId[]): string[] => [
  ...new Set([
    shelfOf.language(content.language),
    ...[content.section, ...content.sections, ...ancestors].map(shelfOf.section),
    ...content.authors.map(({ author }) => shelfOf.author(author)),
    ...(content.source === null ? [] : [shelfOf.source(content.source)]),
    ...content.tags.filter((tag) => slugify(tag) !== '').map(shelfOf.tag),
  ]),
]
