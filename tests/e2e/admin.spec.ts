import type { Browser } from 'playwright-core'

import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { NewsroomClient } from '../helpers/newsroomClient.ts'
import type { Panel } from '../helpers/panel.ts'
import type { Credentials, RunningNewsroom } from '../helpers/runningNewsroom.ts'

import { launchBrowser } from '../helpers/browser.ts'
import { createClient } from '../helpers/newsroomClient.ts'
import { workflowHand } from '../helpers/workflowHand.ts'
import { openPanel } from '../helpers/panel.ts'
import { startNewsroom, temporaryFolder } from '../helpers/runningNewsroom.ts'

const ARTICLE = '/news/regions/158043.html'
const PASSWORD = 'correct horse battery'
const SCREENSHOTS = join(tmpdir(), 'newsroom-screenshots')

describe('the admin panel', () => {
  const folder = temporaryFolder()
  const panels: Panel[] = []
  let admin: NewsroomClient
  let administrator: Panel
  let browser: Browser
  let newsroom: RunningNewsroom

  const open = async (credentials: Credentials): Promise<Panel> => {
    const panel = await openPanel(browser, newsroom.origin, credentials)
    panels.push(panel)
    return panel
  }

  const publicHeadline = async (path = ARTICLE): Promise<string | undefined> =>
    /<h1>(.*?)<\/h1>/.exec(await (await fetch(`${newsroom.origin}${path}`)).text())?.[1]

  const idOf = async (number: number): Promise<number | string> => {
    const { body } = await admin('GET', `/articles?where[number][equals]=${number}&depth=0`)
    return (body.docs as { id: number | string }[])[0]?.id ?? 'none'
  }

  const createUser = async (role: string, name: string): Promise<Credentials> => {
    const credentials = { email: `${role}@newsroom.example`, password: PASSWORD }
    const { status } = await admin('POST', '/users', { ...credentials, name, role })
    expect(status).toBe(201)
    return credentials
  }

  const screenshot = (panel: Panel, name: string) =>
    panel.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) })

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true })
    ;[newsroom, browser] = await Promise.all([startNewsroom(folder.path), launchBrowser()])
    admin = await createClient(newsroom.origin, newsroom.credentials)
    administrator = await open(newsroom.credentials ?? { email: '', password: '' })
  })

  afterAll(async () => {
    await browser?.close()
    await newsroom?.stop()
    folder.remove()
  })

  test('a wrong password is refused, and the panel stays shut', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(`${newsroom.origin}/admin/collections/articles`)
    await page.waitForURL(/\/admin\/login/)
    await page.locator('#field-email').fill('admin@newsroom.example')
    await page.locator('#field-password').fill('a wrong password')
    await page.locator('form button[type=submit]').click()
    const said = page.locator('.payload-toast-item')
    await said.first().waitFor()
    expect(await said.first().innerText()).toContain('incorrect')
    expect(page.url()).toContain('/admin/login')
    await context.close()
  })

  test('the list shows the stories with number, section and language', async () => {
    await administrator.open('/collections/articles')
    const { page } = administrator
    await page.locator('.cell-section', { hasText: 'World news' }).first().waitFor()
    expect((await page.locator('thead th').allInnerTexts()).map((text) => text.trim())).toEqual([
      '',
      'Headline',
      'Status',
      'Section',
      'Byline',
      'Source',
      'Number',
      'Updated At',
    ])
    expect(await page.locator('tbody tr').count()).toBe(25)
    await screenshot(administrator, 'list')
  })

  test('what is flashed shows on the public page at once', async () => {
    await administrator.open(`/collections/articles/${await idOf(158043)}`)
    await screenshot(administrator, 'form')
    await administrator.writeHeadline('Moscow & allies: a <new> headline')
    expect(await administrator.flash({ kind: 'update' })).toContain('Readers see it.')
    expect(await publicHeadline()).toBe('Moscow &amp; allies: a &lt;new&gt; headline')
    expect(await publicHeadline('/news/regions/158043/print')).toBe(
      'Moscow &amp; allies: a &lt;new&gt; headline',
    )
    const { page } = administrator
    await page.goto(`${newsroom.origin}${ARTICLE}`)
    expect(await page.locator('.date-line').innerText()).toMatch(/^25 January 2017 \[17:18\].*Updated/s)
    await screenshot(administrator, 'article')
  })

  test('Save Draft leaves the public page as it is', async () => {
    const before = await publicHeadline()
    await administrator.open(`/collections/articles/${await idOf(158043)}`)
    await administrator.writeHeadline('A headline in the making')
    expect(await administrator.saveDraft()).toContain('Draft saved successfully')
    expect(await publicHeadline()).toBe(before)

    await administrator.open(`/collections/articles/${await idOf(158043)}`)
    expect(await administrator.page.locator('#field-headline').inputValue()).toBe('A headline in the making')
    await administrator.writeHeadline('A headline that is made')
    expect(await administrator.flash({ kind: 'update' })).toContain('Readers see it.')
    expect(await publicHeadline()).toBe('A headline that is made')
  })

  test('of two people who have an article open the second is told who changed what, and merges', async () => {
    const publisher = await open(await createUser('publisher', 'Leyla Publisher'))
    const path = `/collections/articles/${await idOf(158044)}`
    const publicPath = `/news/${await sectionOf(158044)}/158044.html`
    await administrator.open(path)
    await publisher.open(path)
    // Each is told of the other, and nobody is locked out.
    const beat = { timeout: 30_000 }
    await administrator.page.getByText('Leyla Publisher is here since').waitFor(beat)
    await publisher.page.getByText('Administrator is here since').waitFor(beat)
    await administrator.writeHeadline('The first headline')
    expect(await administrator.flash({ kind: 'update' })).toContain('Readers see it.')

    // What is typed from the older text saves itself, which is refused: the two texts are shown side by side.
    const refused = publisher.page.waitForResponse(
      (response) => response.request().method() === 'PATCH' && response.status() === 409,
    )
    await publisher.page.locator('#field-headline').fill('The second headline')
    await refused
    const dialog = publisher.page.getByRole('dialog', {
      name: 'Administrator saved this article while you were writing',
    })
    await dialog.waitFor()
    await screenshot(publisher, 'conflict')
    const said = await dialog.innerText()
    expect(said).toContain('The first headline')
    expect(said).toContain('The second headline')
    expect(await publicHeadline(publicPath)).toBe('The first headline')

    // The words that were typed are still there while the choice waits.
    await dialog.getByRole('button', { name: 'Decide later' }).click()
    expect(await publisher.page.locator('#field-headline').inputValue()).toBe('The second headline')
    await publisher.page.getByRole('button', { name: 'Compare and merge' }).click()
    await dialog.getByRole('radio', { exact: true, name: 'Mine' }).check()
    await dialog.getByRole('button', { name: 'Save the merged text' }).click()
    await publisher.page.locator('#newsroom-keep-state[data-state=saved]').waitFor()
    expect(await publicHeadline(publicPath)).toBe('The first headline')
    expect(await publisher.flash({ kind: 'update' })).toContain('Readers see it.')
    expect(await publicHeadline(publicPath)).toBe('The second headline')
    expect(publisher.complaints.splice(0)).toEqual([expect.stringContaining('409')])
  })

  test('a reporter may save a draft and is told who can publish it', async () => {
    const reporter = await open(await createUser('reporter', 'Rauf Reporter'))
    const path = `/collections/articles/${await idOf(158045)}`
    const publicPath = `/news/${await sectionOf(158045)}/158045.html`
    const before = await publicHeadline(publicPath)
    await reporter.open(path)
    await reporter.writeHeadline("The reporter's headline")
    await reporter.page.locator('#newsroom-action-main').waitFor()
    expect(await workflowHand(reporter.page).offered()).toEqual(['Submit for review'])
    expect(await reporter.page.locator('#action-save').count()).toBe(0)
    expect(await publicHeadline(publicPath)).toBe(before)
    await reporter.writeHeadline("The reporter's own headline")
    expect(await reporter.saveDraft()).toContain('Draft saved successfully')
    expect(await publicHeadline(publicPath)).toBe(before)
    await reporter.open('')
    expect(await reporter.page.getByRole('link', { name: 'Create new user' }).count()).toBe(0)
  })

  test.each([
    ['Azərbaycan dili', 'az', { Articles: 'Məqalələr', Headline: 'Başlıq', Section: 'Bölmə' }],
    ['Русский', 'ru', { Articles: 'Статьи', Headline: 'Заголовок', Section: 'Раздел' }],
    ['Türkçe', 'tr', { Articles: 'Haberler', Headline: 'Başlık', Section: 'Bölüm' }],
    ['English', 'en', { Articles: 'Articles', Headline: 'Headline', Section: 'Section' }],
  ])('the panel speaks %s', async (language, tag, { Articles, Headline, Section }) => {
    const { page } = administrator
    await administrator.open('/account')
    await page.locator('.payload-settings__language .rs__control').click()
    await page.locator('.rs__option', { hasText: language }).click()
    await page.locator(`html[lang=${tag}]`).waitFor({ state: 'attached' })
    await administrator.open(`/collections/articles/${await idOf(158043)}`)
    for (const [place, label] of [
      ['.step-nav', Articles],
      ['label[for=field-headline]', Headline],
      ['#field-section', Section],
    ] as const) {
      await page.locator(place, { hasText: label }).waitFor()
      expect(await page.locator(place).innerText()).toContain(label)
    }
    await screenshot(administrator, `form-${tag}`)
  })

  test('nothing made the browser complain', () => {
    expect(panels.map(({ complaints }) => complaints)).toEqual([[], [], []])
  })

  const sectionOf = async (number: number): Promise<string> => {
    const { body } = await admin('GET', `/articles?where[number][equals]=${number}&depth=1`)
    return (body.docs as { section: { slug: string } }[])[0]?.section.slug ?? 'none'
  }
})
