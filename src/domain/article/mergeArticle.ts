import type { PlainObject } from '../merge/comparable.ts'
import type { Piece } from '../merge/mergeSequences.ts'
import type { RichTextNode } from './richText.ts'

import { isPlainObject, isReference, isRichTextValue, keyOf, keyOfBlock } from '../merge/comparable.ts'
import { isDisputed, mergeSequences } from '../merge/mergeSequences.ts'
import { mergeSets } from '../merge/mergeSets.ts'
import { SYSTEM_FIELDS } from './systemFields.ts'

export type BodyPiece = Piece<RichTextNode>

interface Sides<Value = unknown> {
  base: Value
  mine: Value
  theirs: Value
}

/** A field that both have changed, each to something else. */
export interface FieldConflict extends Sides {
  /** Of a text both versions can be kept, one after the other. */
  kind: 'other' | 'text'
  /** "headline", "hero.caption" */
  path: string
}

/** A rich text in which both have changed the same paragraphs. */
export interface BodyConflict extends Sides {
  kind: 'body'
  path: string
  /** The whole text in order; those pieces that are disputed need a choice. */
  pieces: BodyPiece[]
}

export type Conflict = BodyConflict | FieldConflict

export interface MergedArticle {
  conflicts: Conflict[]
  /** Paths of what only I had changed. */
  kept: string[]
  /** All values. Where there is a conflict, mine stand for the time being. */
  merged: PlainObject
  /** Paths of what others had changed, and I had not, or elsewhere in the same field. */
  taken: string[]
}

const TEXT_FIELDS = new Set([
  'copyrightHolder',
  'dateline.place',
  'editorsNote',
  'genre',
  'headline',
  'hero.caption',
  'hero.credit',
  'kicker',
  'meta.description',
  'meta.title',
  'slugline',
  'standfirst',
  'usageTerms',
])

const isText = (path: string, values: unknown[]): boolean =>
  values.every((value) => value === undefined || value === null || typeof value === 'string') &&
  (TEXT_FIELDS.has(path) || values.some((value) => typeof value === 'string' && /\S\s+\S/.test(value)))

const isNothing = (value: unknown): boolean => keyOf(value) === 'null'

const isGroup = (value: unknown): boolean =>
  isPlainObject(value) && !isRichTextValue(value) && !isReference(value)

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const blocksOf = (value: unknown): RichTextNode[] =>
  isRichTextValue(value) ? (list(value.root.children) as RichTextNode[]) : []

/** Puts blocks into a rich text. */
export const withBlocks = (texts: readonly unknown[], children: RichTextNode[]): unknown => {
  const text = texts.find(isRichTextValue)
  return text === undefined ? null : { ...text, root: { ...text.root, children } }
}

type Merge = { conflict: Conflict; value: unknown } | { value: unknown }

const mergeBody = (path: string, { base, mine, theirs }: Sides): Merge => {
  const sides = {
    base: isNothing(base) ? [] : blocksOf(base),
    mine: isNothing(mine) ? [] : blocksOf(mine),
    theirs: isNothing(theirs) ? [] : blocksOf(theirs),
  }
  const pieces = mergeSequences(sides, keyOfBlock)
  const value = withBlocks(
    [theirs, mine, base],
    pieces.flatMap((piece) => (isDisputed(piece) ? piece.mine : piece.items)),
  )
  return pieces.some(isDisputed)
    ? { conflict: { base, kind: 'body', mine, path, pieces, theirs }, value }
    : { value }
}

const mergeList = (path: string, sides: Sides): Merge => {
  const { base, mine, theirs } = sides
  const lists = { base: list(base), mine: list(mine), theirs: list(theirs) }
  if (Object.values(lists).every((items) => items.every(isReference))) {
    return { value: mergeSets(lists, keyOf) }
  }
  const pieces = mergeSequences(lists, keyOf)
  return pieces.some(isDisputed)
    ? { conflict: { kind: 'other', path, ...sides }, value: mine }
    : { value: pieces.flatMap((piece) => (isDisputed(piece) ? [] : piece.items)) }
}

const mergeBoth = (path: string, sides: Sides): Merge => {
  const values = [sides.base, sides.mine, sides.theirs]
  if (values.some(isRichTextValue)) {
    return mergeBody(path, sides)
  }
  if (values.some(Array.isArray)) {
    return mergeList(path, sides)
  }
  return { conflict: { kind: isText(path, values) ? 'text' : 'other', path, ...sides }, value: sides.mine }
}

/** The value of a side; a form leaves out the fields that it doesn't show, which changes nothing. */
const valueIn = (side: PlainObject, name: string, base: PlainObject): unknown =>
  side[name] === undefined ? base[name] : side[name]

const group = (value: unknown): PlainObject => (isPlainObject(value) ? value : {})

/**
 * Merges an article that I have open with what others have stored since, field by field; fields of groups are looked at one by
 * one.
 *
 * | mine | theirs | merged |
 * | --- | --- | --- |
 * | as it was | as it was | theirs |
 * | changed | as it was | mine |
 * | as it was | changed | theirs |
 * | changed | changed to the same | theirs |
 * | changed | changed in another place of a text or list | both |
 * | changed | changed | a conflict |
 *
 * Fields of the newsroom itself are always those of the stored article, so that a save of what was merged is made from the
 * present revision.
 *
 * @param versions.base what both began from
 */
export const mergeArticle = ({ base, mine, theirs }: Sides<PlainObject>): MergedArticle => {
  const result: MergedArticle = { conflicts: [], kept: [], merged: {}, taken: [] }

  const mergeField = (path: string, sides: Sides): unknown => {
    const [before, here, there] = [keyOf(sides.base), keyOf(sides.mine), keyOf(sides.theirs)]
    if (here === there) {
      return sides.theirs
    }
    if (here === before) {
      result.taken.push(path)
      return sides.theirs
    }
    if (there === before) {
      result.kept.push(path)
      return sides.mine
    }
    const both = mergeBoth(path, sides)
    if ('conflict' in both) {
      result.conflicts.push(both.conflict)
    } else {
      result.kept.push(path)
      result.taken.push(path)
    }
    return both.value
  }

  const mergeFields = (prefix: string, sides: Sides<PlainObject>): PlainObject => {
    const names = new Set(Object.values(sides).flatMap((side: PlainObject) => Object.keys(side)))
    const merged: PlainObject = {}
    for (const name of [...names].sort()) {
      const path = `${prefix}${name}`
      const field = {
        base: sides.base[name],
        mine: valueIn(sides.mine, name, sides.base),
        theirs: valueIn(sides.theirs, name, sides.base),
      }
      const values = Object.values(field)
      if (SYSTEM_FIELDS.has(path)) {
        merged[name] = sides.theirs[name]
      } else if (values.some(isGroup) && values.every((value) => isGroup(value) || isNothing(value))) {
        merged[name] = mergeFields(`${path}.`, {
          base: group(field.base),
          mine: group(field.mine),
          theirs: group(field.theirs),
        })
      } else {
        merged[name] = mergeField(path, field)
      }
      if (merged[name] === undefined) {
        delete merged[name]
      }
    }
    return merged
  }

  result.merged = mergeFields('', { base, mine, theirs })
  return result
}
