import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'

import axe from 'axe-core'
import { chromium } from 'playwright-core'

/** Starts Chromium so that it talks to nobody but the page under test. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  })

/**
 * Collects what a browser complains about on every page of a context: errors and warnings of the console (violations of the
 * Content-Security-Policy among them), exceptions, and failed requests.
 */
export const watchComplaints = (context: BrowserContext): string[] => {
  const complaints: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`)
    }
  })
  context.on('weberror', (error) => complaints.push(`exception: ${error.error().message}`))
  context.on('requestfailed', (request) => {
    // A page that is left gives up what it was still loading.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') {
      complaints.push(`request: ${request.url()} ${request.failure()?.errorText ?? ''}`)
    }
  })
  return complaints
}

/** Lists what axe-core finds wrong with a page, one line a rule. The page's own policy stays in force. */
export const findViolations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}

/** What changes its colours when the theme changes does so at once. */
const WITHOUT_TRANSITIONS = '*, *::before, *::after { transition: none !important; }'

/** Shows a page of the panel in its dark theme for as long as some work takes. */
export const inTheDark = async <Result>(page: Page, work: () => Promise<Result>): Promise<Result> => {
  const still = await page.addStyleTag({ content: WITHOUT_TRANSITIONS })
  const theme = await page.evaluate(() => {
    const { theme: shown = '' } = document.documentElement.dataset
    document.documentElement.dataset.theme = 'dark'
    return shown
  })
  try {
    return await work()
  } finally {
    await page.evaluate((shown) => {
      document.documentElement.dataset.theme = shown
    }, theme)
    await still.evaluate((style) => (style as HTMLElement).remove())
  }
}

/**
 * As `findViolations`, for a part of a page of the panel, in the theme that is shown and in the dark one: what stands around it
 * is somebody else's.
 */
export const findViolationsIn = async (page: Page, selector: string): Promise<string[]> => {
  await page.evaluate(axe.source)
  const find = async (theme: string): Promise<string[]> => {
    const { violations } = await page.evaluate(
      (part) => (window as unknown as { axe: { run(part: string): Promise<AxeResults> } }).axe.run(part),
      selector,
    )
    return violations.map(
      ({ id, nodes }) => `${theme}${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    )
  }
  return [...(await find('')), ...(await inTheDark(page, () => find('dark: ')))]
}
