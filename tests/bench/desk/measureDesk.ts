import type { Browser, Page } from 'playwright-core'

import type { Credentials } from '../../helpers/runningNewsroom.ts'

import { openPanel } from '../../helpers/panel.ts'

/** How long each thing took that an editor waits for, in milliseconds, one entry a round. */
export interface DeskTimes {
  list: number[]
  open: number[]
  save: number[]
  search: number[]
}

const LIST = '/collections/articles?limit=10'
const FIRST_ROW = '.collection-list tbody tr:first-child .cell-headline a'
/** Words of headlines of the demo: each of them finds something in a newsroom of any size. */
const WORDS = ['ferry', 'parrot', 'museum', 'chess', 'kitab', 'library', 'harbour', 'трамвай']

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const before = performance.now()
  await work()
  return performance.now() - before
}

const search = async (page: Page, word: string): Promise<void> => {
  await page.locator('.search-filter input, .search-bar input').first().fill(word)
  await page.waitForURL((url) => url.searchParams.get('search') === word)
  // The list is dimmed or replaced while it loads: it is there when its first row speaks of the word, or says that there is none.
  await page.waitForFunction(
    ({ row, word: wanted }) => {
      const first = document.querySelector(row)
      const empty = document.querySelector('.no-results, .collection-list__no-results')
      return empty !== null || (first?.closest('tr')?.textContent ?? '').toLowerCase().includes(wanted)
    },
    { row: FIRST_ROW, word: word.toLowerCase() },
  )
}

const openFirst = async (page: Page): Promise<void> => {
  await page.locator(FIRST_ROW).click()
  await page.waitForFunction(
    () =>
      (document.querySelector<HTMLInputElement>('#field-headline')?.value ?? '') !== '' &&
      document.querySelector('.rich-text-lexical [contenteditable=true]') !== null,
  )
}

/** Saves the draft by the button, and waits for what the server answers. */
const save = async (page: Page, words: string): Promise<number> => {
  await page.locator('#field-slugline, #field-kicker').first().fill(words)
  const button = page.locator('#action-save-draft:enabled')
  await button.waitFor()
  return timed(() =>
    Promise.all([
      page.waitForResponse(
        (response) =>
          response.request().method() === 'PATCH' &&
          !response.url().includes('autosave=true') &&
          response.ok(),
      ),
      button.click(),
    ]),
  )
}

/** Does what an editor does all day, `rounds` times, in a browser, and takes the time. */
export const measureDesk = async (
  browser: Browser,
  { credentials, origin, rounds }: { credentials: Credentials; origin: string; rounds: number },
): Promise<DeskTimes> => {
  const { context, page } = await openPanel(browser, origin, credentials)
  // A newsroom that is measured again has the words of the time before.
  const started = new Date().toISOString()
  const times: DeskTimes = { list: [], open: [], save: [], search: [] }
  const list = async (): Promise<void> => {
    await page.goto(`${origin}/admin${LIST}`)
    await page.locator(FIRST_ROW).waitFor()
  }
  try {
    // The first round fills caches that a working newsroom has filled.
    for (let round = -1; round < rounds; round += 1) {
      const listed = await timed(list)
      const searched = await timed(() => search(page, WORDS[(round + 1) % WORDS.length]!))
      const opened = await timed(() => openFirst(page))
      const saved = await save(page, `Round ${round + 1} of ${started}`)
      if (round >= 0) {
        times.list.push(listed)
        times.search.push(searched)
        times.open.push(opened)
        times.save.push(saved)
      }
    }
  } finally {
    await context.close()
  }
  return times
}
