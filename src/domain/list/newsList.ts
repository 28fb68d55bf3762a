/** The list that is a language's front page. */
export const FRONT = 'front'

/** How many stories a list holds unless its rules say otherwise. */
export const DEFAULT_LIST_LIMIT = 20

/** How many stories a list or a page of one can hold. */
export const MAX_LIST_LIMIT = 100

/**
 * What fills a list behind the stories that editors put on it: the newest ones (of the section whose top the list is,
 * otherwise of the language), the newest of a section that the list names, or nothing.
 */
export const LIST_FILLS = ['newest', 'section', 'none'] as const

export type ListFill = (typeof LIST_FILLS)[number]

/** Tells whether a value says how a list is filled. */
export const isListFill = (value: unknown): value is ListFill => LIST_FILLS.some((fill) => fill === value)
