import type { Role } from '../../src/index.ts'
import type { Start } from '../helpers/workflow/pool.ts'
import type { Answer, Person, Piece, Stage } from '../helpers/workflow/stage.ts'

import { runtimeOf } from '../../src/index.ts'
import { graphql } from '../helpers/graphql.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'
import { patch } from '../helpers/workflow/outsideWrites.ts'
import { judge } from '../helpers/workflow/judge.ts'
import { type Model, write } from '../helpers/workflow/model.ts'
import { createPool, nameOf } from '../helpers/workflow/pool.ts'
import { attempt, createStage, said } from '../helpers/workflow/stage.ts'

const MINUTES = 60_000

let stage: Stage

beforeAll(async () => {
  // A host whose panel and content have two languages, with a field of its own that is kept in both.
  stage = await createStage(
    await createTestNewsroom({
      config: {
        localization: { defaultLocale: 'en', fallback: true, locales: ['en', 'az'] },
      },
      newsroom: {
        collections: {
          articles: {
            fields: ({ defaultFields }) => [
              ...defaultFields,
              { name: 'hint', type: 'text', localized: true },
              { name: 'desk', type: 'group', fields: [{ name: 'remark', type: 'text', localized: true }] },
            ],
          },
        },
      },
    }),
  )
})

afterAll(async () => {
  await stage.newsroom.destroy()
})

const STARTS: readonly Start[] = [
  { desk: 'draft', seen: 'unreleased' },
  { desk: 'approved', seen: 'unreleased' },
  { desk: 'done', seen: 'live' },
  { desk: 'draft', seen: 'live' },
  { desk: 'in_review', seen: 'live' },
  { desk: 'draft', seen: 'withheld' },
  { desk: 'done', seen: 'unpublished' },
  { desk: 'draft', seen: 'killed' },
]

const WHO: readonly Person[] = ['reporter', 'editor', 'publisher']

interface Way {
  expect: (model: Model, who: Person, words: string) => Model | null
  name: string
  run: (piece: Piece, who: Person, words: string) => Promise<Answer>
}

const releasedWith = (model: Model, who: Person, words: string): Model | null =>
  write(model, { intoRow: true, status: 'published', statusGiven: true, words }, who)

const released = (model: Model, who: Person): Model | null => releasedWith(model, who, model.words)

const taken = (model: Model, who: Person): Model | null =>
  write(model, { intoRow: true, status: 'draft', statusGiven: true, words: model.words }, who)

const drafted = (model: Model, who: Person, words: string): Model | null =>
  write(model, { intoRow: false, status: 'draft', statusGiven: false, words }, who)

const byREST =
  (query: string, data: (words: string) => object) => (piece: Piece, who: Person, words: string) =>
    patch(stage, who, `/articles/${piece.id}?${query}`, data(words))

const published = (): object => ({ _status: 'published', hint: 'A hint' })

const WAYS: readonly Way[] = [
  {
    name: 'locale=all, published',
    expect: released,
    run: byREST('locale=all', () => ({ _status: 'published' })),
  },
  { name: 'locale=az, published', expect: released, run: byREST('locale=az', published) },
  { name: 'publishSpecificLocale=az', expect: released, run: byREST('publishSpecificLocale=az', published) },
  {
    name: 'publishSpecificLocale=az with words',
    expect: releasedWith,
    run: byREST('publishSpecificLocale=az', (kicker) => ({ ...published(), kicker })),
  },
  { name: 'publishAllLocales', expect: released, run: byREST('publishAllLocales=true', published) },
  {
    name: 'unpublishAllLocales',
    expect: taken,
    run: byREST('unpublishAllLocales=true', () => ({ _status: 'draft' })),
  },
  {
    name: 'locale=all, a draft of both languages',
    expect: drafted,
    run: byREST('locale=all&draft=true', (kicker) => ({ hint: { az: 'Bir', en: 'One' }, kicker })),
  },
  {
    name: 'locale=az, the states themselves',
    expect: drafted,
    run: byREST('locale=az&draft=true', (kicker) => ({
      deskState: 'approved',
      kicker,
      publicState: 'live',
    })),
  },
  {
    name: 'GraphQL, locale: az',
    expect: released,
    run: async ({ id }, who) => {
      const answer = await graphql(
        stage.newsroom,
        `mutation { updateArticle(id: ${JSON.stringify(id)}, locale: az, data: { _status: published, hint: "Bir" }) { id } }`,
        { authorization: stage.tokens.get(who)! },
      )
      return { ok: answer.errors === undefined, said: said(answer) }
    },
  },
  {
    name: 'the Local API for a user, locale: all',
    expect: released,
    run: ({ id }, who) =>
      attempt(() =>
        stage.payload.update({
          id,
          collection: 'articles',
          data: { _status: 'published' },
          locale: 'all',
          overrideAccess: false,
          user: stage.users[who as Role],
        } as never),
      ),
  },
]

test(
  'whatever languages a host names, a write is held to the same table',
  async () => {
    const pool = createPool(stage)
    const failures: string[] = []
    const counts = { accepted: 0, refused: 0 }
    let words = 0
    for (const [place, way] of WAYS.entries()) {
      for (const [index, start] of STARTS.entries()) {
        // Each way meets every state once by a publisher, and once by somebody below.
        for (const who of [WHO[(place + index) % 2]!, 'publisher' as const]) {
          const piece = await pool.take(start)
          words += 1
          const text = `Words ${words}`
          const expected = way.expect(piece.model, who, text)
          const name = `${way.name} of ${nameOf(start)} by ${who}`
          const problems = await judge(stage, piece, { expected, run: () => way.run(piece, who, text) })
          const [row, working] = [await stage.row(piece.id), await stage.latest(piece.id)]
          const { body } = await stage.sessions
            .get('publisher')!
            .get(`/articles/${piece.id}?draft=true&depth=0`)
          for (const [of, kicker] of [
            ['the working copy', working.kicker],
            ['what the desk opens', body.kicker],
            ...(piece.model.seen === 'live' && piece.model.desk === 'done' ? [['the row', row.kicker]] : []),
          ]) {
            if (kicker !== piece.model.words) {
              problems.push(`${String(of)} says ${String(kicker)}, not ${piece.model.words}`)
            }
          }
          counts[expected === null ? 'refused' : 'accepted'] += 1
          if (problems.length > 0) {
            failures.push(`${name}: ${problems.join('; ')}`)
          } else {
            pool.keep(piece)
          }
        }
      }
    }
    process.stdout.write(
      `${stage.newsroom.database.kind}, two languages: ${counts.accepted} accepted, ${counts.refused} refused, ${failures.length} illegal.\n`,
    )
    expect(failures).toEqual([])
    expect(counts.accepted).toBeGreaterThan(40)
    expect(counts.refused).toBeGreaterThan(40)
  },
  20 * MINUTES,
)

test('what is written for search engines is of the language of the article, and reaches readers', async () => {
  const { body, status } = await stage.sessions
    .get('publisher')!
    .post(
      '/articles?locale=az',
      stage.newsroom.story({ _status: 'published', meta: { title: 'For engines' } }),
    )
  expect(status).toBe(201)
  const { id, number } = body.doc as { id: number; number: number }
  const { body: read } = await stage.sessions.get('anonymous')!.get(`/articles/${id}?locale=en`)
  expect(read.meta).toMatchObject({ title: 'For engines' })
  expect(await runtimeOf(stage.payload).reader.byNumber(number)).toMatchObject({
    article: { seo: { title: 'For engines' } },
  })
})
