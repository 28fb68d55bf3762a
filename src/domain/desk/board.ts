import type { DocId } from '../../shared/ids.ts'
import type { Request } from '../request.ts'
import type { ArticleState } from '../workflow/states.ts'

/** How many cards a column of the board shows; all others are only counted. */
export const CARDS_IN_COLUMN = 50

/** Something that a card or a filter of the board names. */
export interface BoardName {
  id: DocId
  name: string
}

/** An article as the board shows it. */
export interface BoardCard {
  assignee: BoardName | null
  byline: null | string
  dueAt: Date | null
  headline: string
  id: DocId
  language: null | string
  number: null | number
  /** Whether it went out without review and nobody else has looked at it since. */
  reviewPending: boolean
  section: BoardName | null
  state: ArticleState
  updatedAt: Date
}

/** The articles that stand in one desk state. */
export interface BoardColumn {
  /** The last changed first; those that are due come before them, the next first. */
  cards: BoardCard[]
  /** How many there are, those that aren't shown included. */
  count: number
  desk: string
}

/** What the board can be narrowed to. */
export interface BoardChoices {
  assignees: BoardName[]
  languages: string[]
  sections: BoardName[]
  sources: BoardName[]
}

/** What the board is narrowed to; null for all. Sections include those below them. */
export interface BoardQuery {
  assignee: DocId | null
  language: null | string
  section: DocId | null
  source: DocId | null
}

export interface Board {
  choices: BoardChoices
  /** In the order of the workflow. */
  columns: BoardColumn[]
}

/** Reads the desk board with the rights of the request's user. */
export interface BoardReader {
  of(query: BoardQuery, req: Request): Promise<Board>
}

/** Puts what is due first, the next before those that are due later; then the last changed. */
export const byDueTime = (a: BoardCard, b: BoardCard): number =>
  a.dueAt !== null || b.dueAt !== null
    ? (a.dueAt?.getTime() ?? Infinity) - (b.dueAt?.getTime() ?? Infinity)
    : b.updatedAt.getTime() - a.updatedAt.getTime()

/** The action by which a card comes into a column; null where none that is open leads there. */
export const actionInto = <Action extends { action: string; toDesk: string }>(
  actions: readonly Action[],
  { from, to }: { from: string; to: string },
): Action | null => (from === to ? null : (actions.find(({ toDesk }) => toDesk === to) ?? null))
