import type { DocId } from '../../../src/shared/ids.ts'
import type { Expected } from './judge.ts'
import type { Model } from './model.ts'
import type { Answer, Person, Piece, Stage } from './stage.ts'
import type { Who } from './table.ts'

import { graphql } from '../graphql.ts'
import { rest } from '../rest.ts'
import { ENTRIES } from './entries.ts'
import { mayTrash } from './mayTrash.ts'
import { mutate, patch } from './outsideWrites.ts'
import { RAW, REMOVALS } from './rawWrites.ts'
import { restored, versionsOf } from './restorations.ts'
import { act, isThere, write } from './model.ts'
import { attempt, isPerson, said } from './stage.ts'
import { reaches, TABLE, WHO } from './table.ts'

/** An article on its way through a sequence. */
export interface Traveller extends Piece {
  isTrashed: boolean
}

/** One step of a sequence, and what must come of it. */
export interface Move {
  expected: Expected
  /** Whether it is legal though nothing comes of it for this article. */
  isLegal?: boolean
  /** Where the article lies afterwards. */
  isTrashed?: boolean
  name: string
  run: () => Promise<Answer>
  /** What it came by, for the counts. */
  way: string
}

/** What a random step chooses from. */
export interface Choice {
  kind: number
  odd: number
  pick: number
  who: Who
}

const at = <Value>(list: readonly Value[], index: number): Value => list[index % list.length]!

const WAYS = ['endpoint', 'mutation', 'runtime'] as const
const ACTIONS = Object.keys(TABLE)

/** Whatever is done to an article in the trash is refused, and what may do nothing does nothing. */
const unlessTrashed = ({ isTrashed }: Traveller, expected: Expected): Expected =>
  isTrashed && expected !== 'nothing' ? null : expected

/** What readers have seen since makes these stale, words of the working copy don't. */
const LEAVING_WORDS = new Set(['kill', 'lift', 'republish', 'review', 'unpublish', 'withhold'])

export const createMoves = (stage: Stage) => {
  const { newsroom, payload, sessions, tokens, users } = stage
  const byGraphQL = (who: Who, query: string, variables: object): ReturnType<typeof graphql> =>
    graphql(newsroom, query, {
      variables: variables as Record<string, unknown>,
      ...(isPerson(who) && { authorization: tokens.get(who)! }),
    })
  const idType = payload.db.defaultIDType === 'number' ? 'Int' : 'String'
  const count = async (): Promise<number> =>
    (await payload.count({ collection: 'articles', trash: true })).totalDocs

  /** An action by its name; every sixteenth misses what must be said, and every sixteenth on the words names a revision of before. */
  const named = (piece: Traveller, action: string, { odd, pick, who }: Choice): Move => {
    const way = at(WAYS, pick)
    const isSilent = odd === 0
    const isStale = odd === 1 && !LEAVING_WORDS.has(action)
    const asked = isStale ? { ...piece, revision: piece.revision - 1 } : piece
    const open = who === 'system' || isStale ? null : act(piece.model, action, { said: !isSilent, who })
    return {
      // Readers get the notice of a killed story wherever its working copy lies.
      expected: action === 'kill' ? open : unlessTrashed(piece, open),
      name: `${action} by ${who} through the ${way}${isSilent ? ' without a word' : ''}${isStale ? ' of before' : ''}`,
      run: () => stage.ways[way](asked, action, who, ...(isSilent ? [{}] : [])),
      way: `action by the ${way}`,
    }
  }

  /** One of the actions that are open to somebody; a kill, which is final, comes rarely. */
  const legal = (piece: Traveller, choice: Choice): Move => {
    const open = WHO.filter((who) => who !== 'system').flatMap((who) =>
      ACTIONS.filter(
        (action) =>
          (action !== 'kill' || choice.pick % 16 === 0) &&
          act(piece.model, action, { said: true, who }) !== null,
      ).map((action) => ({ action, who })),
    )
    if (open.length === 0) {
      return named(piece, at(ACTIONS, choice.pick), choice)
    }
    const { action, who } = at(open, choice.pick)
    return named(piece, action, { ...choice, who })
  }

  const entry = async (piece: Traveller, { pick, who: anybody }: Choice, words: string): Promise<Move> => {
    const chosen = at(ENTRIES, pick)
    const who = chosen.who.includes(anybody) ? anybody : at(chosen.who, pick)
    const latest = await stage.latestStatus(piece.id)
    return {
      expected: unlessTrashed(piece, chosen.expect({ ...piece.model, latest }, who, words)),
      name: `${chosen.name} by ${who}`,
      run: () => chosen.run(stage, piece, who, words),
      way: chosen.name,
    }
  }

  /** The Local API changes many at once on behalf of a user. */
  const many = (piece: Traveller, { odd, who }: Choice, words: string): Move => {
    const draft = odd % 2 === 0
    const status = odd % 4 < 2 ? 'published' : 'draft'
    const asked = { intoRow: status === 'published', status, statusGiven: true, words } as const
    return {
      expected: unlessTrashed(piece, draft && who !== 'system' ? write(piece.model, asked, who) : null),
      name: `Local API of many, _status=${status}${draft ? ', draft' : ''} by ${who}`,
      run: () =>
        attempt(async () => {
          const { docs, errors } = (await payload.update({
            collection: 'articles',
            data: { _status: status, kicker: words } as never,
            draft,
            overrideAccess: false,
            where: { id: { equals: piece.id } },
            ...(isPerson(who) && { user: users[who] }),
          } as never)) as unknown as { docs: unknown[]; errors: unknown[] }
          if (docs.length === 0 || errors.length > 0) {
            throw new Error(said(errors))
          }
        }),
      way: 'Local API of many',
    }
  }

  /** Any version that is kept, by REST, GraphQL or the Local API on behalf of a user. */
  const restoration = async (piece: Traveller, { odd, pick, who: anybody }: Choice): Promise<Move> => {
    const { id, version } = at(await versionsOf(stage, piece), pick)
    const way = at(['REST', 'GraphQL', 'Local API'], odd)
    const who = anybody === 'system' ? 'admin' : anybody
    const asDraft = way !== 'Local API' && odd % 2 === 0
    const run = {
      GraphQL: async () => {
        const query = `mutation ($id: ${idType}) { restoreVersionArticle(id: $id, draft: ${asDraft}) { id } }`
        const answer = await byGraphQL(who, query, { id })
        return { ok: answer.errors === undefined, said: said(answer) }
      },
      'Local API': () =>
        attempt(() =>
          payload.restoreVersion({
            id,
            collection: 'articles',
            overrideAccess: false,
            ...(isPerson(who) && { user: users[who] }),
          } as never),
        ),
      REST: async () => {
        const { body, status } = await sessions
          .get(who)!
          .post(`/articles/versions/${id}${asDraft ? '?draft=true' : ''}`)
        return { ok: status < 300, said: said(body) }
      },
    }
    return {
      expected: unlessTrashed(piece, restored(piece, { asDraft, version, who })),
      name: `a ${version._status} version "${version.kicker}" restored${asDraft ? ' as a draft' : ''} by ${who} through ${way}`,
      run: run[way as keyof typeof run],
      way: `a version restored by ${way}`,
    }
  }

  /** A copy leaves the original as it was, whatever it asks for, and is a draft that nobody has seen. */
  const copy = (piece: Traveller, { odd, who }: Choice): Move => {
    const isLegal = isThere(piece.model, who) && piece.model.seen !== 'killed'
    const data = { _status: 'published', deskState: 'approved', publicState: 'live' }
    const make = async (): Promise<Answer & { id?: DocId }> => {
      if (who === 'system') {
        const answer = await attempt(async () =>
          payload.duplicate({ id: piece.id, collection: 'articles', data: data as never }),
        )
        return { ...answer, ...(answer.ok && { id: (answer.value as { id: DocId }).id }) }
      }
      if (odd % 2 === 0) {
        const query = `mutation ($id: ${idType}!, $data: mutationArticleInput!) { duplicateArticle(id: $id, data: $data) { id } }`
        const answer = await byGraphQL(who, query, {
          data: newsroom.story({ _status: 'published' }),
          id: piece.id,
        })
        const made = answer.data?.duplicateArticle as null | undefined | { id: DocId }
        return { ok: made != null, said: said(answer), ...(made != null && { id: made.id }) }
      }
      const { body, status } = await sessions.get(who)!.post(`/articles/${piece.id}/duplicate`, data)
      const made = body.doc as null | undefined | { id: DocId }
      return { ok: status < 300, said: said(body), ...(made != null && { id: made.id }) }
    }
    return {
      expected: null,
      isLegal,
      name: `a copy by ${who}`,
      run: async () => {
        const { id, ok, said: answered } = await make()
        if (!ok || !isLegal || id === undefined) {
          return { ok: ok !== isLegal, said: answered }
        }
        const made = await stage.row(id)
        const isDraft =
          made.deskState === 'draft' &&
          made.publicState === 'unreleased' &&
          made._status === 'draft' &&
          !made.deletedAt
        return { ok: !isDraft, said: answered }
      },
      way: 'duplicate',
    }
  }

  /** Into the trash and out again, and what is tried on an article that lies there. */
  const trash = (piece: Traveller, { odd, who: anybody }: Choice, words: string): Move => {
    const who = anybody === 'system' ? 'admin' : anybody
    const { isTrashed, model } = piece
    const path = `/articles/${piece.id}?trash=true`
    if (isTrashed && odd % 4 === 0) {
      return {
        expected: null,
        name: `PATCH _status=published, trash=true by ${who}`,
        run: () => patch(stage, who, path, { _status: 'published', kicker: words }),
        way: 'publishing in the trash',
      }
    }
    const isLegal = isTrashed ? isThere(model, who) && reaches(who, 'editor') : mayTrash(model, who)
    const deletedAt = isTrashed ? null : new Date().toISOString()
    const many = `/articles?where[id][equals]=${piece.id}&trash=true`
    const query = `mutation ($at: String) { updateArticle(id: ${JSON.stringify(piece.id)}, data: { deletedAt: $at }, trash: true) { id } }`
    return {
      expected: isLegal ? model : null,
      ...(isLegal && { isTrashed: !isTrashed }),
      name: `${isTrashed ? 'out of' : 'into'} the trash by ${who}`,
      run: async () => {
        if (odd % 3 === 0) {
          const answer = await byGraphQL(who, query, { at: deletedAt })
          return { ok: answer.errors === undefined, said: said(answer) }
        }
        return patch(stage, who, odd % 3 === 1 ? many : path, { deletedAt })
      },
      way: isTrashed ? 'out of the trash' : 'into the trash',
    }
  }

  /** A deletion that must be refused: of what readers have seen, or by somebody who may not. */
  const removal = (piece: Traveller, { odd, pick, who: anybody }: Choice): Move => {
    const isSeen = piece.model.seen !== 'unreleased'
    const who = isSeen ? anybody : at(['anonymous', 'reporter'] as const, odd)
    const ways = {
      GraphQL: async () =>
        mutate(stage, who, `deleteArticle(id: ${JSON.stringify(piece.id)}, trash: true) { id }`),
      'Local API': () =>
        attempt(() =>
          payload.delete({
            id: piece.id,
            collection: 'articles',
            overrideAccess: who === 'system',
            trash: true,
            ...(isPerson(who) && { user: users[who] }),
          } as never),
        ),
      REST: async () => {
        const { body, status } = await sessions.get(who)!.delete(`/articles/${piece.id}?trash=true`)
        return { ok: status < 300, said: said(body) }
      },
    }
    const way = who === 'system' ? 'Local API' : (at(Object.keys(ways), pick) as keyof typeof ways)
    return {
      expected: null,
      name: `a deletion by ${who} through ${way}`,
      run: ways[way],
      way: `deletion by ${way}`,
    }
  }

  const raw = (piece: Traveller, { pick }: Choice): Move => {
    const all = { ...RAW, ...(piece.model.seen !== 'unreleased' && REMOVALS) }
    const name = at(Object.keys(all), pick)
    return {
      expected: null,
      name: `payload.db.${name}`,
      run: () => attempt(() => all[name]!(stage, piece, true)),
      way: `payload.db.${name}`,
    }
  }

  /** A new article that is to be out at once, by somebody who may not. */
  const creation = (_: Traveller, { odd, pick }: Choice): Move => {
    const who = at(['anonymous', 'reporter', 'editor'] as const, odd)
    const data = newsroom.story({ _status: 'published', deskState: 'approved', publicState: 'live' })
    const ways = {
      GraphQL: async () => {
        const query = 'mutation ($data: mutationArticleInput!) { createArticle(data: $data) { id } }'
        const asked = { ...newsroom.story(), _status: 'published' }
        return { ok: (await byGraphQL(who, query, { data: asked })).errors === undefined, said: '' }
      },
      'Local API': () =>
        attempt(() =>
          payload.create({
            collection: 'articles',
            data,
            overrideAccess: false,
            ...(isPerson(who) && { user: users[who] }),
          } as never),
        ),
      REST: async () => {
        const { body, status } = await sessions.get(who)!.post('/articles', data)
        return { ok: status < 300, said: said(body) }
      },
    }
    const way = at(Object.keys(ways), pick) as keyof typeof ways
    return {
      expected: null,
      name: `a new article, published by ${who} through ${way}`,
      run: async () => {
        const before = await count()
        const answer = await ways[way]()
        return { ...answer, ok: answer.ok || (await count()) !== before }
      },
      way: `new and published by ${way}`,
    }
  }

  const KINDS: readonly (readonly [
    number,
    (piece: Traveller, choice: Choice, words: string) => Move | Promise<Move>,
  ])[] = [
    [9, legal],
    [4, (piece, choice) => named(piece, at(ACTIONS, choice.pick), choice)],
    [9, entry],
    [2, many],
    [3, restoration],
    [1, copy],
    [2, trash],
    [1, removal],
    [1, raw],
    [1, creation],
  ]
  const weighted = KINDS.flatMap(([weight, kind]) => Array.from({ length: weight }, () => kind))

  return {
    /** Makes the article that a sequence is about, by one of the ways in; who may send out at once does so now and then. */
    begin: async (who: Person, way: number): Promise<Traveller> => {
      const isOut = way >= 3 && (who === 'publisher' || who === 'admin')
      const data = newsroom.story({ kicker: 'Words', ...(isOut && { _status: 'published' }) })
      const made = async (): Promise<DocId> => {
        if (way % 3 === 0) {
          return (await stage.create(who)).id
        }
        if (way % 3 === 1) {
          const { body } = await rest(newsroom, who).post(`/articles?draft=${!isOut}`, data)
          return (body.doc as { id: DocId }).id
        }
        const query = `mutation ($data: mutationArticleInput!) { createArticle(data: $data, draft: ${!isOut}) { id } }`
        const answer = await byGraphQL(who, query, { data })
        return (answer.data?.createArticle as { id: DocId }).id
      }
      const row = await stage.row(await made())
      const first: Model = {
        approved: false,
        creator: who,
        desk: 'draft',
        flashedBy: null,
        seen: 'unreleased',
        words: 'Words',
        writers: [who],
      }
      return {
        id: row.id,
        isTrashed: false,
        model: isOut && way % 3 !== 0 ? act(first, 'flash', { said: true, who })! : first,
        number: row.number,
        revision: row.revision,
      }
    },
    next: async (piece: Traveller, choice: Choice, words: string): Promise<Move> =>
      at(weighted, choice.kind)(piece, choice, words),
  }
}

export type Moves = ReturnType<typeof createMoves>
