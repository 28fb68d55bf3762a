import type { Browser, Page } from 'playwright-core'

import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { NewsroomClient } from './newsroomClient.ts'
import type { Panel } from './panel.ts'
import type { RunningNewsroom } from './runningNewsroom.ts'

import { launchBrowser } from './browser.ts'
import { createClient } from './newsroomClient.ts'
import { openPanel } from './panel.ts'
import { startNewsroom, temporaryFolder } from './runningNewsroom.ts'

const SCREENSHOTS = join(tmpdir(), 'newsroom-screenshots')

export interface DeskDoc {
  id: number | string
  name?: string
}

/** A built newsroom with its administrator at the panel. */
export interface DeskPage {
  admin: NewsroomClient
  browser: Browser
  /** Stops everything. */
  close(): Promise<void>
  /** The first document of a collection, or one that nobody has. */
  firstOf(collection: string, query?: string): Promise<DeskDoc>
  newsroom: RunningNewsroom
  /** Opens the form of an article by its number, at its story. */
  open(number: number): Promise<void>
  page: Page
  panel: Panel
  screenshot(name: string): Promise<unknown>
}

export const openDesk = async (): Promise<DeskPage> => {
  mkdirSync(SCREENSHOTS, { recursive: true })
  const folder = temporaryFolder()
  const newsroom = await startNewsroom(folder.path)
  if (newsroom.credentials === null) {
    throw new Error('The first start showed no password.')
  }
  const admin = await createClient(newsroom.origin, newsroom.credentials)
  const browser = await launchBrowser()
  const panel = await openPanel(browser, newsroom.origin, newsroom.credentials)
  const { page } = panel
  const firstOf: DeskPage['firstOf'] = async (collection, query = '') => {
    const { body } = await admin('GET', `/${collection}?limit=1&depth=0${query}`)
    return (body.docs as DeskDoc[])[0] ?? { id: 'none' }
  }
  return {
    admin,
    browser,
    close: async () => {
      await browser.close()
      await newsroom.stop()
      folder.remove()
    },
    firstOf,
    newsroom,
    open: async (number) => {
      await panel.open(
        `/collections/articles/${(await firstOf('articles', `&where[number][equals]=${number}`)).id}`,
      )
      // The panel opens a form at the tab at which one was left.
      await page.locator('.tabs-field__tab-button').first().click()
      await page.locator('#field-headline').waitFor()
    },
    page,
    panel,
    screenshot: (name) => page.screenshot({ path: join(SCREENSHOTS, `desk-${name}.png`) }),
  }
}
