import type { EditionContent } from '../domain/edition/content.ts'
import type { DocId } from '../shared/ids.ts'

import { translationGroupOf } from '../domain/translation/translationGroup.ts'
import { slugify } from '../domain/article/slugify.ts'
import { bodyReferencesOf } from '../domain/article/bodyBlocks.ts'
import { distinctIds } from '../shared/ids.ts'

/** The name of a shelf: what kind of thing it is about and which one. */
export const shelfOf = {
  author: (id: DocId): string => `author:${id}`,
  /** What credits a source in passing, beside its text or inside a sentence: its page exists, and lists none of these. */
  cited: (id: DocId): string => `cited:${id}`,
  /** What a story shows that readers don't see now and may see again: nobody lists stories by these. */
  kept: (media: DocId): string => `kept:${media}`,
  /** The group is free text: encoded, it can't be taken for anything else. */
  group: (group: string): string => `group:${encodeURIComponent(group)}`,
  language: (tag: string): string => `language:${tag}`,
  media: (id: DocId): string => `media:${id}`,
  section: (id: DocId): string => `section:${id}`,
  source: (id: DocId): string => `source:${id}`,
  /** What brings an article up to date, by the number of the older one. */
  updates: (number: number): string => `updates:${number}`,
  tag: (tag: string): string => `tag:${slugify(tag)}`,
}

/** The shelf of what was corrected, in the order of the corrections. */
export const CORRECTED_SHELF = 'corrected'

/** Lists the shelves on which an edition stands; those of its sections' ancestors too. */
export const shelvesOf = (content: EditionContent, ancestors: readonly DocId[]): string[] => [
  ...new Set([
    shelfOf.language(content.language),
    ...[content.section, ...content.sections, ...ancestors].map(shelfOf.section),
    ...content.authors.map(({ author }) => shelfOf.author(author)),
    ...(content.source === null ? [] : [shelfOf.source(content.source)]),
    ...content.tags.filter((tag) => slugify(tag) !== '').map(shelfOf.tag),
    // A story stands on the shelf of its own number too: translations join it there without a new release of it.
    shelfOf.group(translationGroupOf(content)),
  ]),
]

/** Lists the pictures that an edition shows: above its text, in it, and where networks and search engines show the story. */
export const picturesOf = ({ body, hero, seo }: EditionContent): DocId[] =>
  distinctIds([hero?.media, seo.image, ...bodyReferencesOf(body).media])

/** Lists the sources that an edition credits in passing, beside its text and in it: readers are led to their pages. */
export const citedOf = ({ body, citations }: EditionContent): DocId[] =>
  distinctIds([...citations.map(({ source }) => source), ...bodyReferencesOf(body).sources])
