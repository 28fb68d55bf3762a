import type { Browser, BrowserContext, Page } from 'playwright-core'

import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { RunningNewsroom } from '../helpers/runningNewsroom.ts'

import { findViolations, launchBrowser, watchComplaints } from '../helpers/browser.ts'
import { createClient, type NewsroomClient } from '../helpers/newsroomClient.ts'
import { startNewsroom, temporaryFolder } from '../helpers/runningNewsroom.ts'

const SCREENSHOTS = join(tmpdir(), 'newsroom-screenshots')
const HEADLINE = 'Museum’s lost parrot found after nine days in the clock tower'
const BLOCKS = [
  '.body figure.picture img',
  '.body ul.gallery li:nth-child(2) img',
  '.body figure.pull-quote',
  '.body table th',
  '.body figure.embed button',
  '.body .related-story a',
  '.body .correction time',
  '.body cite a[href^="/sources/"]',
]

const VIEWS = [
  { name: 'light', colorScheme: 'light', viewport: { height: 900, width: 1280 } },
  { name: 'dark', colorScheme: 'dark', viewport: { height: 900, width: 1280 } },
  { name: 'phone', colorScheme: 'light', viewport: { height: 844, width: 390 } },
] as const

describe('a story with every block', () => {
  const folder = temporaryFolder()
  let admin: NewsroomClient
  let browser: Browser
  let newsroom: RunningNewsroom
  let path: string

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true })
    ;[newsroom, browser] = await Promise.all([startNewsroom(folder.path), launchBrowser()])
    admin = await createClient(newsroom.origin, newsroom.credentials)
    const where = `where[headline][equals]=${encodeURIComponent(HEADLINE)}`
    const { body } = await admin('GET', `/articles?${where}&depth=0`)
    path = `/news/museums/${(body.docs as { number: number }[])[0]!.number}.html`
  })

  afterAll(async () => {
    await browser?.close()
    await newsroom?.stop()
    folder.remove()
  })

  /** Opens the story, and notes who else is asked for something. */
  const open = async (options: object, address = path) => {
    const context: BrowserContext = await browser.newContext(options)
    const complaints = watchComplaints(context)
    const elsewhere: string[] = []
    await context.route(
      (url) => url.origin !== newsroom.origin,
      (route) => {
        elsewhere.push(route.request().url())
        return route.fulfill({ body: '<title>A video</title><p>A video</p>', contentType: 'text/html' })
      },
    )
    const page = await context.newPage()
    const answer = await page.goto(`${newsroom.origin}${address}`)
    expect(answer?.status()).toBe(200)
    return { close: () => context.close(), complaints, elsewhere, page }
  }

  const screenshot = async (page: Page, name: string): Promise<void> => {
    // Pictures further down load when they come into sight.
    await page.evaluate(async () => {
      for (const image of document.querySelectorAll('img')) {
        image.loading = 'eager'
        await image.decode()
      }
    })
    await page.screenshot({ fullPage: true, path: join(SCREENSHOTS, `body-${name}.png`) })
  }

  test.each(VIEWS)('$name: every block is there, readable by all, and nobody else is asked', async (view) => {
    const { name, ...options } = view
    const { close, complaints, elsewhere, page } = await open(options)
    for (const block of BLOCKS) {
      expect([block, await page.locator(block).first().isVisible()]).toEqual([block, true])
    }
    expect(await findViolations(page)).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await screenshot(page, name)
    expect([elsewhere, complaints]).toEqual([[], []])
    await close()
  })

  test('a click on its button puts the video in its place', async () => {
    const { close, complaints, elsewhere, page } = await open({})
    const embed = page.locator('.body figure.embed')
    await embed.locator('button').focus()
    await page.keyboard.press('Enter')
    const frame = embed.locator('iframe')
    await frame.scrollIntoViewIfNeeded()
    await embed.frameLocator('iframe').getByText('A video').waitFor()
    expect(elsewhere).toEqual([expect.stringMatching(/^https:\/\/www\.youtube-nocookie\.com\/embed\//)])
    expect(await frame.getAttribute('title')).toBe('YouTube')
    expect(await frame.evaluate((element) => document.activeElement === element)).toBe(true)
    expect(await embed.locator('button').count()).toBe(0)
    expect(await embed.locator('a').isVisible()).toBe(true)
    expect(complaints).toEqual([])
    await close()
  })

  test('without script the link remains and the button is not offered', async () => {
    const { close, elsewhere, page } = await open({ javaScriptEnabled: false })
    const embed = page.locator('.body figure.embed')
    expect(await embed.locator('button').isVisible()).toBe(false)
    expect(await embed.locator('a').getAttribute('href')).toMatch(/^https:\/\/www\.youtube\.com\/watch/)
    expect(elsewhere).toEqual([])
    await close()
  })

  test('the print page has the words of every block and no button', async () => {
    const href = (await (async () => {
      const { close, page } = await open({})
      const found = await page.locator('a[href*="print"]').first().getAttribute('href')
      await close()
      return found
    })())!
    const { close, complaints, elsewhere, page } = await open({}, href)
    const words = await page.locator('main').innerText()
    for (const part of [
      'Mind the step',
      'Benedikt Oar, clock-keeper',
      'Library tram',
      'It has 188',
      'YouTube',
    ]) {
      expect(words).toContain(part)
    }
    expect(await page.locator('button').count()).toBe(0)
    expect(await findViolations(page)).toEqual([])
    await screenshot(page, 'print')
    expect([elsewhere, complaints]).toEqual([[], []])
    await close()
  })
})
