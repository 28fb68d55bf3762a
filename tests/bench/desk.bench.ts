import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Credentials } from '../helpers/runningNewsroom.ts'
import type { DeskTimes } from './desk/measureDesk.ts'

import { launchBrowser } from '../helpers/browser.ts'
import { startNewsroom, temporaryFolder } from '../helpers/runningNewsroom.ts'
import { growNewsroom } from './desk/growNewsroom.ts'
import { measureDesk } from './desk/measureDesk.ts'
import { quantile } from './quantile.ts'
import { table } from './table.ts'

/** The longest that an editor shall wait in a grown newsroom: the 95th percentile in milliseconds; null for what has no bound. */
const BUDGET_MS = { list: 1000, load: null, open: 1000, save: 300, search: 1000 } satisfies Record<
  keyof DeskTimes,
  null | number
>
const [SIZE, ROUNDS] = [Number(process.argv[2] ?? 100_000), Number(process.argv[3] ?? 20)]
const KEPT = process.argv[4]

const ms = (values: readonly number[], p: number): string => String(Math.round(quantile(values, p)))

/** What a kept folder holds beside its two newsrooms: who may log in, and how many stories the grown one has. */
interface Kept {
  credentials: Credentials
  stories: number
}

/** Makes two newsrooms with one beginning: one of the demo's size, and a grown one. */
const makeNewsrooms = async (dirs: { grown: string; small: string }): Promise<Kept> => {
  const first = await startNewsroom(dirs.small)
  const { credentials } = first
  await first.stop()
  if (credentials === null) {
    throw new Error('The newsroom was not new: nobody told its password.')
  }
  cpSync(dirs.small, dirs.grown, { recursive: true })
  const before = performance.now()
  const stories = await growNewsroom(dirs.grown, SIZE)
  process.stdout.write(`${stories} stories, made in ${Math.round((performance.now() - before) / 1000)} s.\n`)
  return { credentials, stories }
}

/**
 * Measures the desk in Chromium on a newsroom of the demo's size and on a grown one, in one run: the first is the baseline of
 * this machine. A folder that is named is kept, and its newsrooms are measured again the next time.
 */
const folder = KEPT === undefined ? temporaryFolder() : { path: KEPT, remove: () => undefined }
const browser = await launchBrowser()
try {
  const dirs = { grown: join(folder.path, 'grown'), small: join(folder.path, 'small') }
  const note = join(folder.path, 'newsrooms.json')
  mkdirSync(folder.path, { recursive: true })
  if (!existsSync(note)) {
    writeFileSync(note, JSON.stringify(await makeNewsrooms(dirs)))
  }
  const { credentials, stories } = JSON.parse(readFileSync(note, 'utf8')) as Kept
  process.stdout.write(`${ROUNDS} rounds each.\n`)

  const measure = async (dir: string): Promise<DeskTimes> => {
    const newsroom = await startNewsroom(dir)
    try {
      return await measureDesk(browser, { credentials, origin: newsroom.origin, rounds: ROUNDS })
    } finally {
      await newsroom.stop()
    }
  }
  const [small, grown] = [await measure(dirs.small), await measure(dirs.grown)]
  const names = Object.keys(BUDGET_MS) as (keyof DeskTimes)[]
  process.stdout.write(
    table(
      ['ms', 'demo p50', 'demo p95', `${stories} p50`, `${stories} p95`, 'budget p95'],
      names.map((name) => [
        name,
        ms(small[name], 0.5),
        ms(small[name], 0.95),
        ms(grown[name], 0.5),
        ms(grown[name], 0.95),
        String(BUDGET_MS[name] ?? ''),
      ]),
    ),
  )
  const beyond = names.filter((name) => quantile(grown[name], 0.95) > (BUDGET_MS[name] ?? Infinity))
  if (beyond.length > 0) {
    process.stdout.write(`Beyond the budget: ${beyond.join(', ')}.\n`)
    process.exitCode = 1
  }
} finally {
  await browser.close()
  folder.remove()
}
