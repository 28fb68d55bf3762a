import type { Browser, Page } from 'playwright-core'
import type { NewsroomClient } from '../helpers/newsroomClient.ts'
import type { RunningNewsroom } from '../helpers/runningNewsroom.ts'

import { XMLParser } from 'fast-xml-parser'
import { readFileSync } from 'node:fs'

import { findViolations, launchBrowser, watchComplaints } from '../helpers/browser.ts'
import { createClient } from '../helpers/newsroomClient.ts'
import { storyMaker } from '../helpers/releaseStories.ts'
import { startNewsroom, temporaryFolder } from '../helpers/runningNewsroom.ts'

const ARTICLE = '/news/regions/158043.html'
const PRINT = '/news/regions/158043/print'
const SEED = readFileSync('tests/fixtures/today-az/158043.txt', 'utf8')
const HEADLINE = "Moscow seeks to boost cooperation with allies to resolve Syria's issues"
/** More than two pages of a section. */
const EXTRA_STORIES = 45

const seedParagraphs = (): string[] => {
  const [, text = ''] = SEED.split('By Nigar Eyvazova')
  const [body = ''] = text.split('\nURL:')
  return body
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}

describe('a newsroom at its first start', () => {
  const folder = temporaryFolder()
  let browser: Browser
  let client: NewsroomClient
  let newsroom: RunningNewsroom
  let page: Page
  let complaints: string[]

  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${newsroom.origin}${path}`, { redirect: 'manual', ...init })

  const open = async (path: string): Promise<number> =>
    (await page.goto(`${newsroom.origin}${path}`))?.status() ?? 0

  const textOf = async (selector: string): Promise<string> =>
    (await page.locator(selector).innerText()).replace(/\s+/g, ' ')

  beforeAll(async () => {
    ;[newsroom, browser] = await Promise.all([startNewsroom(folder.path), launchBrowser()])
    client = await createClient(newsroom.origin, newsroom.credentials)
    const story = await storyMaker(client, 'technology')
    for (let index = 1; index <= EXTRA_STORIES; index += 1) {
      const { status } = await client('POST', '/articles', story(`Extra story ${index}`))
      expect(status).toBe(201)
    }
    const context = await browser.newContext()
    complaints = watchComplaints(context)
    page = await context.newPage()
  })

  afterAll(async () => {
    await browser?.close()
    await newsroom?.stop()
    folder.remove()
  })

  test('it prints what to open, and a random password', () => {
    const output = newsroom.output()
    for (const path of ['/', ARTICLE, '/rss.xml', '/admin', '/api', '/api/graphql']) {
      expect(output).toContain(`${newsroom.origin}${path}\n`)
    }
    expect(output).not.toContain('playground')
    expect(newsroom.credentials?.password).toMatch(/^[\w-]{16}$/)
    expect(output).toContain('The password is shown this once.')
  })

  test('the article page shows every element of the seed page', async () => {
    expect(await open(ARTICLE)).toBe(200)
    const story = await textOf('article.story')
    expect(story).toContain('TODAY.AZ / World news')
    expect(await textOf('h1')).toBe(HEADLINE)
    expect(story).toContain('25 January 2017 [17:18] - TODAY.AZ')
    expect(story).toContain('By Azernews By Nigar Eyvazova')
    expect(seedParagraphs()).toHaveLength(11)
    for (const paragraph of seedParagraphs()) {
      expect(story).toContain(paragraph)
    }
    expect(story).toContain('Sources cited: Sputnik')
    expect(story).toContain(`URL: ${newsroom.origin}${ARTICLE}`)
    expect(story).toContain('http://www.today.az/news/regions/158043.html')
    expect(story).toContain('Views: 1440')
    expect(story).toContain('Recommend news to friend')
    expect(await textOf('body')).toContain('Connect with us. Get latest news and updates.')
    expect(await page.getByRole('link', { name: 'Print version' }).getAttribute('href')).toBe(PRINT)
    for (const [name, href] of [
      ['Azernews', '/sources/azernews/'],
      ['Nigar Eyvazova', '/authors/nigar-eyvazova/'],
      ['Sputnik', '/sources/sputnik/'],
    ]) {
      expect(
        await page
          .locator('article.story')
          .getByRole('link', { exact: true, name })
          .first()
          .getAttribute('href'),
      ).toBe(href)
    }
    const time = page.locator('article.story time').first()
    expect(new Date((await time.getAttribute('datetime')) ?? '').toISOString()).toBe(
      '2017-01-25T13:18:00.000Z',
    )
  })

  test('the print page shows the same words, without the site around them', async () => {
    expect(await open(PRINT)).toBe(200)
    const text = await textOf('body')
    for (const part of [
      'TODAY.AZ / World news',
      HEADLINE,
      '25 January 2017 [17:18] - TODAY.AZ',
      'By Azernews By Nigar Eyvazova',
      ...seedParagraphs(),
      'Sources cited: Sputnik',
      `URL: ${newsroom.origin}${ARTICLE}`,
    ]) {
      expect(text).toContain(part)
    }
    expect(text).not.toContain('Recommend news to friend')
  })

  test('structured data names author, source and citation', async () => {
    await open(ARTICLE)
    const data = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText()) as unknown
    expect(data).toMatchObject({
      '@type': 'NewsArticle',
      author: [{ name: 'Nigar Eyvazova' }],
      citation: [{ provider: { name: 'Sputnik' } }],
      datePublished: '2017-01-25T17:18:00+04:00',
      headline: HEADLINE,
      sourceOrganization: { name: 'Azernews' },
    })
  })

  test('the front page leads to the article by its pages', async () => {
    expect(await open('/')).toBe(200)
    const seen: string[] = []
    for (;;) {
      seen.push(
        ...(await page
          .locator('main')
          .getByRole('link')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))),
      )
      const older = page.getByRole('link', { name: 'Older stories' })
      if ((await older.count()) === 0) {
        break
      }
      await older.click()
      await page.waitForLoadState()
    }
    expect(seen).toContain(ARTICLE)
  })

  test('the pages of a section show every story once, newest first', async () => {
    const { body } = await client(
      'GET',
      '/articles?limit=200&where[section.slug][equals]=technology&where[language][equals]=en',
    )
    const wanted = [...(body.docs as { headline: string; publishedAt: string }[])]
      .sort((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt))
      .map(({ headline }) => headline)
    expect(wanted.length).toBeGreaterThan(EXTRA_STORIES)

    expect(await open('/news/technology/')).toBe(200)
    const seen: string[] = []
    const pages: number[] = []
    for (;;) {
      const headlines = await page.locator('main').locator('h2, h3').allInnerTexts()
      const stories = headlines.map((text) => text.trim()).filter((text) => wanted.includes(text))
      seen.push(...stories)
      pages.push(stories.length)
      const older = page.getByRole('link', { name: 'Older stories' })
      if ((await older.count()) === 0) {
        break
      }
      await older.click()
      await page.waitForLoadState()
    }
    expect(pages.length).toBeGreaterThan(1)
    expect(seen).toEqual(wanted)
  })

  test.each([
    ['/authors/nigar-eyvazova/', 'Nigar Eyvazova'],
    ['/sources/azernews/', 'Azernews'],
    ['/tags/bridges/', 'bridges'],
  ])('%s lists stories', async (path, name) => {
    expect(await open(path)).toBe(200)
    expect(await textOf('h1')).toContain(name)
    expect(await page.locator('main a[href$=".html"]').count()).toBeGreaterThan(0)
  })

  test.each(['/rss.xml', '/news/regions/rss.xml'])('%s is RSS 2.0', async (path) => {
    const response = await ask(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
    const { rss } = new XMLParser({ ignoreAttributes: false }).parse(await response.text()) as {
      rss: { '@_version': string; channel: { item: { link: string }[] } }
    }
    expect(rss['@_version']).toBe('2.0')
    const links = rss.channel.item.map(({ link }) => link)
    expect(links.length).toBeGreaterThan(1)
    expect(links.every((link) => link.startsWith(`${newsroom.origin}/news/`))).toBe(true)
    expect(links.includes(`${newsroom.origin}${ARTICLE}`)).toBe(path !== '/rss.xml')
  })

  test('a wrong section answers one redirect', async () => {
    for (const [wrong, right] of [
      ['/news/business/158043.html', ARTICLE],
      ['/news/business/158043/print', PRINT],
      ['/news/regions', '/news/regions/'],
    ] as const) {
      const response = await ask(wrong)
      expect(response.status).toBe(301)
      const location = new URL(response.headers.get('location') ?? '', newsroom.origin)
      expect(location.href).toBe(`${newsroom.origin}${right}`)
      expect((await ask(location.pathname)).status).toBe(200)
    }
  })

  test.each([
    ['/news/regions/1.html', 404],
    ['/news/nowhere/', 404],
    ['/authors/nobody/', 404],
    ['/nowhere', 404],
    ['/news/regions/abc.html', 400],
    ['/?before=yesterday', 400],
  ])('%s answers %i as a page', async (path, status) => {
    expect(await open(path)).toBe(status)
    expect(await textOf('body')).toContain('TODAY.AZ')
    expect(await textOf('body')).not.toMatch(/\bat \S+:\d+:\d+/)
    // The browser itself notes the status of a page that it was sent to.
    expect(complaints.splice(0)).toEqual([expect.stringContaining(`status of ${status}`)])
  })

  test('each language has its own front page, to which the others lead', async () => {
    const seen = new Map<string, string>()
    expect(await open('/')).toBe(200)
    for (const [name, language, path] of [
      ['Azərbaycanca', 'az', '/az/'],
      ['Русский', 'ru', '/ru/'],
      ['Türkçe', 'tr', '/tr/'],
      ['English', 'en', '/'],
    ] as const) {
      await page.getByRole('link', { exact: true, name }).click()
      await page.waitForURL(`${newsroom.origin}${path}`)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await page.locator('main [lang]').count()).toBe(0)
      seen.set(language, await textOf('main'))
    }
    expect(new Set(seen.values()).size).toBe(4)
  })

  test('what has not changed is not sent again, and HEAD sends headers alone', async () => {
    for (const path of ['/', ARTICLE, PRINT, '/news/regions/', '/rss.xml']) {
      const full = await ask(path)
      const etag = full.headers.get('etag') ?? ''
      expect(etag).toMatch(/^"[^"]+"$/)
      expect((await full.text()).length).toBeGreaterThan(500)

      const unchanged = await ask(path, { headers: { 'if-none-match': etag } })
      expect(unchanged.status).toBe(304)
      expect(await unchanged.text()).toBe('')

      const head = await ask(path, { method: 'HEAD' })
      expect(head.status).toBe(200)
      expect(head.headers.get('etag')).toBe(etag)
      expect(head.headers.get('last-modified')).not.toBeNull()
      expect(await head.text()).toBe('')
    }
    expect((await ask(ARTICLE, { method: 'DELETE' })).status).toBe(405)
  })

  describe.each([
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 1280 },
    { colorScheme: 'light', width: 390 },
    { colorScheme: 'dark', width: 390 },
  ] as const)('$colorScheme, $width px', ({ colorScheme, width }) => {
    test.each([
      ['front page', '/'],
      ['front page in Azerbaijani', '/az/'],
      ['section page', '/news/regions/'],
      ['section page in Russian', '/ru/news/regions/'],
      ['archive', '/archive/'],
      ['corrections in Turkish', '/tr/corrections/'],
      ['article', ARTICLE],
      ['print page', PRINT],
      ['error page', '/news/regions/1.html'],
    ])('%s: nothing for axe or the browser to complain about', async (_, path) => {
      const context = await browser.newContext({ colorScheme, viewport: { height: 844, width } })
      const noted = watchComplaints(context)
      const view = await context.newPage()
      const response = await view.goto(`${newsroom.origin}${path}`)
      expect(response?.headers()['content-security-policy']).toContain("script-src 'self'")
      expect(await findViolations(view)).toEqual([])
      expect(
        await view.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0)
      expect(noted.filter((text) => !text.includes('status of 404'))).toEqual([])
      await context.close()
    })
  })

  test('no page made the browser complain', () => {
    expect(complaints).toEqual([])
  })
})
