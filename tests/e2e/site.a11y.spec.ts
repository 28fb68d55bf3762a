import axe from 'axe-core'
import type { AxeResults } from 'axe-core'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { evening } from '../../examples/theme-evening/evening.ts'
import { applyTheme, siteCSS, templates } from '../../src/site/index.ts'
import { renderEveryPage } from '../helpers/sitePages.ts'

const BROWSER_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
/** As strict as a site can ask for: nothing inline, nothing from elsewhere. axe comes in from outside the page. */
const CSP = `default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'`
const ORIGIN = 'https://today.example'
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2" width="1600" height="1067"><rect width="3" height="2" fill="#567"/></svg>'

const SETS = [
  ['normal', 'en'],
  ['hostile', 'en'],
  ['unbroken', 'en'],
  ['normal', 'az'],
  ['normal', 'ru'],
  ['normal', 'tr'],
  // Written from right to left.
  ['normal', 'fa'],
] as const

const pages: Record<string, string> = Object.fromEntries(
  SETS.flatMap(([content, language]) =>
    Object.entries(renderEveryPage(content, language)).map(([kind, page]) => [
      `${content}-${language}-${kind}`,
      page,
    ]),
  ),
)

/** The example theme has colours of its own for both schemes. */
const themed = applyTheme(templates, evening).siteCSS
for (const kind of ['renderFrontPage', 'renderArticlePage', 'renderErrorPage'] as const) {
  pages[`themed-en-${kind}`] = renderEveryPage('normal')[kind].replace(
    '/assets/site.css',
    '/assets/themed.css',
  )
}

const VIEWS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 390 },
] as const

/**
 * English pages in every view; the other languages differ in words and direction, which two views show. Words that never
 * break push parts of a page out of sight, where nothing can be measured: they have a test of their own.
 */
const namesFor = ({ colorScheme, width }: (typeof VIEWS)[number]): string[] =>
  Object.keys(pages).filter(
    (name) =>
      !name.startsWith('unbroken-') &&
      (name.includes('-en-') || (!name.includes('+') && (colorScheme === 'light') === width > 600)),
  )

describe('the rendered pages in a browser', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await chromium.launch({
      args: BROWSER_FLAGS,
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    })
  })

  afterAll(() => browser.close())

  /** Serves the pages from memory: no request leaves the browser. */
  const openView = async ({ colorScheme, width }: (typeof VIEWS)[number]): Promise<Page> => {
    const context = await browser.newContext({ colorScheme, viewport: { height: 844, width } })
    await context.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url())
      if (pathname.endsWith('.css')) {
        return route.fulfill({
          body: pathname.endsWith('/themed.css') ? themed : siteCSS,
          contentType: 'text/css',
        })
      }
      if (pathname.startsWith('/media/') || pathname === '/favicon.svg') {
        return route.fulfill({ body: PICTURE, contentType: 'image/svg+xml' })
      }
      const body = pages[pathname.slice(1)]
      return body === undefined
        ? route.fulfill({ body: '', status: 404 })
        : route.fulfill({
            body,
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': CSP },
          })
    })
    return context.newPage()
  }

  test.each([1280, 360])('words without a place to break stay on the page, %i px wide', async (width) => {
    const page = await openView({ colorScheme: 'light', width } as never)
    const wide: string[] = []
    for (const name of Object.keys(pages).filter((each) => /^(?:hostile|unbroken)-/.test(each))) {
      await page.goto(`${ORIGIN}/${name}`)
      const beyond = await page.evaluate(() => {
        const room = document.documentElement.clientWidth
        // What scrolls by itself may hold more than it shows.
        const scrolls = (element: Element | null): boolean =>
          element !== null &&
          (['auto', 'hidden', 'scroll'].includes(getComputedStyle(element).overflowX) ||
            scrolls(element.parentElement))
        const out = [...document.body.querySelectorAll('*')].filter(
          (element) => element.getBoundingClientRect().right > room + 1 && !scrolls(element),
        )
        return document.documentElement.scrollWidth > room
          ? ['the page scrolls', ...out.map(({ className, tagName }) => `${tagName}.${className}`)]
          : out.map(({ className, tagName }) => `${tagName}.${className}`)
      })
      wide.push(...beyond.map((each) => `${name}: ${each}`))
    }
    expect(wide).toEqual([])
    await page.context().close()
  })

  describe.each(VIEWS)('$colorScheme, $width px', (view) => {
    const { width } = view
    let page: Page
    let complaints: string[] = []

    beforeAll(async () => {
      page = await openView(view)
      page.on('console', (message) => complaints.push(message.text()))
      page.on('dialog', (dialog) => {
        complaints.push(`dialog: ${dialog.message()}`)
        void dialog.dismiss()
      })
    })

    afterAll(() => page.context().close())

    test.each(namesFor(view))('%s: no violation, no script, no sideways scrolling', async (name) => {
      complaints = []
      await page.goto(`${ORIGIN}/${name}`)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(complaints).toEqual([])
      expect(overflow).toBeLessThanOrEqual(0)

      await page.evaluate(axe.source)
      const { incomplete, passes, violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      )
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        ),
      ).toEqual([])
      // The navigation scrolls on a phone: what is out of sight there is measured at the wide view.
      const unsure = incomplete
        .filter(({ id }) => id === 'color-contrast')
        .flatMap(({ nodes }) => nodes.filter(({ html }) => width > 600 || !html.includes('/news/')))
      expect(unsure.map(({ html }) => html.slice(0, 160))).toEqual([])
      expect(passes.map(({ id }) => id)).toContain('color-contrast')
    })
  })

  test('the keyboard reaches the content first, and the focus shows', async () => {
    const page = await openView(VIEWS[0])
    await page.goto(`${ORIGIN}/normal-en-renderArticlePage`)
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => ({
      outline: getComputedStyle(document.activeElement as Element).outlineStyle,
      text: document.activeElement?.textContent,
    }))
    expect(focused).toEqual({ outline: 'solid', text: 'Skip to the content' })
    await page.context().close()
  })
})
