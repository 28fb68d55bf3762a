import type { Browser, Page } from 'playwright-core'

import type { NewsroomClient } from '../helpers/newsroomClient.ts'
import type { Panel } from '../helpers/panel.ts'
import type { RunningNewsroom } from '../helpers/runningNewsroom.ts'

import { findViolations, findViolationsIn, inTheDark } from '../helpers/browser.ts'
import { type DeskDoc as Doc, type DeskPage, openDesk } from '../helpers/deskPage.ts'

describe('the desk in the panel', () => {
  let admin: NewsroomClient
  let browser: Browser
  let desk: DeskPage
  let newsroom: RunningNewsroom
  let page: Page
  let panel: Panel
  let source: Doc

  const firstOf = (collection: string, query?: string) => desk.firstOf(collection, query)
  const screenshot = (name: string) => desk.screenshot(name)

  const headlines = async (): Promise<string[]> =>
    page.locator('tbody .newsroom-headline-cell__headline').allInnerTexts()

  /** Gives the title of the article that has been opened. The panel shows the tab at which it was left, not always its headline. */
  const opened = async (): Promise<string> => {
    await page.waitForURL(/\/collections\/articles\/\d+$/)
    await page.locator('.collection-edit .tabs-field__tab-button--active').waitFor()
    return page.locator('.doc-header__title').innerText()
  }

  beforeAll(async () => {
    desk = await openDesk()
    ;({ admin, browser, newsroom, page, panel } = desk)
    source = await firstOf('sources', '&where[name][equals]=Azernews')
    const author = await firstOf('authors', '&where[name][equals]=Nigar%20Eyvazova')
    const { body } = await admin('GET', '/users/me')
    const { id: user } = body.user as Doc
    expect((await admin('PATCH', `/authors/${author.id}`, { user })).status).toBe(200)
    const section = await firstOf('sections')
    for (const headline of ['Ferries return in spring', 'Bakers open at night']) {
      const created = await admin('POST', '/articles?draft=true', {
        authors: [],
        headline,
        kicker: 'City',
        language: 'en',
        section: section.id,
      })
      expect(created.status).toBe(201)
    }
  })

  afterAll(async () => {
    await desk?.close()
  })

  test('a click on a row hits it also before the panel has come to life', async () => {
    for (let round = 0; round < 3; round += 1) {
      await page.goto(`${newsroom.origin}/admin/collections/articles`, { waitUntil: 'commit' })
      const row = page.locator('tbody tr', { hasText: 'Bakers open at night' })
      await row.getByRole('link').first().click()
      expect(await opened()).toBe('Bakers open at night')
    }
  })

  test('rows stay where they are while the panel comes to life, on a slow computer as well', async () => {
    const slow = await panel.context.newPage()
    const devtools = await panel.context.newCDPSession(slow)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    await slow.addInitScript(() => {
      const places = new Set<string>()
      const look = () => {
        const row = document.querySelector('tbody tr')?.getBoundingClientRect()
        if (row) {
          places.add(`${row.x}, ${row.y}`)
        }
      }
      new MutationObserver(look).observe(document, { attributes: true, childList: true, subtree: true })
      Object.assign(window, { places })
    })
    await slow.goto(`${newsroom.origin}/admin/collections/articles`, { waitUntil: 'commit' })
    const row = slow.locator('tbody tr').first()
    const first = await row.boundingBox()
    await slow.locator('.template-default--nav-animate').waitFor({ timeout: 60_000 })
    await slow.waitForTimeout(1000)
    const places = await slow.evaluate(() => [...(window as unknown as { places: Set<string> }).places])
    expect(places).toEqual([`${first?.x}, ${first?.y}`])
    expect(await row.boundingBox()).toEqual(first)
    await slow.close()
  })

  test('a relation that leads nowhere is a dash in a list', async () => {
    for (const [collection, row] of [
      ['articles', 'Ferries return in spring'],
      ['authors', 'Nigar Eyvazova'],
    ] as const) {
      await panel.open(`/collections/${collection}?search=${encodeURIComponent(row)}`)
      const cells = page.locator('tbody tr', { hasText: row }).locator('td')
      await cells.first().waitFor()
      const texts = await cells.allInnerTexts()
      expect(texts).toContain('–')
      expect(texts.join(' ')).not.toMatch(/<[^>]+>/)
    }
  })

  test('a relation in a list has its name or nothing at all, also below what is in sight', async () => {
    // Names that are slow to come, and a screen on which most rows are out of sight.
    await page.route('**/api/sections?*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500))
      await route.continue()
    })
    await page.setViewportSize({ height: 500, width: 1280 })
    await page.goto(`${newsroom.origin}/admin/collections/articles`)
    const last = page.locator('tbody tr').last().locator('.cell-section')
    await last.waitFor()
    expect(await last.innerText()).toBe('')
    const table = page.locator('tbody')
    expect(await table.innerText()).not.toMatch(/<[^>]+>/)
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLElement>('tbody .cell-section')].every(
        (cell) => cell.innerText !== '',
      ),
    )
    expect(await table.innerText()).not.toMatch(/<[^>]+>/)
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await page.setViewportSize({ height: 900, width: 1280 })
  })

  test('the desk has one clock, wherever the browser stands', async () => {
    const context = await browser.newContext({
      timezoneId: 'America/New_York',
      viewport: { height: 900, width: 1280 },
    })
    await context.addCookies(await panel.context.cookies())
    const away = await context.newPage()
    const { body } = await admin('GET', '/articles?where[number][equals]=158043&depth=0')
    const [{ id, updatedAt }] = body.docs as [{ id: number; updatedAt: string }]
    const outlet = new Intl.DateTimeFormat('en', {
      hour: '2-digit',
      hourCycle: 'h23',
      minute: '2-digit',
      timeZone: 'Asia/Baku',
    }).format(new Date(updatedAt))
    await away.goto(`${newsroom.origin}/admin/collections/articles?search=158043`)
    await away.locator('tbody .cell-updatedAt', { hasText: outlet }).waitFor()
    await away.locator('.newsroom-zone', { hasText: 'Asia/Baku, GMT+4' }).waitFor()
    await away.goto(`${newsroom.origin}/admin`)
    await away.locator('.newsroom-dashboard .newsroom-zone', { hasText: 'Asia/Baku, GMT+4' }).waitFor()
    await away.goto(`${newsroom.origin}/admin/collections/articles/${id}`)
    await away.locator('#newsroom-keep-state', { hasText: `${outlet} GMT+4` }).waitFor()
    expect(await away.locator('.doc-controls').innerText()).not.toMatch(/Last Modified|[AP]M/)
    await context.close()
  })

  test('collections and their fields are named in the language of the panel, redirects as well', async () => {
    const texts = {
      az: ['Yönləndirmə', 'Hansı ünvandan'],
      ru: ['Перенаправление', 'С какого адреса'],
      tr: ['Yönlendirme', 'Hangi adresten'],
    }
    for (const [language, words] of Object.entries(texts)) {
      await panel.context.addCookies([{ name: 'payload-lng', url: newsroom.origin, value: language }])
      await panel.open('/collections/redirects/create')
      await page.locator('#field-from').waitFor()
      const text = await page.locator('body').innerText()
      for (const word of words) {
        expect(text).toContain(word)
      }
      expect(text).not.toMatch(/plugin-redirects|From URL|Redirect/)
    }
    await panel.context.addCookies([{ name: 'payload-lng', url: newsroom.origin, value: 'en' }])
  })

  test('the list has columns that say what matters, and quick filters as links', async () => {
    await panel.open('/collections/articles')
    expect(await headlines()).toHaveLength(25)
    const first = page.locator('tbody tr', { hasText: 'Bakers open at night' })
    expect(await first.locator('.newsroom-headline-cell').innerText()).toMatch(
      /^EN\s+City\s+Bakers open at night$/i,
    )
    expect(
      await first
        .locator('.newsroom-state')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-state'))),
    ).toEqual(['draft', 'unreleased'])
    const filters = page.getByRole('navigation', { name: 'Quick filters' })
    expect(await filters.locator('[aria-current=page]').innerText()).toBe('All')
    expect(await findViolationsIn(page, '.newsroom-quick-filters')).toEqual([])
    await screenshot('list')

    await filters.getByRole('link', { name: 'Drafts' }).click()
    await filters.locator('[aria-current=page]', { hasText: 'Drafts' }).waitFor()
    expect((await headlines()).sort()).toEqual(['Bakers open at night', 'Ferries return in spring'])
    // The panel completes the address of a list once it is drawn, and would take back a link that was followed before.
    await page.waitForLoadState('networkidle')

    await filters.getByRole('link', { name: 'Mine' }).click()
    await filters.locator('[aria-current=page]', { hasText: 'Mine' }).waitFor()
    await page.locator('tbody tr', { hasText: 'Moscow seeks' }).waitFor()
    expect((await headlines()).sort()).toEqual([
      'Bakers open at night',
      'Ferries return in spring',
      expect.stringContaining('Moscow seeks'),
    ])

    await page.waitForLoadState('networkidle')
    await filters.getByRole('link', { name: 'Published today' }).click()
    await filters.locator('[aria-current=page]', { hasText: 'Published today' }).waitFor()
    expect(await headlines()).not.toContain('Bakers open at night')
  })

  test('chosen articles are edited and deleted together, but neither published nor unpublished', async () => {
    await panel.open('/collections/articles')
    await page.locator('tbody input[type=checkbox]').first().check()
    const actions = page.locator('.list-selection__button')
    await actions.filter({ hasText: 'Delete' }).waitFor()
    expect(await actions.filter({ hasText: 'Edit' }).isVisible()).toBe(true)
    const releases = await actions.filter({ hasText: /publish/i }).all()
    expect(await Promise.all(releases.map((button) => button.isVisible()))).toEqual([false, false])
    await page.locator('tbody input[type=checkbox]').first().uncheck()
  })

  test('a draft on top of what readers see is shown as both', async () => {
    const { id } = await firstOf('articles', '&where[number][equals]=158044')
    expect(
      (await admin('PATCH', `/articles/${id}?draft=true`, { kicker: 'New', _status: 'draft' })).status,
    ).toBe(200)
    await panel.open('/collections/articles?search=158044')
    await page.locator('tbody .newsroom-state[data-axis=desk][data-state=draft]').waitFor()
    await page.locator('tbody .newsroom-state[data-axis=public][data-state=live]').waitFor()
    expect(await page.locator('tbody .newsroom-state').count()).toBe(2)
  })

  test('a number that is searched for opens by Enter', async () => {
    await panel.open('/collections/articles')
    await page.locator('#search-filter-input').fill('158043')
    const hint = page.locator('.newsroom-open-hint')
    await hint.waitFor()
    expect(await hint.innerText()).toContain('Open article 158043')
    await page.locator('#search-filter-input').press('Enter')
    expect(await opened()).toContain('Moscow seeks')
  })

  test('where nothing is found, the list says what to do', async () => {
    await panel.open('/collections/articles?search=xyzzy')
    const empty = page.locator('.newsroom-empty')
    await empty.waitFor()
    expect(await empty.innerText()).toContain('No article matches')
    expect(await page.locator('.no-results').isVisible()).toBe(false)
    expect(await findViolationsIn(page, '.newsroom-empty')).toEqual([])
    await empty.getByRole('link', { name: 'Clear search and filters' }).click()
    await page.locator('tbody tr').first().waitFor()
    expect(await headlines()).toHaveLength(25)
  })

  test('a view is saved, and found again', async () => {
    await panel.open('/collections/articles')
    const filters = page.getByRole('navigation', { name: 'Quick filters' })
    await filters.getByRole('link', { name: 'Drafts' }).click()
    await filters.locator('[aria-current=page]', { hasText: 'Drafts' }).waitFor()
    await page.locator('#create-new-preset').click()
    const drawer = page.locator('.payload__modal-item--entered, .payload__modal-item--enterDone').last()
    await drawer.locator('#field-title').fill('My unfinished work')
    await drawer.getByRole('button', { name: 'Save' }).click()
    await page.locator('#select-preset', { hasText: 'My unfinished work' }).waitFor()
    await filters.getByRole('link', { name: 'All' }).click()
    await filters.locator('[aria-current=page]', { hasText: 'All' }).waitFor()
    await page.locator('#select-preset').click()
    await page
      .locator('.payload__modal-item--enterDone, .payload__modal-item--entered')
      .last()
      .getByText('My unfinished work')
      .first()
      .click()
    await page.locator('#select-preset', { hasText: 'My unfinished work' }).waitFor()
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length < 10)
    expect(await headlines()).toEqual(expect.arrayContaining(['Bakers open at night']))
    // The buttons around it have a name.
    const names = await page
      .locator('button')
      .evaluateAll((all) => all.map((button) => `${button.ariaLabel} ${button.textContent}`))
    expect(names.filter((name) => name.includes('[object'))).toEqual([])
    expect(names.join()).toMatch(/Delete View.*Edit View|Edit View.*Delete View/s)
    // The quick filter clears it again.
    await filters.getByRole('link', { name: 'All' }).click()
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 25)
    expect(await headlines()).toHaveLength(25)
  })

  describe('the box that opens articles', () => {
    const ask = async (asked: string): Promise<void> => {
      await page.keyboard.press('Control+k')
      const box = page.getByRole('dialog', { name: 'Open article' })
      await box.waitFor()
      await page.keyboard.type(asked)
      await page.keyboard.press('Enter')
    }

    test.each([
      ['a number', '158043'],
      ['an address on another host', 'http://www.today.az/news/regions/158043.html'],
      ['a path', '/news/regions/158043.html'],
    ])('opens by %s', async (_, asked) => {
      await panel.open('')
      await ask(asked)
      expect(await opened()).toContain('Moscow seeks')
    })

    test('says that nothing is there, and offers to search', async () => {
      await panel.open('')
      await ask('999999')
      const box = page.getByRole('dialog', { name: 'Open article' })
      await box.getByRole('alert').getByText('No article found for “999999”').waitFor()
      expect(await findViolationsIn(page, 'dialog[open]')).toEqual([])
      await screenshot('open')
      await page.keyboard.press('Escape')
      await box.waitFor({ state: 'detached' })
      expect(await box.count()).toBe(0)
    })

    test('takes words to the search of the list', async () => {
      await panel.open('')
      await ask('Bakers open')
      await page.waitForURL(/search=Bakers\+open/)
      await page.locator('tbody tr', { hasText: 'Bakers open at night' }).waitFor()
      expect(await headlines()).toEqual(['Bakers open at night'])
    })
  })

  test('single keys work on a page, and do nothing while somebody types', async () => {
    await panel.open('')
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await help.waitFor()
    expect(await help.innerText()).toContain('New article')
    expect(await findViolationsIn(page, 'dialog[open]')).toEqual([])
    await page.keyboard.press('Escape')
    await help.waitFor({ state: 'detached' })
    await page.keyboard.press('l')
    await page.waitForURL(/\/collections\/articles/)
    await page.locator('tbody tr').first().waitFor()
    await page.keyboard.press('n')
    await page.waitForURL(/\/articles\/create/)
    await page.locator('#field-headline').click()
    await page.keyboard.type('n/l?h')
    expect(await page.locator('#field-headline').inputValue()).toBe('n/l?h')
    expect(page.url()).toContain('/create')
    expect(await page.locator('dialog[open]').count()).toBe(0)
  })

  test('the dashboard shows my work, what is scheduled and the newest, light and dark', async () => {
    await panel.open('')
    const work = page.locator('[data-part=work]')
    expect(await work.locator('li a').allInnerTexts()).toEqual(
      expect.arrayContaining(['Bakers open at night', 'Ferries return in spring']),
    )
    expect(await page.locator('[data-part=scheduled]').innerText()).toContain(
      'Nothing is scheduled for later.',
    )
    expect(await page.locator('[data-part=newest] li').count()).toBe(8)
    expect(await findViolationsIn(page, '.newsroom-dashboard')).toEqual([])
    expect(await findViolationsIn(page, '.newsroom-actions')).toEqual([])
    await screenshot('dashboard')
    await inTheDark(page, () => screenshot('dashboard-dark'))
    await page.setViewportSize({ height: 844, width: 390 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await page.setViewportSize({ height: 900, width: 1280 })
    await work.getByRole('link', { name: 'Bakers open at night' }).click()
    await page.locator('#field-headline').waitFor()
    expect(await page.locator('#field-headline').inputValue()).toBe('Bakers open at night')
  })

  test('our own parts of the panel break no rule of accessibility, with blank headlines as well', async () => {
    const made = await admin('POST', '/articles?draft=true', { headline: 'Blank soon', language: 'en' })
    const { id } = made.body.doc as Doc
    const blank = await admin('PATCH', `/articles/${id}?draft=true&autosave=true`, { headline: '\u00a0' })
    expect(blank.status).toBe(200)
    const own = [
      '.newsroom-dashboard',
      '.newsroom-quick-filters',
      '.newsroom-headline-cell',
      '.newsroom-board',
    ]
    // Rules of whole pages: of the panel's own pages only what lies in our parts is ours.
    const ours = (violations: string[]) =>
      violations.filter((violation) => /newsroom-|<h1>|id="newsroom/.test(violation))
    for (const path of ['', '/collections/articles', '/collections/articles/board']) {
      await panel.open(path)
      await page.locator(own.join(', ')).first().waitFor()
      await page.waitForTimeout(500)
      expect([path, ours(await findViolations(page))]).toEqual([path, []])
      expect([path, ours(await inTheDark(page, () => findViolations(page)))]).toEqual([path, []])
      const nameless = await page.locator('a').evaluateAll((all) =>
        all
          .filter((link) => /\/articles\/\d+$/.test((link as HTMLAnchorElement).pathname))
          .filter((link) => (link.textContent ?? '').trim() === '')
          .map(({ outerHTML }) => outerHTML),
      )
      expect([path, nameless]).toEqual([path, []])
    }
    for (const view of ['history', 'changes']) {
      await panel.open(`/collections/articles/${id}/${view}`)
      await page.locator('.newsroom-view').waitFor()
      expect(await findViolationsIn(page, '.newsroom-view')).toEqual([])
      expect(await page.locator('main').count()).toBe(1)
    }
  })

  test('nothing made the browser complain', () => {
    expect(source.id).not.toBe('none')
    expect(panel.complaints).toEqual([])
  })
})
