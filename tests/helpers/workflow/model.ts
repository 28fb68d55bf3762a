import type { Desk, Seen, Who } from './table.ts'

import { reaches, TABLE } from './table.ts'

/** What the oracle knows of an article. */
export interface Model {
  /** Whether words are approved, and have not been changed since. */
  approved: boolean
  creator: Who
  desk: Desk
  /** All who sent it out without review, while nobody else looked at it. */
  flashedBy: null | readonly Who[]
  /** The status of the latest version, where it was looked up: a draft save that changes no words makes it a draft. */
  latest?: 'draft' | 'published'
  seen: Seen
  /** Stands for the public words of the working copy. */
  words: string
  /** Who changed the words since the last release. */
  writers: readonly Who[]
}

/** A write of an article that is not an action of the workflow by name. */
export interface Write {
  /** Whether the row is written as well; a draft save writes a version alone. */
  intoRow: boolean
  /** Whether the caller says which words they have seen; words of others go out for nobody else. */
  saw?: boolean
  status: 'draft' | 'published'
  /** Whether somebody said so; else the status is the one that happens to be there. */
  statusGiven: boolean
  /** The words after it. */
  words: string
}

const has = (list: string, value: string): boolean => list === '*' || list.split(' ').includes(value)

const isAlone = ({ creator, writers }: Model, who: Who): boolean =>
  writers.length === 0 ? creator === who : writers.every((writer) => writer === who)

/** Whether the article is there at all for somebody. */
export const isThere = ({ seen }: Model, who: Who): boolean =>
  who !== 'anonymous' && (seen !== 'killed' || reaches(who, 'publisher'))

/** The article after an action; null when it must be refused. */
export const act = (
  model: Model,
  action: string,
  { said, who }: { said: boolean; who: Who },
): Model | null => {
  const row = TABLE[action]
  if (row === undefined || !isThere(model, who)) {
    return null
  }
  const isSystemRelease = who === 'system' && action === 'release' && model.desk !== 'spiked'
  const isOpen = has(row.seen, model.seen) && (has(row.desk, model.desk) || isSystemRelease)
  if (!isOpen || !reaches(who, row.who) || (row.needs !== undefined && !said && who !== 'system')) {
    return null
  }
  const isOut = action === 'release' || action === 'flash'
  if (
    (action === 'release' && !model.approved && who !== 'system') ||
    (action === 'approve' && who !== 'system' && isAlone(model, who)) ||
    (action === 'review' && (model.flashedBy === null || (model.flashedBy.includes(who) && who !== 'system')))
  ) {
    return null
  }
  const desk = row.then === '' ? model.desk : row.then
  return {
    ...model,
    approved: action === 'approve' || (model.approved && desk !== 'draft' && desk !== 'done'),
    desk,
    flashedBy:
      action === 'flash' ? [...(model.flashedBy ?? []), who] : action === 'review' ? null : model.flashedBy,
    seen: row.thenSeen === '' ? model.seen : row.thenSeen,
    writers: isOut ? [] : model.writers,
  }
}

/** The article after a write; null when it must be refused. */
export const write = (
  model: Model,
  { intoRow, saw = false, status, statusGiven, words }: Write,
  who: Who,
): Model | null => {
  const isChanged = words !== model.words
  if (!isThere(model, who) || (isChanged && (model.seen === 'killed' || model.desk === 'spiked'))) {
    return null
  }
  const edited: Model = isChanged
    ? {
        ...model,
        approved: false,
        desk: model.desk === 'done' || model.approved ? 'draft' : model.desk,
        words,
        writers: who === 'system' || model.writers.includes(who) ? model.writers : [...model.writers, who],
      }
    : model
  const isLive = model.seen === 'live'
  if (!intoRow || (status === 'draft' && !isLive)) {
    return edited
  }
  if (status === 'published' && isLive && !isChanged && model.desk === 'done') {
    return edited
  }
  if (!statusGiven) {
    return null
  }
  const action =
    status === 'draft'
      ? 'unpublish'
      : model.seen === 'unpublished' && model.desk === 'done' && !isChanged
        ? 'republish'
        : edited.approved || who === 'system'
          ? 'release'
          : 'flash'
  const hasUnseen = who !== 'system' && !saw && model.writers.some((writer) => writer !== who)
  return action === 'flash' && hasUnseen ? null : act(edited, action, { said: true, who })
}

/** The status that the latest version has, and that a write inherits which names none. */
export const inherited = ({ desk, latest, seen }: Model): 'draft' | 'published' =>
  latest ?? (desk === 'done' && seen === 'live' ? 'published' : 'draft')
