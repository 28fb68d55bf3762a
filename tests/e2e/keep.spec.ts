import type { Browser, Page } from 'playwright-core'

import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { NewsroomClient } from '../helpers/newsroomClient.ts'
import type { Panel } from '../helpers/panel.ts'
import type { Credentials, RunningNewsroom } from '../helpers/runningNewsroom.ts'

import { findViolationsIn, launchBrowser } from '../helpers/browser.ts'
import { createClient } from '../helpers/newsroomClient.ts'
import { openPanel } from '../helpers/panel.ts'
import { startNewsroom, temporaryFolder } from '../helpers/runningNewsroom.ts'

const PASSWORD = 'correct horse battery'
const SCREENSHOTS = join(tmpdir(), 'newsroom-screenshots')
const PATIENCE_MS = 30_000

describe('nothing that is written is lost', () => {
  const folder = temporaryFolder()
  let admin: NewsroomClient
  let browser: Browser
  let newsroom: RunningNewsroom
  let leyla: Panel
  let murad: Panel
  let adminCredentials: Credentials

  const createEditor = async (name: string): Promise<Panel> => {
    const credentials = { email: `${name.toLowerCase()}@newsroom.example`, password: PASSWORD }
    const { status } = await admin('POST', '/users', { ...credentials, name, role: 'publisher' })
    expect(status).toBe(201)
    const panel = await openPanel(browser, newsroom.origin, credentials)
    panel.context.setDefaultTimeout(PATIENCE_MS)
    return panel
  }

  const createStory = async (headline: string): Promise<number | string> => {
    const { body } = await admin('POST', '/articles?draft=true', { headline, language: 'en' })
    return (body.doc as { id: number | string }).id
  }

  const stored = async (id: number | string): Promise<Record<string, unknown>> =>
    (await admin('GET', `/articles/${id}?draft=true&depth=0`)).body

  const state = (page: Page, name: string) => page.locator(`#newsroom-keep-state[data-state="${name}"]`)

  const openStory = async ({ open, page }: Panel, id: number | string): Promise<void> => {
    await open(`/collections/articles/${id}`)
    await page.locator('#newsroom-keep').waitFor({ state: 'attached' })
  }

  /** Types as a person does, so that the form notices each letter. */
  const type = async (page: Page, field: string, text: string): Promise<void> => {
    await page.locator(`#field-${field}`).click()
    await page.keyboard.press('End')
    await page.keyboard.type(text, { delay: 15 })
  }

  const screenshot = (page: Page, name: string) =>
    page.screenshot({ path: join(SCREENSHOTS, `keep-${name}.png`) })

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true })
    ;[newsroom, browser] = await Promise.all([startNewsroom(folder.path), launchBrowser()])
    adminCredentials = newsroom.credentials ?? { email: '', password: '' }
    admin = await createClient(newsroom.origin, adminCredentials)
    leyla = await createEditor('Leyla')
    murad = await createEditor('Murad')
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await newsroom?.stop()
    folder.remove()
  })

  test('a draft saves itself while somebody types, as one version, and the form goes on from it', async () => {
    const id = await createStory('The tram')
    await openStory(leyla, id)
    for (const words of [' stops', ' at the', ' museum']) {
      await type(leyla.page, 'headline', words)
      await state(leyla.page, 'saved').waitFor()
      await leyla.page.waitForTimeout(300)
    }
    expect(await stored(id)).toMatchObject({ headline: 'The tram stops at the museum' })
    const { body } = await admin('GET', `/articles/versions?where[parent][equals]=${id}&depth=0`)
    expect(body.totalDocs).toBe(2)
    await screenshot(leyla.page, 'saved')
    // A button that is pressed while the form saves itself goes on from that save.
    await leyla.page.route('**/*autosave=true*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500))
      await route.continue()
    })
    await type(leyla.page, 'headline', ' again')
    await state(leyla.page, 'saving').waitFor()
    await type(leyla.page, 'headline', '!')
    expect(await leyla.saveDraft()).toMatch(/saved/i)
    expect(await stored(id)).toMatchObject({ headline: 'The tram stops at the museum again!' })
    await leyla.page.unroute('**/*autosave=true*')
  })

  test('the draft that has saved itself can still be saved by hand, and that version stays', async () => {
    const { page } = leyla
    const id = await createStory('Budget')
    const versions = async () => {
      const { body } = await admin(
        'GET',
        `/articles/versions?where[parent][equals]=${id}&depth=0&sort=version.revision`,
      )
      return (body.docs as { version: { autosaved: boolean; headline: string } }[]).map(({ version }) => [
        version.headline,
        version.autosaved,
      ])
    }
    await openStory(leyla, id)
    const button = page.locator('#action-save-draft')
    await page.waitForTimeout(500)
    expect(await button.isDisabled()).toBe(true)
    await type(page, 'headline', ' vote')
    await state(page, 'saved').waitFor()
    // Also for who opens it later: what has saved itself can be made to stay.
    await openStory(leyla, id)
    await page.locator('#action-save-draft:enabled').waitFor()
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
    await page.keyboard.press('Control+s')
    expect((await saved).status()).toBe(200)
    await page.locator('#action-save-draft[disabled]').waitFor()
    for (const words of [' today', ', they say']) {
      await type(page, 'headline', words)
      await state(page, 'saved').waitFor()
      await page.waitForTimeout(300)
    }
    expect(await versions()).toEqual([
      ['Budget', false],
      ['Budget vote', true],
      ['Budget vote', false],
      ['Budget vote today, they say', true],
    ])
    await button.click()
    await page.locator('#action-save-draft[disabled]').waitFor()
    expect((await versions()).at(-1)).toEqual(['Budget vote today, they say', false])
    // It rests until there is something new.
    await page.waitForTimeout(1500)
    expect(await button.isDisabled()).toBe(true)
  })

  test.each(['reload', 'close', 'inside'] as const)(
    'the last words of the body are there for whoever leaves at once (%s)',
    async (way) => {
      const words = `Not a letter of this is lost: ${way}.`
      const id = await createStory(`Leaving by ${way}`)
      let page = await leyla.context.newPage()
      page.on('dialog', (dialog) => void dialog.accept())
      // A busy machine: the editor tells the form of its letters as late as it may.
      await page.addInitScript(() => {
        window.requestIdleCallback = (work) => window.setTimeout(work, 500)
        window.cancelIdleCallback = (handle) => window.clearTimeout(handle)
      })
      const address = `${newsroom.origin}/admin/collections/articles/${id}`
      await page.goto(address)
      await page.locator('#newsroom-keep').waitFor({ state: 'attached' })
      await page.waitForLoadState('networkidle')
      await page.locator('.ContentEditable__root').first().click()
      await page.keyboard.type(words, { delay: 10 })
      if (way === 'reload') {
        await page.reload()
      } else if (way === 'close') {
        const closed = page.waitForEvent('close')
        await page.close({ runBeforeUnload: true })
        await closed
        page = await leyla.context.newPage()
        await page.goto(address)
      } else {
        await page.locator('.step-nav a', { hasText: 'Articles' }).click()
        const anyway = page.locator(
          '#leave-without-saving button.btn--style-primary, #leave-without-saving #confirm-action',
        )
        await Promise.race([anyway.first().waitFor(), page.waitForURL(/\/collections\/articles(\?|$)/)])
        if (await anyway.first().isVisible()) {
          await anyway.first().click()
        }
        await page.waitForURL(/\/collections\/articles(\?|$)/)
        await page.locator('tbody a', { hasText: `Leaving by ${way}` }).click()
      }
      await page.locator('#field-headline').waitFor()
      const offer = page.locator('#newsroom-keep-restore')
      const body = page.locator('.ContentEditable__root', { hasText: words }).first()
      await Promise.race([offer.waitFor(), body.waitFor()])
      if (await offer.isVisible()) {
        await offer.click()
        await state(page, 'saved').waitFor()
      }
      await body.waitFor()
      expect(JSON.stringify((await stored(id)).body)).toContain(words)
      await page.close()
    },
  )

  test('a draft that is saved by keys in the middle of a word has the whole word', async () => {
    const id = await createStory('In the middle of a word')
    await leyla.page.addInitScript(() => {
      window.requestIdleCallback = (work) => window.setTimeout(work, 500)
      window.cancelIdleCallback = (handle) => window.clearTimeout(handle)
    })
    await openStory(leyla, id)
    await leyla.page.locator('#field-kicker').fill('So that the draft can be saved')
    await leyla.page.locator('.ContentEditable__root').first().click()
    await leyla.page.keyboard.type('To the last letter', { delay: 10 })
    const saved = leyla.page.waitForResponse(
      (answer) => answer.request().method() === 'PATCH' && !answer.url().includes('autosave'),
    )
    await leyla.page.keyboard.press('Control+s')
    await saved
    const { body } = await admin(
      'GET',
      `/articles/versions?where[parent][equals]=${id}&depth=0&sort=-version.revision`,
    )
    const lasting = (body.docs as { version: { autosaved: boolean } }[]).find(
      ({ version }) => !version.autosaved,
    )
    expect(JSON.stringify(lasting)).toContain('To the last letter')
  })

  test('opening an article without typing saves nothing', async () => {
    const id = await createStory('Untouched')
    await openStory(leyla, id)
    await leyla.page.waitForTimeout(4000)
    expect(await stored(id)).toMatchObject({ revision: 1 })
  })

  test('what has saved itself can be published', async () => {
    const { body } = await admin('GET', '/articles?where[number][equals]=158043&depth=0')
    const { id } = (body.docs as { id: number | string }[])[0]!
    await openStory(leyla, id)
    await type(leyla.page, 'headline', ', it says')
    await state(leyla.page, 'saved').waitFor()
    const page = async () => (await fetch(`${newsroom.origin}/news/regions/158043.html`)).text()
    expect(await page()).not.toContain('it says')
    await leyla.flash({ kind: 'update' })
    expect(await page()).toContain('it says')
  })

  test('the server is killed in the middle of a sentence: the text is there when it is back', async () => {
    const id = await createStory('The ferry')
    await openStory(leyla, id)
    await type(leyla.page, 'headline', ' sails')
    newsroom.kill('SIGKILL')
    await newsroom.ended
    await type(leyla.page, 'headline', ' in the fog')
    await state(leyla.page, 'offline').waitFor()
    await screenshot(leyla.page, 'offline')
    newsroom = await startNewsroom(folder.path, { port: newsroom.port })
    await state(leyla.page, 'saved').waitFor({ timeout: 60_000 })
    admin = await createClient(newsroom.origin, adminCredentials)
    expect(await stored(id)).toMatchObject({ headline: 'The ferry sails in the fog' })
  }, 150_000)

  test('offline while typing: the text waits in the browser, and is saved once the network is back', async () => {
    const id = await createStory('The harbour')
    await openStory(leyla, id)
    await leyla.context.setOffline(true)
    await type(leyla.page, 'headline', ' at night')
    await state(leyla.page, 'offline').waitFor()
    await leyla.context.setOffline(false)
    await state(leyla.page, 'saved').waitFor()
    expect(await stored(id)).toMatchObject({ headline: 'The harbour at night' })
  })

  test('the browser crashes before anything was saved: it offers the text when the article is opened again', async () => {
    const id = await createStory('The bridge')
    const unlucky = await createEditor('Sevda')
    await openStory(unlucky, id)
    // Nothing reaches the server: what is found later comes from the browser.
    await unlucky.page.route('**/api/articles/**', (route) => route.abort())
    await type(unlucky.page, 'headline', ' opens on Sunday')
    await unlucky.page.waitForTimeout(1000)
    const page = await unlucky.context.newPage()
    const session = await unlucky.context.newCDPSession(unlucky.page)
    void session.send('Page.crash').catch(() => undefined)
    await page.goto(`${newsroom.origin}/admin/collections/articles/${id}`)
    await page.locator('#newsroom-keep-restore').waitFor()
    await screenshot(page, 'restore')
    expect(await findViolationsIn(page, '#newsroom-keep')).toEqual([])
    await page.locator('#newsroom-keep-restore').click()
    await state(page, 'saved').waitFor()
    expect(await page.locator('#field-headline').inputValue()).toBe('The bridge opens on Sunday')
    expect(await stored(id)).toMatchObject({ headline: 'The bridge opens on Sunday' })
  })

  test('a new article that was never saved survives the tab', async () => {
    const { page } = murad
    await murad.open('/collections/articles/create')
    await type(page, 'headline', 'Never saved')
    await state(page, 'kept').waitFor()
    // The copy follows the last key by a moment, and the first copy was of fewer letters where the machine is slow.
    await page.waitForTimeout(1500)
    await page.goto('about:blank')
    await page.goto(`${newsroom.origin}/admin/collections/articles/create`)
    await page.locator('#newsroom-keep-restore').click()
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#field-headline')?.value === 'Never saved',
    )
    const { body } = await admin('GET', '/articles?draft=true&where[headline][equals]=Never saved')
    expect(body.totalDocs).toBe(0)
  })

  test('the browser crashes while a new article is written: the form for new articles offers the text again', async () => {
    const unlucky = await createEditor('Tural')
    await unlucky.open('/collections/articles/create')
    await type(unlucky.page, 'headline', 'Written before the crash')
    await type(unlucky.page, 'standfirst', 'Not a word of it was on the server.')
    await unlucky.page.waitForTimeout(1000)
    const page = await unlucky.context.newPage()
    const session = await unlucky.context.newCDPSession(unlucky.page)
    const crashed = unlucky.page.waitForEvent('crash')
    void session.send('Page.crash').catch(() => undefined)
    await crashed
    await page.goto(`${newsroom.origin}/admin/collections/articles/create`)
    await page.locator('#newsroom-keep-restore').click()
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLInputElement>('#field-headline')?.value === 'Written before the crash' &&
        document.querySelector<HTMLTextAreaElement>('#field-standfirst')?.value ===
          'Not a word of it was on the server.',
    )
    // What was restored is an article like any other once its draft is saved, and is not offered a second time.
    await page.locator('#action-save-draft').click()
    await page.waitForURL(/\/collections\/articles\/\d+/)
    expect(await stored(page.url().split('/').at(-1)!)).toMatchObject({
      headline: 'Written before the crash',
      standfirst: 'Not a word of it was on the server.',
    })
    await page.goto(`${newsroom.origin}/admin/collections/articles/create`)
    await page.locator('#newsroom-keep').waitFor({ state: 'attached' })
    await page.waitForTimeout(1500)
    expect(await page.locator('#newsroom-keep-restore').count()).toBe(0)
  })

  test('an ended session asks to log in again in place, and then saves', async () => {
    const id = await createStory('The library')
    await openStory(murad, id)
    await murad.context.clearCookies()
    await type(murad.page, 'headline', ' is open')
    const dialog = murad.page.locator('dialog[aria-labelledby=keep-login-title]')
    await dialog.waitFor()
    await screenshot(murad.page, 'login')
    expect(await findViolationsIn(murad.page, 'dialog[aria-labelledby=keep-login-title]')).toEqual([])
    await dialog.locator('[name=password]').fill('not the password')
    await dialog.locator('button[type=submit]').click()
    await dialog.locator('[role=alert]').waitFor()
    await dialog.locator('[name=password]').fill(PASSWORD)
    await dialog.locator('button[type=submit]').click()
    await state(murad.page, 'saved').waitFor()
    expect(await stored(id)).toMatchObject({ headline: 'The library is open' })
  })

  test('two editors collide: each sees the other, the later one merges, and both texts are there', async () => {
    const id = await createStory('The market')
    await openStory(leyla, id)
    await openStory(murad, id)
    await leyla.page.locator('.newsroom-presence').getByText('Murad').waitFor()
    await murad.page.locator('.newsroom-presence').getByText('Leyla').waitFor()
    await screenshot(leyla.page, 'presence')
    await type(leyla.page, 'headline', ' opens early')
    await leyla.page.locator('#field-kicker').fill('Society')
    await state(leyla.page, 'saved').waitFor()
    await type(murad.page, 'headline', ' closes late')
    await murad.page.locator('#field-standfirst').fill('Stalls stay lit until ten.')
    const dialog = murad.page.locator('dialog.newsroom-conflict')
    await dialog.waitFor()
    expect(await dialog.innerText()).toContain('Leyla')
    expect(await findViolationsIn(murad.page, 'dialog.newsroom-conflict')).toEqual([])
    await screenshot(murad.page, 'conflict')
    // Typing has stopped, and nothing has been sent over the other's words meanwhile.
    expect(await stored(id)).toMatchObject({ headline: 'The market opens early', kicker: 'Society' })
    await dialog.locator('input[type=radio][value=both]').check()
    await dialog.locator('.btn--style-primary').click()
    await state(murad.page, 'saved').waitFor()
    const merged = await stored(id)
    expect(merged).toMatchObject({ kicker: 'Society', standfirst: 'Stalls stay lit until ten.' })
    expect(merged.headline).toContain('opens early')
    expect(merged.headline).toContain('closes late')
  })
})
