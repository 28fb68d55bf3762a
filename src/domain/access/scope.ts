import type { DocId } from '../../shared/ids.ts'

import { distinctIds } from '../../shared/ids.ts'
import { idOf } from '../article/bodyBlocks.ts'

/** What part of the newsroom a person works in. An empty list stands for all there are. */
export interface Scope {
  /** BCP 47 tags. */
  languages: readonly string[]
  /** Sections. Where articles are compared with them, the sections below them are among them. */
  sections: readonly DocId[]
}

/** What decides whether an article lies within a scope. */
export interface ScopedArticle {
  language: null | string
  /** The main section. */
  section: DocId | null
  /** Further sections in which it appears. */
  sections: readonly DocId[]
}

/** By what an article lies outside of a scope, with the value that does. */
export interface OutOfScope {
  field: 'language' | 'section' | 'sections'
  value: DocId
}

const has = (list: readonly DocId[], value: DocId): boolean =>
  list.length === 0 || list.some((each) => String(each) === String(value))

/**
 * Tells whether a person with this scope may work on an article: its language and its main section must be among theirs.
 * One that has no section or language yet is open to everybody.
 *
 * @param scope with the sections below those that were given; null for who is not limited
 */
export const isInScope = (
  scope: null | Scope,
  article: Pick<ScopedArticle, 'language' | 'section'>,
): boolean => outOfScope(scope, { ...article, sections: [] }) === null

/**
 * Says by what an article lies outside of a scope; null for one within it.
 *
 * @param before what is stored: further sections that it is in already don't count. Null for a new article.
 */
export const outOfScope = (
  scope: null | Scope,
  { language, section, sections }: ScopedArticle,
  before: null | ScopedArticle = null,
): null | OutOfScope => {
  if (scope === null) {
    return null
  }
  if (section !== null && !has(scope.sections, section)) {
    return { field: 'section', value: section }
  }
  if (language !== null && !has(scope.languages, language)) {
    return { field: 'language', value: language }
  }
  const known = new Set((before?.sections ?? []).map(String))
  const added = sections.find((each) => !known.has(String(each)) && !has(scope.sections, each))
  return added === undefined ? null : { field: 'sections', value: added }
}

/** A section in the tree. */
export interface TreeSection {
  id: DocId
  parent: DocId | null
}

/** Adds to sections all those below them; a circle in the tree ends where it began. */
export const withDescendants = (sections: readonly DocId[], tree: readonly TreeSection[]): DocId[] => {
  const found = new Map(sections.map((id) => [String(id), id]))
  const queue = [...sections]
  while (queue.length > 0) {
    const parent = String(queue.shift())
    for (const { id } of tree.filter((each) => each.parent !== null && String(each.parent) === parent)) {
      if (!found.has(String(id))) {
        found.set(String(id), id)
        queue.push(id)
      }
    }
  }
  return [...found.values()]
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Reads the scope from the fields `sections` and `languages` of a user; sections may be populated. */
export const scopeFields = ({ languages, sections }: Readonly<Record<string, unknown>>): Scope => ({
  languages: list(languages).filter((tag) => typeof tag === 'string'),
  sections: distinctIds(list(sections).map(idOf)),
})
