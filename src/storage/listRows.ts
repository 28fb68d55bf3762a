import type { BasePayload } from 'payload'

import type { ListItem } from '../domain/list/curateList.ts'
import type { ListFill } from '../domain/list/newsList.ts'
import type { DocId } from '../shared/ids.ts'

import { isListFill } from '../domain/list/newsList.ts'
import { relationId } from './toEditionContent.ts'

/** A list as editors keep it. */
export interface StoredList {
  breaking: { article: null | number; text: null | string; until: Date | null }
  fill: ListFill
  items: ListItem[]
  limit: null | number
  section: DocId | null
  title: null | string
  urgencyAtMost: null | number
}

type Row = Record<string, unknown>

const group = (value: unknown): Row => (typeof value === 'object' && value !== null ? (value as Row) : {})
const text = (value: unknown): null | string =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null
const whole = (value: unknown): null | number => (typeof value === 'number' ? value : null)
const instant = (value: unknown): Date | null => {
  const date = typeof value === 'string' || value instanceof Date ? new Date(value) : null
  return date === null || Number.isNaN(date.getTime()) ? null : date
}

/** Reads the list of this name in a language; null when editors keep none. */
export const readList = async (
  payload: BasePayload,
  collection: string,
  { slug, language }: { language: string; slug: string },
): Promise<null | StoredList> => {
  const doc = await payload.db.findOne<{ id: DocId } & Row>({
    collection,
    where: { and: [{ slug: { equals: slug } }, { language: { equals: language } }] },
  })
  if (doc === null) {
    return null
  }
  const breaking = group(doc.breaking)
  const rules = group(doc.rules)
  const items: unknown[] = Array.isArray(doc.items) ? doc.items : []
  return {
    breaking: {
      article: whole(breaking.number),
      text: text(breaking.text),
      until: instant(breaking.until),
    },
    fill: isListFill(rules.fill) ? rules.fill : 'newest',
    items: items.flatMap((item) => {
      const { number, pinnedUntil } = group(item)
      return typeof number === 'number' ? [{ number, pinnedUntil: instant(pinnedUntil) }] : []
    }),
    limit: whole(rules.limit),
    section: relationId(rules.section),
    title: text(doc.title),
    urgencyAtMost: whole(rules.urgencyAtMost),
  }
}
