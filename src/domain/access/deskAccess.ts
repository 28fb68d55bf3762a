import type { Role } from './roles.ts'

/** Who acts: what every rule about persons needs to know. */
export interface DeskAccess {
  /** The role of the user behind a request; null for the public and for accounts of other collections. */
  roleOf: (req: { user?: unknown }) => null | Role
  /** The collection that the users of the desk are in. */
  usersCollection: string
}

interface DeskOptions {
  roleOf: (user: Record<string, unknown>) => null | Role
  usersCollection: string
}

/** Finds roles for users of the desk's own collection and for nobody else. */
export const createDeskAccess = ({ roleOf, usersCollection }: DeskOptions): DeskAccess => ({
  roleOf: ({ user }) => {
    const account = user as null | Record<string, unknown> | undefined
    return account && account.collection === usersCollection ? roleOf(account) : null
  },
  usersCollection,
})
