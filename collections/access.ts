import type { Access, Field, FieldAccess, Where } from 'payload'

import type { SanitizedOptions } from '../src/config/options.ts'
import type { Request, UsageReader } from '../src/domain/runtime.ts'
import type { DocId } from '../src/shared/ids.ts'

import { createDeskAccess, type DeskAccess } from '../src/domain/access/deskAccess.ts'
import { hasRole, RELEASE_ROLE, type Role } from '../src/domain/access/roles.ts'
import { runtimeOf } from '../src/domain/runtime.ts'

/** Tells whether readers see a document. */
type IsSeen = (usage: UsageReader, id: DocId, req: Request) => Promise<boolean>

/** The access rules of the newsroom, bound to who its users are. */
export interface NewsroomAccess extends DeskAccess {
  /** Lets through users with at least this role. */
  atLeast: (role: Role) => Access
  /** As `atLeast`, but what readers see needs the release right, and so do changes in bulk. */
  atLeastUnlessSeen: (role: Role, isSeen: IsSeen) => Access
  /** Lets through users of the desk and nobody else. */
  desk: Access
  deskField: FieldAccess
  /** Lets through nobody: only the newsroom itself writes here. */
  nobody: () => false
  /** Gives the desk all articles but killed ones, which need the release right; `path` is where their state stands. */
  unlessKilled: (path: string) => Access
  /** Gives the desk everything and the public what `where` matches. */
  publicWhere: (where: true | Where) => Access
}

/** Binds the access rules to the options: which collection the users are in, and how a user's role is found. */
export const createAccess = (options: SanitizedOptions): NewsroomAccess => {
  const desk = createDeskAccess({ roleOf: options.roleOf, usersCollection: options.slugs.users })
  const { roleOf } = desk
  return {
    ...desk,
    atLeast:
      (role) =>
      ({ req }) =>
        hasRole(roleOf(req), role),
    atLeastUnlessSeen:
      (least, isSeen) =>
      async ({ id, req }) => {
        const role = roleOf(req)
        if (options.disabled || hasRole(role, RELEASE_ROLE) || !hasRole(role, least)) {
          return hasRole(role, least)
        }
        return id !== undefined && !(await isSeen(runtimeOf(req.payload).usage, id, req))
      },
    desk: ({ req }) => roleOf(req) !== null,
    deskField: ({ req }) => roleOf(req) !== null,
    nobody: () => false,
    unlessKilled:
      (path) =>
      ({ req }) => {
        const role = roleOf(req)
        return role === null ? false : hasRole(role, RELEASE_ROLE) || { [path]: { not_equals: 'killed' } }
      },
    publicWhere:
      (where) =>
      ({ req }) =>
        roleOf(req) !== null || where,
  }
}

const isPublic = (path: string, allowed: ReadonlySet<string>): boolean =>
  allowed.has(path) || [...allowed].some((name) => name.startsWith(`${path}.`))

const guard = (fields: Field[], prefix: string, allowed: ReadonlySet<string>, read: FieldAccess): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'tabs') {
      return {
        ...field,
        tabs: field.tabs.map((tab) => ({
          ...tab,
          fields: guard(
            tab.fields,
            'name' in tab && tab.name ? `${prefix}${tab.name}.` : prefix,
            allowed,
            read,
          ),
        })),
      }
    }
    if (!('name' in field) || field.name === undefined) {
      return 'fields' in field
        ? ({ ...field, fields: guard(field.fields, prefix, allowed, read) } as Field)
        : field
    }
    if (field.type === 'ui') {
      return field
    }
    const path = `${prefix}${field.name}`
    if (allowed.has(path) || field.custom?.newsroomPublic === true) {
      return field
    }
    if (isPublic(path, allowed) && 'fields' in field) {
      return { ...field, fields: guard(field.fields, `${path}.`, allowed, read) } as Field
    }
    const own = 'access' in field ? field.access?.read : undefined
    return {
      ...field,
      access: {
        ...('access' in field ? field.access : {}),
        read: async (args) => (await read(args)) && (own === undefined || (await own(args))),
      },
    } as Field
  })

/**
 * Keeps from the public every field that the allow-list does not name: it can then be neither read nor filtered by.
 *
 * @param allowed dotted paths; a path covers all that lies below it. A field with `custom.newsroomPublic: true` is allowed too.
 */
export const allowPublicFields = (fields: Field[], allowed: readonly string[], read: FieldAccess): Field[] =>
  guard(fields, '', new Set(allowed), read)
