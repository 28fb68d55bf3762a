import type { DeskAccess } from '../domain/access/deskAccess.ts'
import type { OutOfScope, Scope, ScopedArticle } from '../domain/access/scope.ts'
import type { Scopes } from '../domain/access/scopes.ts'
import type { Request } from '../domain/request.ts'
import type { DocId } from '../shared/ids.ts'
import type { Spine } from './spine.ts'

import { isInScope, outOfScope, withDescendants } from '../domain/access/scope.ts'
import { createDeskAccess } from '../domain/access/deskAccess.ts'
import { distinctIds } from '../shared/ids.ts'
import { NewsroomError } from '../shared/newsroomError.ts'
import { editionKey } from './editionStore.ts'
import { readLatestDraft } from './latestDraft.ts'
import { relationId } from './toEditionContent.ts'

/** By what something lies outside of a scope. */
type Outside = { field: 'parent' | OutOfScope['field']; value: DocId }

type Doc = Readonly<Record<string, unknown>>

const placeOf = ({ language, section, sections }: Doc): ScopedArticle => ({
  language: typeof language === 'string' && language !== '' ? language : null,
  section: relationId(section),
  sections: distinctIds((Array.isArray(sections) ? sections : []).map(relationId)),
})

/** Knows the scopes of the desk's users. Per request the tree of sections is read once, and only for who has a scope. */
export const createScopes = ({
  editions,
  options,
  payload,
}: Pick<Spine, 'editions' | 'options' | 'payload'>): Scopes => {
  const { scopeOf, slugs } = options
  const access: DeskAccess = createDeskAccess({ roleOf: options.roleOf, usersCollection: slugs.users })
  const known = new WeakMap<object, { scope: Promise<null | Scope>; user: unknown }>()

  const withTree = async (given: Scope, req: Request): Promise<Scope> => {
    if (given.sections.length === 0) {
      return given
    }
    const { docs } = await payload.db.find<{ [key: string]: unknown; id: DocId }>({
      collection: slugs.sections,
      limit: 0,
      pagination: false,
      req: req as never,
      select: { parent: true },
      where: {},
    })
    const tree = docs.map(({ id, parent }) => ({ id, parent: relationId(parent) }))
    return { languages: given.languages, sections: withDescendants(given.sections, tree) }
  }

  const read = async (req: Request, user: unknown): Promise<null | Scope> => {
    const role = access.roleOf({ user })
    if (role === null || role === 'admin') {
      return null
    }
    const { languages, sections } = scopeOf(user as Record<string, unknown>)
    return languages.length === 0 && sections.length === 0 ? null : withTree({ languages, sections }, req)
  }

  const of = (req: Request): Promise<null | Scope> => {
    const { user } = req as { user?: unknown }
    const before = known.get(req)
    if (before !== undefined && before.user === user) {
      return before.scope
    }
    const scope = read(req, user)
    known.set(req, { scope, user })
    return scope
  }

  /** The title of the section, or the tag of the language; null where the section has none. */
  const nameOf = async ({ field, value }: Outside, req: Request): Promise<null | string> => {
    if (field === 'language') {
      return String(value)
    }
    const section = await payload.db.findOne<{ [key: string]: unknown; id: DocId }>({
      collection: slugs.sections,
      req: req as never,
      select: { title: true },
      where: { id: { equals: value } },
    })
    return typeof section?.title === 'string' ? section.title : null
  }

  const outside: Scopes['outside'] = async (stored, req) => {
    const scope = await of(req)
    const problem = outOfScope(scope, { ...placeOf(stored), sections: [] })
    return problem === null
      ? null
      : { ...problem, name: (await nameOf(problem, req)) ?? String(problem.value) }
  }

  const refusal = async (
    message: (what: string) => string,
    problem: Outside,
    req: Request,
  ): Promise<NewsroomError> => {
    const name = await nameOf(problem, req)
    const what = `the ${problem.field === 'language' ? 'language' : 'section'} ${name === null ? problem.value : `"${name}"`}`
    return new NewsroomError('NEWSROOM_OUT_OF_SCOPE', 403, message(what), {
      field: problem.field,
      remedy: 'Ask a colleague who works there, or an administrator to widen your sections and languages.',
      value: problem.value,
    })
  }

  const check: Scopes['check'] = async ({ after, before }, req) => {
    const scope = await of(req)
    if (scope === null) {
      return
    }
    const stored = before === null ? null : placeOf(before)
    const inside = stored === null ? null : outOfScope(scope, { ...stored, sections: [] })
    const problem = inside ?? (after === null ? null : outOfScope(scope, placeOf(after), stored))
    if (problem === null) {
      return
    }
    throw await refusal(
      (what) =>
        inside === null
          ? `You may not put articles into ${what}.`
          : `This article stands in ${what}, where you do not work.`,
      problem,
      req,
    )
  }

  return {
    check,
    checkSection: async ({ id, parent }, req) => {
      const scope = await of(req)
      if (scope === null || scope.sections.length === 0) {
        return
      }
      const isOutside = (section: DocId | null): section is DocId =>
        section !== null && !isInScope(scope, { language: null, section })
      if (isOutside(id)) {
        throw await refusal((what) => `You do not work in ${what}.`, { field: 'section', value: id }, req)
      }
      if (isOutside(parent)) {
        throw await refusal(
          (what) => `You may not put sections below ${what}.`,
          { field: 'parent', value: parent },
          req,
        )
      }
    },
    checkShown: async (shown, req) => {
      const scope = await of(req)
      const content = scope === null ? undefined : (await editions.get([shown], req)).get(editionKey(shown))
      // Nothing is left of words that were erased, and nothing of where they stood.
      const problem =
        content === undefined ? null : outOfScope(scope, { ...placeOf({ ...content }), sections: [] })
      if (problem !== null) {
        throw await refusal(
          (what) => `Readers know this article in ${what}, where you do not work.`,
          problem,
          req,
        )
      }
    },
    checkStored: async (article, req) => {
      if ((await of(req)) !== null) {
        const doc = await readLatestDraft({ payload, slugs }, article, req, { trash: true })
        await check({ after: null, before: doc ?? {} }, req)
      }
    },
    of,
    outside,
  }
}
