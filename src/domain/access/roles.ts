/** The roles of a newsroom, from least to most: who may do more may do all of the less. */
export const ROLES = ['reporter', 'editor', 'publisher', 'admin'] as const

export type Role = (typeof ROLES)[number]

/** Tells whether a value names a role. */
export const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value)

/** Tells whether `role` may do what `least` may do; nobody (null) may do nothing. */
export const hasRole = (role: null | Role, least: Role): boolean =>
  role !== null && ROLES.indexOf(role) >= ROLES.indexOf(least)

/** The role from which on a person may decide what readers see. */
export const RELEASE_ROLE: Role = 'publisher'

/** The least role that puts articles into the trash and takes them out: as of `spike`, whoever wrote them. */
export const TRASH_ROLE: Role = 'editor'
