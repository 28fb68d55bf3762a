import type { Client } from '@libsql/client'
import type { BasePayload } from 'payload'

import { createClient } from '@libsql/client'

import type { Atomically } from './sqliteAtomic.ts'

import { atomicallyOf } from './sqliteAtomic.ts'

let client: Client
let atomically: Atomically

const insert = (name: string): Promise<unknown> =>
  client.execute({ args: [name], sql: 'insert into names values (?)' })

const names = async (): Promise<unknown[]> =>
  (await client.execute('select name from names order by rowid')).rows.map(({ name }) => name)

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

beforeEach(async () => {
  client = createClient({ url: 'file::memory:' })
  await client.execute('create table names (name text)')
  atomically = atomicallyOf({ db: { client } } as unknown as BasePayload)
})

afterEach(() => {
  client.close()
})

test('work that fails leaves nothing, and tells its own error', async () => {
  const work = atomically(async () => {
    await insert('first')
    await pause()
    throw new Error('half way')
  })
  await expect(work).rejects.toThrow('half way')
  expect(await names()).toEqual([])
})

test('statements of others wait: they are neither undone with the work nor see half of it', async () => {
  const work = atomically(async () => {
    await insert('of the work')
    await pause()
    throw new Error('half way')
  })
  await pause()
  const seen = names()
  const other = insert('of another')
  await expect(work).rejects.toThrow('half way')
  await other
  expect(await seen).toEqual([])
  expect(await names()).toEqual(['of another'])
})

test('works follow one another whole, and a work inside a work is part of it', async () => {
  const work = (name: string) => async (): Promise<void> => {
    await insert(`${name} 1`)
    await pause()
    await atomically(() => insert(`${name} 2`))
  }
  await Promise.all([atomically(work('a')), atomically(work('b'))])
  expect(await names()).toEqual(['a 1', 'a 2', 'b 1', 'b 2'])
})

test('a statement that outlives its work does not slip into the next one', async () => {
  let late: Promise<unknown> = Promise.resolve()
  await atomically(async () => {
    await insert('in time')
    late = pause().then(() => insert('late'))
  })
  const next = atomically(async () => {
    await insert('undone')
    await pause()
    await pause()
    throw new Error('half way')
  })
  await expect(next).rejects.toThrow('half way')
  await late
  expect(await names()).toEqual(['in time', 'late'])
})

test('timers have their turn while works follow one another without a pause', async () => {
  let ticks = 0
  const timer = setInterval(() => {
    ticks += 1
  }, 1)
  const until = performance.now() + 60
  while (performance.now() < until) {
    await atomically(() => insert('again'))
  }
  clearInterval(timer)
  expect(ticks).toBeGreaterThan(3)
})

test('there is one queue per connection, whoever asks', () => {
  expect(atomicallyOf({ db: { client } } as unknown as BasePayload)).toBe(atomically)
})
