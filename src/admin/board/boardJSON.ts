import type { Board, BoardCard } from '../../domain/desk/board.ts'

/** A card as the board's endpoint sends it: instants in ISO 8601. */
export type CardJSON = { dueAt: null | string; updatedAt: string } & Omit<BoardCard, 'dueAt' | 'updatedAt'>

export interface BoardJSON {
  choices: Board['choices']
  columns: { cards: CardJSON[]; count: number; desk: string }[]
}

/** What the board is narrowed to, as its address says it; empty for all. */
export interface BoardFilter {
  assignee: string
  language: string
  section: string
  source: string
}

export const FILTERS = ['section', 'language', 'assignee', 'source'] as const

export const NO_FILTER: BoardFilter = { assignee: '', language: '', section: '', source: '' }

/** Spells a filter as the parameters of an address. */
export const filterQuery = (filter: BoardFilter): string =>
  new URLSearchParams(
    FILTERS.flatMap((name) => (filter[name] === '' ? [] : [[name, filter[name]]])),
  ).toString()
