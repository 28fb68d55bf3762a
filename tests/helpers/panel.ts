import type { Browser, BrowserContext, Page } from 'playwright-core'

import type { Credentials } from './runningNewsroom.ts'
import type { Words } from './workflowHand.ts'

import { watchComplaints } from './browser.ts'
import { takeToast, workflowHand } from './workflowHand.ts'

/** A person at the admin panel, in a browser context of their own. */
export interface Panel {
  /** What the browser has complained about; a status of 4xx that a test provokes is noted here as well. */
  complaints: string[]
  context: BrowserContext
  /** Sends the article that is open out without review, and returns what the panel then says. */
  flash(words?: Words): Promise<string>
  open(path: string): Promise<void>
  page: Page
  /** Presses the button that saves a draft, and returns what the panel then says. */
  saveDraft(): Promise<string>
  /** Types a headline, and waits until the form may be saved. */
  writeHeadline(headline: string): Promise<void>
}

const TIMEOUT_MS = 30_000
/** What an answer changes in the form is not seen from outside. */
const SETTLE_MS = 500
const VIEWPORT = { height: 900, width: 1280 }

/** Logs in by the form of the panel. */
const logIn = async (page: Page, origin: string, { email, password }: Credentials): Promise<void> => {
  await page.goto(`${origin}/admin`)
  await page.waitForURL(/\/admin\/login/)
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.locator('form button[type=submit]').click()
  await page.waitForURL((url) => !url.pathname.includes('/login'))
}

/** Opens the admin panel for a user. */
export const openPanel = async (
  browser: Browser,
  origin: string,
  credentials: Credentials,
): Promise<Panel> => {
  const context = await browser.newContext({ viewport: VIEWPORT })
  context.setDefaultTimeout(TIMEOUT_MS)
  const complaints = watchComplaints(context)
  const page = await context.newPage()
  await logIn(page, origin, credentials)
  return {
    complaints,
    context,
    flash: async (words = {}) => {
      // Released words can't be flashed: it is offered once the form has saved others by itself.
      await page.locator('#newsroom-action-flash').waitFor()
      return workflowHand(page).take('Flash', words)
    },
    open: async (path) => {
      await page.goto(`${origin}/admin${path}`)
      await page.waitForLoadState('networkidle')
      // As long as the panel comes to life, its menu moves the page below the pointer: a click would hit something else.
      await page.locator('.template-default--nav-hydrated').waitFor()
      await page.waitForTimeout(SETTLE_MS)
    },
    page,
    saveDraft: async () => {
      await page.locator('#action-save-draft').click()
      return takeToast(page)
    },
    writeHeadline: async (headline) => {
      // The form asks the server whether all is well, and whether somebody else is at it.
      await Promise.all([
        page.waitForResponse((response) => response.request().method() === 'POST'),
        page.locator('#field-headline').fill(headline),
      ])
      await page.locator('#action-save-draft:enabled').waitFor()
      await page.waitForTimeout(SETTLE_MS)
    },
  }
}
