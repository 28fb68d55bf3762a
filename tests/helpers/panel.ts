import type { Browser, BrowserContext, Page } from 'playwright-core'

import type { Credentials } from './runningNewsroom.ts'

import { watchComplaints } from './browser.ts'

export type Button = 'Publish changes' | 'Save Draft'

/** A person at the admin panel, in a browser context of their own. */
export interface Panel {
  /** What the browser has complained about; a status of 4xx that a test provokes is noted here as well. */
  complaints: string[]
  context: BrowserContext
  open(path: string): Promise<void>
  page: Page
  /** Presses a button of the form, and returns what the panel then says. */
  press(button: Button): Promise<string>
  /** Types a headline, and waits until the form may be saved. */
  writeHeadline(headline: string): Promise<void>
}

const IDS: Record<Button, string> = { 'Publish changes': '#action-save', 'Save Draft': '#action-save-draft' }

const TIMEOUT_MS = 15_000
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
  const said = page.locator('.payload-toast-item').filter({ hasNotText: 'Submitting' })
  return {
    complaints,
    context,
    open: async (path) => {
      await page.goto(`${origin}/admin${path}`)
      await page.waitForLoadState('networkidle')
    },
    page,
    press: async (button) => {
      await page.locator(IDS[button]).click()
      await said.first().waitFor()
      const text = (await said.first().innerText()).replace(/\s+/g, ' ')
      // What was said goes away, so that it can't be taken for the answer to the next press.
      await said.first().locator('button').click()
      await said.first().waitFor({ state: 'detached' })
      return text
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
