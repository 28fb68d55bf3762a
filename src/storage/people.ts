import type { People, Person } from '../domain/people/people.ts'
import type { Request } from '../domain/request.ts'
import type { DocId, IdKind } from '../shared/ids.ts'
import type { Spine } from './spine.ts'

import { distinctIds, parseDocId } from '../shared/ids.ts'

type User = { [key: string]: unknown; id: DocId }

const text = (value: unknown): null | string =>
  typeof value === 'string' && value.trim() !== '' ? value : null

const toPerson = (user: User): Person => ({
  email: text(user.email),
  id: user.id,
  language: text(user.panelLanguage),
  name: text(user.name) ?? text(user.email) ?? String(user.id),
})

/** Reads the users of the desk. In a collection of the host customers may stand beside them: they have no role. */
export const createPeople = ({ options, payload }: Pick<Spine, 'options' | 'payload'>): People => {
  const { roleOf, slugs } = options

  const read = async (where: object, req: Request): Promise<Person[]> => {
    const { docs } = await payload.db.find<User>({
      collection: slugs.users,
      limit: 0,
      pagination: false,
      req: req as never,
      where: where as never,
    })
    return docs.filter((user) => roleOf({ ...user, collection: slugs.users }) !== null).map(toPerson)
  }

  return {
    all: (req) => read({}, req),
    byIds: async (given, req) => {
      const ids = distinctIds(given.map((id) => parseDocId(id, payload.db as unknown as IdKind)))
      const people = ids.length === 0 ? [] : await read({ id: { in: ids } }, req)
      return new Map(people.map((person) => [String(person.id), person]))
    },
    noteLanguage: async (user, language, req) => {
      const { id, panelLanguage } = (user ?? {}) as { id?: DocId; panelLanguage?: unknown }
      if (id === undefined || panelLanguage === language) {
        return
      }
      await payload.db.updateOne({
        collection: slugs.users,
        data: { panelLanguage: language, updatedAt: null },
        options: { atomic: true } as never,
        req: req as never,
        where: { id: { equals: id } },
      })
    },
  }
}
