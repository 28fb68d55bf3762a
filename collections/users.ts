import type { CollectionConfig, FieldAccess } from 'payload'

import type { CollectionContext } from './collectionContext.ts'

import { ROLES } from '../src/domain/access/roles.ts'
import { labels, languageNames } from './labels.ts'
import { systemField } from './fields.ts'
import { togetherHints, togetherLabels } from './labels/togetherLabels.ts'

/** The people of the newsroom. Only administrators create them or change their roles. */
export const createUsers = ({ access, hooks, options, slugs }: CollectionContext): CollectionConfig => {
  const admin = access.atLeast('admin')
  const adminField: FieldAccess = ({ req }) => access.roleOf(req) === 'admin'
  return {
    slug: slugs.users,
    access: {
      admin: ({ req }) => access.roleOf(req) !== null,
      create: admin,
      delete: admin,
      read: access.desk,
      unlock: admin,
      update: ({ id, req }) =>
        access.roleOf(req) === 'admin' ||
        (req.user && id !== undefined ? String(req.user.id) === String(id) : false),
    },
    admin: { defaultColumns: ['name', 'email', 'role'], group: labels.newsroom, useAsTitle: 'name' },
    auth: {
      lockTime: 10 * 60 * 1000,
      maxLoginAttempts: 10,
      tokenExpiration: 12 * 60 * 60,
      // Over plain http a browser would not send a secure cookie back.
      ...(options.site.siteURL.startsWith('https:') ? { cookies: { sameSite: 'Lax', secure: true } } : {}),
    },
    fields: [
      { name: 'name', type: 'text', label: labels.name, maxLength: 200, required: true, saveToJWT: true },
      {
        name: 'role',
        type: 'select',
        access: { create: adminField, update: adminField },
        defaultValue: 'reporter',
        label: labels.role,
        options: ROLES.map((role) => ({ label: labels[role], value: role })),
        required: true,
        saveToJWT: true,
      },
      {
        name: 'sections',
        type: 'relationship',
        access: { create: adminField, update: adminField },
        admin: { description: togetherHints.scopeSections },
        hasMany: true,
        label: togetherLabels.scopeSections,
        maxRows: 100,
        relationTo: slugs.sections,
      },
      {
        name: 'languages',
        type: 'select',
        access: { create: adminField, update: adminField },
        admin: { description: togetherHints.scopeLanguages },
        hasMany: true,
        label: togetherLabels.scopeLanguages,
        options: options.languages.map((tag) => ({ label: languageNames[tag] ?? tag, value: tag })),
      },
      // In which language the panel speaks to them: letters do the same.
      systemField({ name: 'panelLanguage', type: 'text' }),
    ],
    hooks: hooks.users,
    labels: { plural: labels.users, singular: labels.user },
  }
}
