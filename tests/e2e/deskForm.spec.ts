import type { Page, Request } from 'playwright-core'

import type { NewsroomClient } from '../helpers/newsroomClient.ts'
import type { Panel } from '../helpers/panel.ts'
import type { RunningNewsroom } from '../helpers/runningNewsroom.ts'

import { findViolationsIn } from '../helpers/browser.ts'
import { type DeskDoc as Doc, type DeskPage, openDesk } from '../helpers/deskPage.ts'

describe('the form of an article in the panel', () => {
  let admin: NewsroomClient
  let author: Doc
  let desk: DeskPage
  let newsroom: RunningNewsroom
  let page: Page
  let panel: Panel

  const open = (number: number) => desk.open(number)
  const screenshot = (name: string) => desk.screenshot(name)

  /** Opens a tab of the form. */
  const tab = (name: string) => page.locator('.tabs-field__tab-button', { hasText: name }).click()

  beforeAll(async () => {
    desk = await openDesk()
    ;({ admin, newsroom, page, panel } = desk)
    author = await desk.firstOf('authors', '&where[name][equals]=Nigar%20Eyvazova')
  })

  afterAll(async () => {
    await desk?.close()
  })

  test('the form has a writing column, credits and metadata in tabs, and the rest beside it', async () => {
    await open(158043)
    await page.locator('.rich-text-lexical [contenteditable]').first().waitFor()
    expect(await page.locator('.tabs-field__tab-button').allInnerTexts()).toEqual([
      'Story',
      'Credits and sources',
      'Metadata and SEO',
    ])
    const order = await page.evaluate(() =>
      ['#field-headline', '#field-kicker', '#field-standfirst', '#field-hero', '.rich-text-lexical']
        .map((selector) => document.querySelector(selector))
        .every((field, index, all) => {
          const before = all[index - 1]
          return (
            field !== null &&
            (!before || Boolean(before.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING))
          )
        }),
    )
    expect(order).toBe(true)
    const labels = await page.locator('.document-fields__sidebar-wrap .field-label').allInnerTexts()
    expect(labels.map((label) => label.replace(/\s*\*$/, ''))).toEqual(
      expect.arrayContaining(['Section', 'Language', 'Tags', 'Urgency', 'Number']),
    )
    await screenshot('form')
  })

  test('the form asks for the translations of its article once, and shows them', async () => {
    const asked: string[] = []
    const note = (request: Request) => asked.push(new URL(request.url()).pathname)
    page.on('request', note)
    await open(158043)
    await page.getByRole('region', { name: 'Translations' }).waitFor()
    await page.waitForTimeout(1000)
    page.off('request', note)
    expect(asked.filter((path) => path.endsWith('/translations'))).toHaveLength(1)
  })

  test('the title of a form is not cut off below', async () => {
    await open(158043)
    const { box, letters } = await page.locator('.doc-header__title').evaluate((title) => {
      const range = document.createRange()
      range.selectNodeContents(title)
      const [inner, outer] = [range.getBoundingClientRect(), title.getBoundingClientRect()]
      return { box: outer.bottom - title.scrollTop, letters: inner.bottom }
    })
    expect(letters).toBeLessThanOrEqual(box)
  })

  test('lengths are counted in words, words and minutes too', async () => {
    await open(158043)
    const count = page.locator('#count-headline')
    const headline = page.locator('#field-headline')
    const original = await headline.inputValue()
    expect(await count.innerText()).toBe('71 of 70 recommended characters: 1 over what is recommended')
    await headline.fill('Short and good')
    await page.locator('#count-headline[data-state=good]').waitFor()
    expect(await count.innerText()).toBe('14 of 70 recommended characters: a good length')
    await headline.fill('x'.repeat(301))
    await page.locator('#count-headline[data-state=tooLong]').waitFor()
    expect(await count.innerText()).toContain('too long to be released (at most 300)')
    await headline.fill(original)
    expect(await page.locator('#count-body').innerText()).toMatch(/^\d{2,4} words, \d+ min to read$/)
    const words = async () => Number(/^\d+/.exec(await page.locator('#count-body').innerText())?.[0])
    const before = await words()
    await page.locator('.ContentEditable__root').first().click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' three more words')
    await page.waitForFunction(
      (old) => Number(/^\d+/.exec(document.querySelector('#count-body')?.textContent ?? '')?.[0]) === old + 3,
      before,
    )
    expect(await words()).toBe(before + 3)
    await tab('Metadata and SEO')
    expect(await page.locator('#count-meta__title').innerText()).toContain('nothing written yet')
  })

  test('byline and credit line are shown as readers will see them, while they are chosen', async () => {
    await panel.open('/collections/articles/create')
    await tab('Credits and sources')
    const credit = page.locator('.newsroom-credit')
    await credit.waitFor()
    expect(await credit.innerText()).toContain('Nobody is credited yet')
    const choose = async (field: string, name: string) => {
      await page.locator(`${field} .rs__control`).first().click()
      await page.locator(`${field} input`).first().fill(name)
      await page.locator('.rs__option', { hasText: name }).first().click()
    }
    await choose('#field-source', 'Azernews')
    await page.locator('#credit-line', { hasText: 'Azernews' }).waitFor()
    await page.getByRole('button', { name: 'Add Author' }).click()
    await choose('#field-authors__0__author', 'Nigar Eyvazova')
    await page.locator('#credit-line', { hasText: 'Nigar Eyvazova / Azernews' }).waitFor()
    expect(await page.locator('#credit-byline').innerText()).toBe('Nigar Eyvazova')
    expect(await page.locator('#authors-row-0').innerText()).toContain('Nigar Eyvazova, reporter')
    expect(await findViolationsIn(page, '.newsroom-credit')).toEqual([])
    await screenshot('credits')
  })

  test('a row that is added while an answer is on its way gets its fields', async () => {
    await panel.open('/collections/articles/create')
    await tab('Credits and sources')
    await page.getByRole('button', { name: 'Add Author' }).waitFor()
    let isAsked = (): void => undefined
    let letGo = (): void => undefined
    const asked = new Promise<void>((resolve) => (isAsked = resolve))
    const added = new Promise<void>((resolve) => (letGo = resolve))
    await page.route('**/collections/articles/create', async (route) => {
      const response = await route.fetch()
      isAsked()
      await added
      await route.fulfill({ response })
    })
    await page.locator('#field-canonicalURL').fill('https://example.com/first')
    await asked
    await page.getByRole('button', { name: 'Add Author' }).click()
    letGo()
    await page.locator('#field-authors__0__author .rs__control').waitFor()
    await page.unrouteAll({ behavior: 'wait' })
    expect(await page.locator('#field-canonicalURL').inputValue()).toBe('https://example.com/first')
  })

  test('an answer to what is typed brings nothing to be rendered anew', async () => {
    await open(158043)
    const answer = new Promise<string>((resolve) => {
      void page.route('**/collections/articles/*', async (route) => {
        const response = await route.fetch()
        resolve(await response.text())
        await route.fulfill({ response })
      })
    })
    await page.locator('#field-headline').press('End')
    await page.keyboard.type('!')
    const text = await answer
    await page.unrouteAll({ behavior: 'wait' })
    expect(text).toContain('headline')
    expect(text).not.toContain('customComponents')
  })

  test('a new article begins with the author who stands for the user', async () => {
    const { body } = await admin('GET', '/users/me')
    const { id } = body.user as Doc
    expect((await admin('PATCH', `/authors/${author.id}`, { user: id })).status).toBe(200)
    await panel.open('/collections/articles/create')
    await tab('Credits and sources')
    await page.locator('#credit-byline', { hasText: 'Nigar Eyvazova' }).waitFor()
    expect(await page.locator('#credit-byline').innerText()).toBe('Nigar Eyvazova')
  })

  test('a combination takes the next step from within the text, after its last words are saved', async () => {
    await open(158045)
    await panel.writeHeadline('Submitted by the keyboard')
    // Released words have no next step; there is one once the form has saved others by itself.
    await page.locator('#newsroom-action-main').waitFor()
    const taken = page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.url().endsWith('/transitions'),
    )
    await page.locator('#field-headline').press('Control+Shift+Enter')
    expect((await taken).status()).toBe(200)
    const { body } = await admin('GET', '/articles?where[number][equals]=158045&depth=0&draft=true')
    expect(body.docs).toMatchObject([{ deskState: 'in_review', headline: 'Submitted by the keyboard' }])
  })

  test('what the form says of itself stands clear of its buttons, on every screen and in the longest language', async () => {
    for (const language of ['en', 'ru']) {
      await panel.context.addCookies([{ name: 'payload-lng', url: newsroom.origin, value: language }])
      await open(158046)
      await page.locator('#field-headline').click()
      await page.keyboard.press('End')
      await page.keyboard.type('!')
      await page.locator('#newsroom-keep-state[data-state=saved]').waitFor()
      for (const width of [1440, 1280, 1100, 390]) {
        await page.setViewportSize({ height: 844, width })
        // The panel's own navigation makes room, or takes it.
        await page.waitForTimeout(500)
        const boxes = await page
          .locator(
            '#newsroom-keep-state, .doc-controls button:visible, .doc-controls a:visible, #newsroom-workflow-status',
          )
          .evaluateAll((all) =>
            all.map((part) => ({ id: part.id, ...(part.getBoundingClientRect().toJSON() as DOMRect) })),
          )
        const others = boxes.filter(({ id }) => id !== 'newsroom-keep-state')
        const said = boxes.find(({ id }) => id === 'newsroom-keep-state')!
        expect(others.length).toBeGreaterThan(4)
        expect([language, width, said.height < 30, said.left >= 0, said.right <= width]).toEqual([
          language,
          width,
          true,
          true,
          true,
        ])
        const covered = others.filter(
          ({ bottom, left, right, top }) =>
            left < said.right && right > said.left && top < said.bottom && bottom > said.top,
        )
        expect([language, width, said, covered]).toEqual([language, width, said, []])
        // Nor does one button cover another, and none stands outside of the screen.
        const crossed = others.filter((one, index) =>
          others
            .slice(index + 1)
            .some(
              (other) =>
                one.left < other.right - 1 &&
                one.right > other.left + 1 &&
                one.top < other.bottom - 1 &&
                one.bottom > other.top + 1,
            ),
        )
        expect([language, width, crossed]).toEqual([language, width, []])
        expect([language, width, others.filter(({ left, right }) => left < 0 || right > width)]).toEqual([
          language,
          width,
          [],
        ])
        // Nothing hides it: it would get a click.
        await page.locator('#newsroom-action-main').click({ trial: true })
        await screenshot(`saved-${language}-${width}`)
      }
      await page.setViewportSize({ height: 900, width: 1280 })
    }
    await panel.context.addCookies([{ name: 'payload-lng', url: newsroom.origin, value: 'en' }])
  })

  test('what only this browser has is offered in a line of its own, below the buttons', async () => {
    await open(158046)
    await page.route('**/api/articles/**', (route) => route.abort())
    await page.locator('#field-headline').fill('A headline that reached nobody')
    await page.waitForTimeout(1000)
    panel.complaints.length = 0
    await page.unrouteAll()
    await open(158046)
    await page.locator('#newsroom-keep-restore').waitFor()
    const bar = await page.locator('.doc-controls__wrapper').boundingBox()
    const offer = await page.locator('#newsroom-keep').boundingBox()
    expect(offer?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 2)
    const tabs = await page.locator('.tabs-field__tabs').first().boundingBox()
    expect(tabs?.y).toBeGreaterThanOrEqual((offer?.y ?? 0) + (offer?.height ?? 0) - 1)
    expect(await findViolationsIn(page, '.newsroom-keep')).toEqual([])
    await screenshot('restore')
    await page.locator('#newsroom-keep').getByRole('button', { name: 'Discard' }).click()
    await page.locator('#newsroom-keep-restore').waitFor({ state: 'detached' })
  })

  test('on a phone the live preview stands beside the form, not over it', async () => {
    await open(158043)
    await page.setViewportSize({ height: 844, width: 390 })
    await page.waitForTimeout(500)
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth)
    const before = await wide()
    expect(before).toBe(390)
    await page.locator('#live-preview-toggler').click()
    const preview = page.locator('.live-preview-window--is-live-previewing')
    await preview.waitFor()
    const form = page.locator('.collection-edit__main')
    // Both as wide as the screen, once the panel has laid them out.
    await page.waitForFunction(
      (parts) =>
        parts.every((part) => document.querySelector(part)?.getBoundingClientRect().width === innerWidth),
      ['.live-preview-window--is-live-previewing', '.collection-edit__main'],
    )
    await tab('Story')
    const headline = page.locator('#field-headline')
    await headline.scrollIntoViewIfNeeded()
    expect(await wide()).toBe(before)
    await headline.click({ trial: true })
    await screenshot('live-preview-phone')
    const below = await form.evaluate((main) => main.getBoundingClientRect().top)
    const end = await preview.evaluate((window) => window.getBoundingClientRect().bottom)
    expect(below).toBeGreaterThanOrEqual(end - 1)
    await page.locator('#live-preview-toggler').click()
    await preview.waitFor({ state: 'hidden' })
    // The panel's own frame lets the page in it run scripts, and the browser says so.
    panel.complaints.length = 0
    await page.setViewportSize({ height: 900, width: 1280 })
  })

  test('nothing made the browser complain', () => {
    expect(panel.complaints).toEqual([])
  })
})
