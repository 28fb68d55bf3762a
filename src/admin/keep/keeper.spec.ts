import { jest } from '@jest/globals'

import type { SaveOutcome } from '../../domain/desk/saveAnswer.ts'
import type { KeeperDeps, KeepState, Values } from './keeper.ts'
import type { LocalCopy } from './localCopies.ts'

import { COPY_AFTER_MS, createKeeper, SAVE_AFTER_MS } from './keeper.ts'

beforeEach(() => {
  jest.useFakeTimers({ now: 0 })
})

afterEach(() => {
  jest.useRealTimers()
})

const saved = (values: Values, revision: number): SaveOutcome => ({
  type: 'saved',
  doc: { ...values, revision },
})

const conflict: SaveOutcome = {
  type: 'conflict',
  conflict: { changedAt: null, changedBy: 'Leyla', changedFields: ['headline'], currentRevision: 5 },
}

/** A form with one headline beside a server that answers what the test says. */
const createDesk = (changes: Partial<KeeperDeps> = {}) => {
  const copies = new Map<string, LocalCopy>()
  const sent: { revision: number; values: Values }[] = []
  const states: KeepState[] = []
  const answers: SaveOutcome[] = []
  let values: Values = { headline: 'Tram', revision: 1 }
  let isModified = false
  let present: null | Values = null
  const keeper = createKeeper({
    copies: {
      drop: (key) => {
        copies.delete(key)
        return Promise.resolve()
      },
      keep: (copy) => {
        copies.set(copy.key, copy)
        return Promise.resolve()
      },
      keepAtOnce: (copy) => void copies.set(copy.key, copy),
    },
    document: 'articles/1',
    form: {
      fill: async (filled) => {
        values = filled
        // As the panel's form does: it is filled first, and called changed afterwards.
        keeper.changed(false)
        await Promise.resolve()
        isModified = true
        keeper.changed(true)
      },
      known: () => values,
      markSaved: () => {
        isModified = false
      },
      takeOver: ({ revision }) => {
        values = { ...values, revision }
      },
      values: () => values,
    },
    isLoggedIn: () => Promise.resolve(false),
    isStored: true,
    key: 'u:articles/1',
    now: () => Date.now(),
    onState: (state) => states.push(state),
    readPresent: () => Promise.resolve(present),
    send: (given, revision) => {
      sent.push({ revision, values: given })
      return Promise.resolve(answers.shift() ?? saved(given, revision + 1))
    },
    userId: 'u',
    ...changes,
  })
  keeper.changed(false)
  return {
    answers,
    copies,
    isModified: () => isModified,
    keeper,
    pass: (ms: number) => jest.advanceTimersByTimeAsync(ms),
    sent,
    serverHas: (doc: Values) => {
      present = doc
    },
    state: () => states.at(-1)?.type,
    type: (headline: string) => {
      values = { ...values, headline }
      isModified = true
      keeper.changed(true)
    },
    values: () => values,
  }
}

test('what is typed is kept in the browser within half a second, and saved after a pause', async () => {
  const desk = createDesk()
  desk.type('Tram 1')
  await desk.pass(COPY_AFTER_MS)
  expect(desk.copies.get('u:articles/1')).toMatchObject({ revision: 1, values: { headline: 'Tram 1' } })
  expect(desk.sent).toEqual([])
  await desk.pass(SAVE_AFTER_MS)
  expect(desk.sent).toMatchObject([{ revision: 1, values: { headline: 'Tram 1' } }])
  expect([desk.state(), desk.copies.size, desk.isModified()]).toEqual(['saved', 0, false])
})

test('it says that there is something unsaved as soon as there is', async () => {
  const desk = createDesk()
  desk.type('Tram 1')
  expect(desk.state()).toBe('changed')
  await desk.pass(SAVE_AFTER_MS)
  expect(desk.state()).toBe('saved')
  desk.type('Tram 12')
  expect(desk.state()).toBe('changed')
})

test('each save is made from the revision that the last one made', async () => {
  const desk = createDesk()
  for (const word of ['one', 'two', 'three']) {
    desk.type(word)
    await desk.pass(SAVE_AFTER_MS)
  }
  expect(desk.sent.map(({ revision }) => revision)).toEqual([1, 2, 3])
})

test('who types without a pause is saved every ten seconds', async () => {
  const desk = createDesk()
  for (let second = 0; second < 25; second += 1) {
    desk.type(`Tram ${second}`)
    await desk.pass(1000)
  }
  expect(desk.sent).toHaveLength(2)
})

test('what was typed while a save was on its way is saved by the next one', async () => {
  let arrive: (outcome: SaveOutcome) => void = () => undefined
  const sent: Values[] = []
  const desk = createDesk({
    send: (values) => {
      sent.push(values)
      return new Promise((resolve) => {
        arrive = resolve
      })
    },
  })
  desk.type('Tram 1')
  await desk.pass(SAVE_AFTER_MS)
  desk.type('Tram 12')
  arrive(saved(sent[0]!, 2))
  await desk.pass(0)
  expect([desk.isModified(), desk.copies.size]).toEqual([true, 1])
  await desk.pass(SAVE_AFTER_MS)
  expect(sent.map(({ headline }) => headline)).toEqual(['Tram 1', 'Tram 12'])
})

test('while the server is away the copy stays, and it is tried again until it is back', async () => {
  const desk = createDesk()
  desk.answers.push({ type: 'unreachable' }, { type: 'unreachable' }, { type: 'unreachable' })
  desk.type('Tram 1')
  await desk.pass(SAVE_AFTER_MS)
  expect([desk.state(), desk.copies.size]).toEqual(['offline', 1])
  await desk.pass(1000 + 2000 + 4000)
  expect([desk.sent.length, desk.state(), desk.copies.size]).toEqual([4, 'saved', 0])
})

test('an ended session waits for the login, and then saves', async () => {
  const desk = createDesk()
  desk.answers.push({ type: 'denied' })
  desk.type('Tram 1')
  await desk.pass(SAVE_AFTER_MS)
  expect(desk.state()).toBe('denied')
  desk.type('Tram 12')
  await desk.pass(60_000)
  expect([desk.sent.length, desk.copies.get('u:articles/1')?.values.headline]).toEqual([1, 'Tram 12'])
  await desk.keeper.retry()
  expect([desk.sent.length, desk.state()]).toEqual([2, 'saved'])
})

test('values that the server refuses are sent again once they have been changed, and not before', async () => {
  const desk = createDesk()
  desk.answers.push({ type: 'refused', message: 'headline: Too long.' })
  desk.type('Tram 1')
  await desk.pass(60_000)
  expect([desk.sent.length, desk.state(), desk.copies.size]).toEqual([1, 'refused', 1])
  desk.type('Tram 2')
  await desk.pass(SAVE_AFTER_MS)
  expect([desk.sent.length, desk.state()]).toEqual([2, 'saved'])
})

test('a save whose answer was lost finds its own words, and is no conflict', async () => {
  const desk = createDesk()
  desk.answers.push({ type: 'unreachable' }, conflict)
  desk.serverHas({ headline: 'Tram 1', revision: 2 })
  desk.type('Tram 1')
  await desk.pass(SAVE_AFTER_MS + 1000)
  expect([desk.state(), desk.values().revision, desk.copies.size]).toEqual(['saved', 2, 0])
})

test('two texts collide once; the merged one is saved from the present revision', async () => {
  const desk = createDesk()
  desk.answers.push(conflict)
  desk.serverHas({ headline: 'Ferry', revision: 5 })
  desk.type('Tram 1')
  await desk.pass(SAVE_AFTER_MS)
  desk.type('Tram 12')
  await desk.pass(60_000)
  expect([desk.sent.length, desk.state(), desk.copies.size]).toEqual([1, 'conflict', 1])
  await desk.keeper.resolve({ headline: 'Tram and ferry' }, { headline: 'Ferry', revision: 5 })
  await desk.pass(0)
  expect(desk.sent.at(-1)).toMatchObject({ revision: 5, values: { headline: 'Tram and ferry' } })
  expect(desk.state()).toBe('saved')
})

test('a save by button waits for the one in progress, and learns its revision', async () => {
  const desk = createDesk()
  desk.type('Tram 1')
  await desk.pass(SAVE_AFTER_MS)
  expect(await desk.keeper.lastRevision()).toBe(2)
})

test('a new document is kept in the browser alone', async () => {
  const desk = createDesk({ isStored: false })
  desk.type('Tram 1')
  await desk.pass(60_000)
  expect([desk.sent.length, desk.state(), desk.copies.size]).toEqual([0, 'kept', 1])
})

test('a new document that a button has saved leaves no copy behind; what was typed meanwhile does', async () => {
  for (const [typedMeanwhile, copies] of [
    [null, 0],
    ['Tram 2', 1],
  ] as const) {
    const desk = createDesk({ isStored: false })
    desk.type('Tram 1')
    await desk.pass(COPY_AFTER_MS)
    await desk.keeper.lastRevision()
    if (typedMeanwhile !== null) {
      desk.type(typedMeanwhile)
    }
    await desk.keeper.answered(saved({ headline: 'Tram 1' }, 1))
    desk.keeper.close()
    await desk.pass(60_000)
    expect([typedMeanwhile, desk.copies.size]).toEqual([typedMeanwhile, copies])
  }
})

test('a new document that was left in another tab moves into this one', async () => {
  const desk = createDesk({ document: 'articles/new/b', isStored: false, key: 'u:articles/new/b' })
  const copy = {
    base: { headline: '' },
    document: 'articles/new/a',
    key: 'u:articles/new/a',
    revision: 0,
    savedAt: 0,
    userId: 'u',
    values: { headline: 'Never saved' },
  }
  desk.copies.set(copy.key, copy)
  await desk.keeper.restore(copy)
  expect([...desk.copies.keys()]).toEqual(['u:articles/new/b'])
  expect([desk.state(), desk.values().headline]).toEqual(['kept', 'Never saved'])
})

test('a copy of the present revision fills the form; one of an older revision collides with it', async () => {
  const copy = {
    base: { headline: 'Tram', revision: 1 },
    document: 'articles/1',
    key: 'u:articles/1',
    revision: 1,
    savedAt: 0,
    userId: 'u',
    values: { headline: 'Tram 1' },
  }
  const desk = createDesk()
  await desk.keeper.restore(copy)
  await desk.pass(0)
  expect(desk.sent).toMatchObject([{ revision: 1, values: { headline: 'Tram 1' } }])

  const later = createDesk()
  await later.keeper.restore({ ...copy, revision: 0 })
  expect([later.state(), later.values().headline]).toEqual(['conflict', 'Tram'])
})

test('closing keeps what is unsaved at once, and saves it a last time', async () => {
  const desk = createDesk()
  desk.type('Tram 1')
  desk.keeper.close()
  expect(desk.copies.get('u:articles/1')?.values.headline).toBe('Tram 1')
  await desk.pass(0)
  expect([desk.sent.map(({ values }) => values.headline), desk.copies.size]).toEqual([['Tram 1'], 0])

  const offline = createDesk()
  offline.answers.push({ type: 'unreachable' })
  offline.type('Tram 1')
  offline.keeper.close()
  await offline.pass(60_000)
  // Nobody is there any more who would see a second try; the copy is offered when the article is opened again.
  expect([offline.sent.length, offline.copies.get('u:articles/1')?.values.headline]).toEqual([1, 'Tram 1'])
})

test('a window that is about to go has its copy before the call returns', () => {
  const desk = createDesk()
  desk.keeper.leave()
  expect(desk.copies.size).toBe(0)
  desk.type('Tram 1')
  desk.keeper.leave()
  expect(desk.copies.get('u:articles/1')).toMatchObject({ revision: 1, values: { headline: 'Tram 1' } })
})

test('letters that the form does not know of yet are unsaved, and are sent', async () => {
  let seen: Values = { headline: 'Tram', revision: 1 }
  const sent: Values[] = []
  const desk = createDesk({
    form: {
      fill: () => Promise.resolve(),
      known: () => ({ headline: 'Tram', revision: 1 }),
      markSaved: () => undefined,
      takeOver: () => undefined,
      values: () => seen,
    },
    send: (values, revision) => {
      sent.push(values)
      return Promise.resolve(saved(values, revision + 1))
    },
  })
  seen = { ...seen, headline: 'Tram 1' }
  // As a form does that is drawn anew for another reason: it takes itself for unchanged.
  desk.keeper.changed(false)
  desk.keeper.changed(true)
  await desk.pass(SAVE_AFTER_MS)
  expect(sent).toMatchObject([{ headline: 'Tram 1' }])
})

test('before an act, what is unsaved is saved at once, and the act gets the revision of that', async () => {
  const desk = createDesk()
  desk.type('Tram 1')
  await expect(desk.keeper.settled()).resolves.toBe(2)
  expect(desk.sent).toMatchObject([{ revision: 1, values: { headline: 'Tram 1' } }])
  await expect(desk.keeper.settled()).resolves.toBe(2)
  expect(desk.sent).toHaveLength(1)
})

test('an act gets no revision while words are unsaved', async () => {
  const desk = createDesk()
  desk.answers.push({ type: 'refused', message: 'Too long.' })
  desk.type('Tram 1')
  await expect(desk.keeper.settled()).resolves.toBeNull()
  desk.serverHas({ headline: 'Bus', revision: 5 })
  desk.answers.push(conflict)
  await expect(desk.keeper.settled()).resolves.toBeNull()
  expect(desk.state()).toBe('conflict')
})

test('after an act, the next save is made from the revision that the act made', async () => {
  const desk = createDesk()
  desk.keeper.moved({ headline: 'Tram', revision: 7 })
  expect(desk.values()).toEqual({ headline: 'Tram', revision: 7 })
  desk.type('Tram 1')
  await desk.pass(SAVE_AFTER_MS)
  expect(desk.sent).toMatchObject([{ revision: 7, values: { headline: 'Tram 1' } }])
})
