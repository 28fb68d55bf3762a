import type { PayloadRequest } from 'payload'

import { createLocalReq } from 'payload'

import type { DocId } from '../../../src/shared/ids.ts'
import type { ArticleDoc } from '../articleDocs.ts'
import type { TestNewsroom } from '../testNewsroom.ts'
import type { Model } from './model.ts'
import type { Who } from './table.ts'

import { runtimeOf } from '../../../src/index.ts'
import { graphql } from '../graphql.ts'
import { authorizationOf, rest } from '../rest.ts'
import { act, write } from './model.ts'

/** An article of the newsroom beside what the oracle knows of it. */
export interface Piece {
  id: DocId
  model: Model
  number: number
  revision: number
}

export type Person = Exclude<Who, 'anonymous' | 'system'>

export const isPerson = (who: Who): who is Person => who !== 'anonymous' && who !== 'system'

/** What is answered to a caller: the same for every way in. */
export interface Answer {
  ok: boolean
  said: string
}

export const said = (value: unknown): string => JSON.stringify(value).slice(0, 300)

/** Runs a way in that throws when it is refused. */
export const attempt = async (work: () => Promise<unknown>): Promise<Answer & { value?: unknown }> => {
  try {
    const value = await work()
    return { ok: true, said: said(value ?? null), value }
  } catch (error) {
    return { ok: false, said: (error as Error).message }
  }
}

/** What somebody says with an action. */
interface Words {
  note?: string
  reason?: string
}

const WORDS: Words = { note: 'A note.', reason: 'A reason.' }

/** A newsroom with everybody logged in, and the ways into it. */
export const createStage = async (newsroom: TestNewsroom) => {
  const { payload, story, users } = newsroom
  const sessions = new Map<Who, Awaited<ReturnType<ReturnType<typeof rest>['session']>>>()
  const tokens = new Map<Who, string>()
  for (const who of ['reporter', 'editor', 'publisher', 'admin'] as const) {
    sessions.set(who, await rest(newsroom, who).session())
    tokens.set(who, await authorizationOf(newsroom, who))
  }
  sessions.set('anonymous', await rest(newsroom).session())

  const requestOf = (who: Who): Promise<PayloadRequest> =>
    createLocalReq({ ...(isPerson(who) && { user: users[who] as never }) }, payload)

  const row = async (id: DocId): Promise<ArticleDoc> =>
    (await payload.db.findOne({
      collection: 'articles',
      where: { id: { equals: id } },
    })) as unknown as ArticleDoc

  const create = async (who: Person = 'reporter'): Promise<Piece> => {
    const doc = (await payload.create({
      collection: 'articles',
      data: story({ kicker: 'Words' }) as never,
      draft: true,
      overrideAccess: false,
      user: users[who],
    } as never)) as unknown as ArticleDoc
    return {
      id: doc.id,
      model: {
        approved: false,
        creator: who,
        desk: 'draft',
        flashedBy: null,
        seen: 'unreleased',
        words: 'Words',
        writers: [who],
      },
      number: doc.number,
      revision: doc.revision,
    }
  }

  const requestFor = (action: string, revision: number, words: Words = WORDS) => ({
    action,
    correction: null,
    kind: null,
    note: words.note ?? null,
    notice: null,
    reason: words.reason ?? null,
    redirectTo: null,
    revision,
  })

  /** The three ways of taking an action by its name. */
  const ways = {
    endpoint: async (piece: Piece, action: string, who: Who, words: Words = WORDS): Promise<Answer> => {
      const answer = await sessions
        .get(who === 'system' ? 'anonymous' : who)!
        .post(`/newsroom/desk/articles/${piece.id}/transitions`, {
          action,
          revision: piece.revision,
          ...words,
        })
      return { ok: answer.status < 300, said: said(answer.body) }
    },
    mutation: async (piece: Piece, action: string, who: Who, words: Words = WORDS): Promise<Answer> => {
      const answer = await graphql(
        newsroom,
        'mutation ($id: String!, $action: String!, $revision: Int!, $note: String, $reason: String) { transitionArticle(id: $id, action: $action, revision: $revision, note: $note, reason: $reason) { revision } }',
        {
          variables: { action, id: String(piece.id), revision: piece.revision, ...words },
          ...(isPerson(who) && { authorization: tokens.get(who)! }),
        },
      )
      return { ok: answer.errors === undefined, said: said(answer) }
    },
    runtime: (piece: Piece, action: string, who: Who, words: Words = WORDS): Promise<Answer> =>
      attempt(async () =>
        runtimeOf(payload).workflow.transition(
          piece.id,
          requestFor(action, piece.revision, words),
          await requestOf(who),
        ),
      ),
  }

  /** Does what the oracle holds for legal, to come to a state. */
  const advance = async (piece: Piece, action: string, who: Person): Promise<void> => {
    const next = act(piece.model, action, { said: true, who })
    if (next === null) {
      throw new Error(`${action} is not legal in ${piece.model.desk}/${piece.model.seen}`)
    }
    const outcome = await runtimeOf(payload).workflow.transition(
      piece.id,
      requestFor(action, piece.revision),
      await requestOf(who),
    )
    piece.model = next
    piece.revision = outcome.revision
  }

  const edit = async (piece: Piece, words: string, who: Person): Promise<void> => {
    const doc = (await payload.update({
      id: piece.id,
      collection: 'articles',
      data: { kicker: words } as never,
      draft: true,
      overrideAccess: false,
      user: users[who],
    } as never)) as unknown as ArticleDoc
    piece.model = write(piece.model, { intoRow: false, status: 'draft', statusGiven: false, words }, who)!
    piece.revision = doc.revision
  }

  const head = async (collection: string): Promise<number> => {
    const { docs } = await payload.db.find<{ [key: string]: unknown; id: number }>({
      collection,
      limit: 1,
      pagination: false,
      sort: '-id',
    })
    return Number(docs[0]?.id ?? 0)
  }

  const allArticles = async (): Promise<DocId[]> =>
    (
      await payload.db.find<{ [key: string]: unknown; id: DocId }>({
        collection: 'articles',
        limit: 0,
        pagination: false,
        select: { number: true },
      })
    ).docs.map(({ id }) => id)

  /** The latest version, which is the working copy. */
  const latest = async (id: DocId): Promise<ArticleDoc> => {
    const { docs } = await payload.db.findVersions({
      collection: 'articles',
      limit: 1,
      pagination: false,
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    })
    return (docs[0] as unknown as { version: ArticleDoc }).version
  }

  /** Its status, which a write without the draft argument inherits. */
  const latestStatus = async (id: DocId): Promise<'draft' | 'published'> =>
    (await latest(id))._status as 'draft' | 'published'

  return {
    advance,
    allArticles,
    attempt,
    create,
    edit,
    head,
    latest,
    latestStatus,
    newsroom,
    payload,
    requestFor,
    requestOf,
    row,
    sessions,
    tokens,
    users,
    ways,
  }
}

export type Stage = Awaited<ReturnType<typeof createStage>>
