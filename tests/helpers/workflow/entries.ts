import type { Model, Write } from './model.ts'
import type { Answer, Piece, Stage } from './stage.ts'
import type { Who } from './table.ts'

import { inherited, isThere, write } from './model.ts'
import { mutate, patch, STATES } from './outsideWrites.ts'
import { attempt, isPerson } from './stage.ts'

/** A way of writing an article that names no action, and what the oracle says of it. */
export interface Entry {
  /** Null: refused. "nothing": whatever is answered, nothing may be different but the revision. */
  expect: (model: Model, who: Who, words: string) => 'nothing' | Model | null
  name: string
  run: (stage: Stage, piece: Piece, who: Who, words: string) => Promise<Answer>
  /** Who can come this way. */
  who: readonly Who[]
}

export const OUTSIDE: readonly Who[] = ['anonymous', 'reporter', 'editor', 'publisher', 'admin']
export const PEOPLE: readonly Who[] = ['reporter', 'editor', 'publisher', 'admin']
const SYSTEM: readonly Who[] = ['system']

const byId = ({ id }: Piece): string => JSON.stringify(id)

type Kind = Omit<Write, 'words'> & { changes: boolean }

const given = (status: Write['status'], changes = false): Kind => ({
  changes,
  intoRow: true,
  status,
  statusGiven: true,
})
const DRAFT: Kind = { changes: false, intoRow: false, status: 'draft', statusGiven: false }
const NEW_DRAFT: Kind = { ...DRAFT, changes: true }

const expectWrite =
  (kind: ((model: Model) => Kind) | Kind): Entry['expect'] =>
  (model, who, words) => {
    const { changes, ...rest } = typeof kind === 'function' ? kind(model) : kind
    return write(model, { ...rest, words: changes ? words : model.words }, who)
  }

/** A save without the draft argument and without a status: it gets the one that happens to be there. */
const unnamed =
  (changes: boolean) =>
  (model: Model): Kind => ({ changes, intoRow: true, status: inherited(model), statusGiven: false })

const ifThere =
  (expected: 'nothing' | null): Entry['expect'] =>
  (model, who) =>
    isThere(model, who) ? expected : null

const patchEntry = (
  name: string,
  query: string,
  data: (words: string, piece: Piece) => object,
  expect: Entry['expect'],
): Entry => ({
  name: `PATCH ${name}`,
  expect,
  run: (stage, piece, who, words) => patch(stage, who, `/articles/${piece.id}${query}`, data(words, piece)),
  who: OUTSIDE,
})

const bulkEntry = (
  name: string,
  query: string,
  data: (words: string) => object,
  expect: Entry['expect'],
): Entry => ({
  name: `bulk PATCH ${name}`,
  expect,
  run: (stage, piece, who, words) =>
    patch(stage, who, `/articles?where[id][equals]=${piece.id}${query}`, data(words)),
  who: OUTSIDE,
})

const mutation = (
  name: string,
  query: (piece: Piece, words: string) => string,
  expect: Entry['expect'],
): Entry => ({
  name: `GraphQL ${name}`,
  expect,
  run: (stage, piece, who, words) => mutate(stage, who, query(piece, words)),
  who: OUTSIDE,
})

const local = (
  name: string,
  { data, more = {}, who }: { data: (words: string) => object; more?: object; who: readonly Who[] },
  expect: Entry['expect'],
): Entry => ({
  name: `Local API ${name}`,
  expect,
  run: (stage, { id }, caller, words) =>
    attempt(async () => {
      await stage.payload.update({
        id,
        collection: 'articles',
        data: data(words) as never,
        ...(isPerson(caller) && { user: stage.users[caller] }),
        ...more,
      } as never)
    }),
  who,
})

/** Every such way by REST, GraphQL, the Local API and jobs. */
export const ENTRIES: readonly Entry[] = [
  patchEntry('_status=published', '', () => ({ _status: 'published' }), expectWrite(given('published'))),
  patchEntry(
    '_status=published, draft=true',
    '?draft=true',
    () => ({ _status: 'published' }),
    expectWrite(given('published')),
  ),
  patchEntry('_status=draft', '', () => ({ _status: 'draft' }), expectWrite(given('draft'))),
  patchEntry('_status=draft, draft=true', '?draft=true', () => ({ _status: 'draft' }), expectWrite(DRAFT)),
  patchEntry('words', '', (kicker) => ({ kicker }), expectWrite(unnamed(true))),
  patchEntry('words, draft=true', '?draft=true', (kicker) => ({ kicker }), expectWrite(NEW_DRAFT)),
  patchEntry(
    'words and _status=published',
    '',
    (kicker) => ({ _status: 'published', kicker }),
    expectWrite(given('published', true)),
  ),
  patchEntry(
    'words and _status=draft',
    '',
    (kicker) => ({ _status: 'draft', kicker }),
    expectWrite(given('draft', true)),
  ),
  patchEntry(
    'words by autosave',
    '?draft=true&autosave=true',
    (kicker) => ({ kicker }),
    expectWrite(NEW_DRAFT),
  ),
  patchEntry('housekeeping', '?draft=true', () => ({ releaseKind: 'minor' }), expectWrite(DRAFT)),
  patchEntry('publishAllLocales', '?publishAllLocales=true', () => ({}), expectWrite(unnamed(false))),
  patchEntry('unpublishAllLocales', '?unpublishAllLocales=true', () => ({}), expectWrite(unnamed(false))),
  patchEntry(
    'publishSpecificLocale',
    '?publishSpecificLocale=en',
    () => ({ _status: 'published' }),
    expectWrite(given('published')),
  ),
  patchEntry('the states themselves', '?draft=true', () => STATES, ifThere('nothing')),
  patchEntry(
    'a stale revision',
    '?draft=true',
    (kicker, { revision }) => ({ kicker, revision: revision + 7 }),
    () => null,
  ),
  bulkEntry(
    '_status=published',
    '',
    () => ({ _status: 'published' }),
    () => null,
  ),
  bulkEntry(
    '_status=published, draft=true',
    '&draft=true',
    () => ({ _status: 'published' }),
    expectWrite(given('published')),
  ),
  bulkEntry(
    'words',
    '',
    (kicker) => ({ kicker }),
    () => null,
  ),
  bulkEntry('words, draft=true', '&draft=true', (kicker) => ({ kicker }), expectWrite(NEW_DRAFT)),
  mutation(
    'updateArticle _status',
    (piece) => `updateArticle(id: ${byId(piece)}, data: { _status: published }) { id }`,
    expectWrite(given('published')),
  ),
  mutation(
    'updateArticle _status=draft',
    (piece) => `updateArticle(id: ${byId(piece)}, data: { _status: draft }) { id }`,
    expectWrite(given('draft')),
  ),
  mutation(
    'updateArticle words',
    (piece, words) => `updateArticle(id: ${byId(piece)}, data: { kicker: ${JSON.stringify(words)} }) { id }`,
    expectWrite(unnamed(true)),
  ),
  mutation(
    'updateArticle words, draft',
    (piece, words) =>
      `updateArticle(id: ${byId(piece)}, data: { kicker: ${JSON.stringify(words)} }, draft: true) { id }`,
    expectWrite(NEW_DRAFT),
  ),
  mutation(
    'updateArticle with the states themselves',
    (piece) =>
      `updateArticle(id: ${byId(piece)}, data: { deskState: "approved", publicState: "live" }, draft: true) { id }`,
    ifThere('nothing'),
  ),
  local(
    'as a user, words and _status=published',
    {
      data: (kicker) => ({ _status: 'published', kicker }),
      more: { overrideAccess: false },
      who: PEOPLE,
    },
    expectWrite(given('published', true)),
  ),
  local(
    'of trusted code with a user, _status=published',
    { data: () => ({ _status: 'published' }), more: { overrideAccess: true }, who: PEOPLE },
    (model, who) =>
      // Trusted code reads killed articles; what it does for its user is judged by their role.
      write(model, { ...given('published'), words: model.words }, who) ?? null,
  ),
  local(
    'of trusted code alone, _status=published',
    { data: () => ({ _status: 'published' }), who: SYSTEM },
    expectWrite(given('published')),
  ),
  local(
    'of trusted code alone, words and _status=published',
    { data: (kicker) => ({ _status: 'published', kicker }), who: SYSTEM },
    expectWrite(given('published', true)),
  ),
  local(
    'of trusted code alone, _status=draft',
    { data: () => ({ _status: 'draft' }), who: SYSTEM },
    expectWrite(given('draft')),
  ),
  local(
    'of trusted code alone, words, draft',
    { data: (kicker) => ({ kicker }), more: { draft: true }, who: SYSTEM },
    expectWrite(NEW_DRAFT),
  ),
  local(
    'of trusted code alone, the states themselves',
    { data: () => STATES, more: { draft: true }, who: SYSTEM },
    ifThere('nothing'),
  ),
  {
    name: 'a job on behalf of a user, _status=published',
    expect: expectWrite(given('published')),
    run: (stage, { id }, who) =>
      attempt(async () => {
        const queue = stage.payload.jobs.queue as unknown as (job: object) => Promise<{ id: number | string }>
        const job = await queue({ input: { article: String(id), who }, task: 'publishForUser' })
        const { jobStatus } = await stage.payload.jobs.runByID({ id: job.id })
        if (Object.values(jobStatus ?? {}).some(({ status }) => status !== 'success')) {
          throw new Error('The job failed.')
        }
      }),
    who: PEOPLE,
  },
]
