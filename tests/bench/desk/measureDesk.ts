import type { Browser, Page } from 'playwright-core'

import type { Credentials } from '../../helpers/runningNewsroom.ts'

import { openPanel } from '../../helpers/panel.ts'

/** How long each thing took that an editor waits for, in milliseconds, one entry a round. */
export interface DeskTimes {
  /** From a link of the panel to the rows of the list. */
  list: number[]
  /** The list as the first page of a day: the panel's scripts are read as well. */
  load: number[]
  /** From the click on a headline until it can be written into the text. */
  open: number[]
  /** From the click on "save draft" to the server's answer. */
  save: number[]
  search: number[]
}

const LIST = '/admin/collections/articles'
/** What follows a save is let come to rest. */
const SETTLE_MS = 1000
const FIRST_ROW = '.collection-list tbody tr:first-child .cell-headline a'
/** Words of headlines of the demo: each of them finds something in a newsroom of any size. */
const WORDS = ['ferry', 'parrot', 'museum', 'chess', 'kitab', 'library', 'harbour', 'трамвай']

/** The time of the last click, in the clock of the page: what a tool does before it clicks is no part of the wait. */
declare global {
  interface Window {
    clickedAt: number
  }
}

const watchClicks = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    document.addEventListener('click', ({ timeStamp }) => (window.clickedAt = timeStamp), true)
  })

const sinceClick = (page: Page): Promise<number> => page.evaluate(() => performance.now() - window.clickedAt)

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

const openFirst = async (page: Page): Promise<number> => {
  await page.locator(FIRST_ROW).click()
  await page.waitForFunction(
    () =>
      (document.querySelector<HTMLInputElement>('#field-headline')?.value ?? '') !== '' &&
      document.querySelector('.rich-text-lexical [contenteditable=true]') !== null,
  )
  return sinceClick(page)
}

/** Saves the draft by the button, and waits for what the server answers. */
const save = async (page: Page, words: string): Promise<number> => {
  await page.locator('#field-slugline, #field-kicker').first().fill(words)
  const button = page.locator('#action-save-draft:enabled')
  await button.waitFor()
  await Promise.all([
    page.waitForResponse(
      (response) =>
        response.request().method() === 'PATCH' && !response.url().includes('autosave=true') && response.ok(),
    ),
    button.click(),
  ])
  return sinceClick(page)
}

/** Goes from a form to the list by the link above it. */
const backToList = async (page: Page): Promise<number> => {
  await page.locator(`.step-nav a[href="${LIST}"]`).click()
  await page.locator(FIRST_ROW).waitFor()
  return sinceClick(page)
}

/** Does what an editor does all day, `rounds` times, in a browser, and takes the time. */
export const measureDesk = async (
  browser: Browser,
  { credentials, origin, rounds }: { credentials: Credentials; origin: string; rounds: number },
): Promise<DeskTimes> => {
  const { context, page } = await openPanel(browser, origin, credentials)
  // A newsroom that is measured again has the words of the time before.
  const started = new Date().toISOString()
  const times: DeskTimes = { list: [], load: [], open: [], save: [], search: [] }
  const load = async (): Promise<void> => {
    await page.goto(`${origin}${LIST}`)
    await page.locator(FIRST_ROW).waitFor()
  }
  try {
    await watchClicks(page)
    // The first round fills caches that a working newsroom has filled.
    for (let round = -1; round < rounds; round += 1) {
      const loaded = await timed(load)
      const searched = await timed(() => search(page, WORDS[(round + 1) % WORDS.length]!))
      const opened = await openFirst(page)
      const saved = await save(page, `Round ${round + 1} of ${started}`)
      await page.waitForTimeout(SETTLE_MS)
      const listed = await backToList(page)
      if (round >= 0) {
        times.load.push(loaded)
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
