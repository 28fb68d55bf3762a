import type { Browser } from 'playwright-core'

import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'

import type { NewsroomClient } from '../helpers/newsroomClient.ts'
import type { Panel } from '../helpers/panel.ts'
import type { RunningNewsroom } from '../helpers/runningNewsroom.ts'

import { findViolations, findViolationsIn, launchBrowser } from '../helpers/browser.ts'
import { createClient } from '../helpers/newsroomClient.ts'
import { openPanel } from '../helpers/panel.ts'
import { startNewsroom, temporaryFolder } from '../helpers/runningNewsroom.ts'

const SCREENSHOTS = join(tmpdir(), 'newsroom-screenshots')

describe('previews and translations in the panel', () => {
  const folder = temporaryFolder()
  let admin: NewsroomClient
  let article: { id: number | string; number: number }
  let browser: Browser
  let newsroom: RunningNewsroom
  let panel: Panel

  const screenshot = (name: string) => panel.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) })

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true })
    ;[newsroom, browser] = await Promise.all([startNewsroom(folder.path), launchBrowser()])
    admin = await createClient(newsroom.origin, newsroom.credentials)
    panel = await openPanel(browser, newsroom.origin, newsroom.credentials ?? { email: '', password: '' })
    const { body } = await admin('GET', '/articles?where[number][equals]=158043&depth=0')
    article = (body.docs as (typeof article)[])[0]!
  })

  afterAll(async () => {
    await browser?.close()
    await newsroom?.stop()
    folder.remove()
  })

  /** Uploads a picture with the session of the panel; no reader sees it yet. */
  const upload = async (): Promise<{ id: number | string; url: string }> => {
    const buffer = await sharp({ create: { background: '#258', channels: 3, height: 600, width: 900 } })
      .png()
      .toBuffer()
    const answer = await panel.context.request.post(`${newsroom.origin}/api/media`, {
      headers: { Origin: newsroom.origin },
      multipart: {
        _payload: JSON.stringify({ alt: 'A blue field', credit: 'The photographer' }),
        file: { buffer, mimeType: 'image/png', name: 'field.png' },
      },
    })
    expect({ body: await answer.text(), status: answer.status() }).toMatchObject({ status: 201 })
    return ((await answer.json()) as { doc: { id: number | string; url: string } }).doc
  }

  const openForm = async (id = article.id) => {
    await panel.open(`/collections/articles/${id}`)
    await panel.page.locator('#field-headline').waitFor()
  }

  test('a link from the form opens the draft in a private window without an account', async () => {
    const picture = await upload()
    const { body: draft, status } = await admin('PATCH', `/articles/${article.id}?draft=true`, {
      hero: { image: picture.id },
    })
    expect({ draft, status }).toMatchObject({ status: 200 })
    await openForm()
    const { page } = panel
    await page.getByRole('button', { name: 'Share preview' }).click()
    await page.getByLabel('Works for').selectOption('1')
    await page.getByRole('button', { name: 'Create link' }).click()
    const url = await page.getByLabel('Preview link').inputValue()
    await screenshot('share-preview')
    expect(await findViolationsIn(page, '.newsroom-dialog[open]')).toEqual([])
    const stranger = await browser.newContext()
    const reading = await stranger.newPage()
    const answer = await reading.goto(url)
    expect(answer?.status()).toBe(200)
    expect(answer?.headers()['cache-control']).toBe('no-store')
    await reading.getByText('Preview, not published').waitFor()
    expect(await reading.locator('h1').innerText()).toContain('Moscow')
    const image = reading.getByAltText('A blue field').first()
    const shown = await image.evaluate(async (element: HTMLImageElement) => {
      await element.decode()
      return { src: element.currentSrc, width: element.naturalWidth }
    })
    expect(shown.width).toBeGreaterThan(0)
    const withoutToken = new URL(shown.src)
    withoutToken.search = ''
    const statusOf = async (address: string) => (await stranger.request.get(address)).status()
    expect(await statusOf(shown.src)).toBe(200)
    expect(await statusOf(withoutToken.href)).toBe(404)
    await reading.screenshot({ fullPage: true, path: join(SCREENSHOTS, 'preview-link.png') })
    expect(await findViolations(reading)).toEqual([])
    await reading.emulateMedia({ colorScheme: 'dark' })
    expect(await findViolations(reading)).toEqual([])
    await reading.goto(`${url}print`)
    expect(await findViolations(reading)).toEqual([])
    await page.getByRole('button', { name: 'Revoke all links of this article' }).click()
    await page.locator('.newsroom-dialog__said', { hasText: 'No link' }).waitFor()
    expect((await reading.goto(url))?.status()).toBe(404)
    expect(await statusOf(shown.src)).toBe(404)
    await page.getByRole('button', { exact: true, name: 'Close' }).click()
    await stranger.close()
  })

  test('the frame beside the form follows what is typed, before it is saved', async () => {
    await openForm()
    const { page } = panel
    await page.locator('#live-preview-toggler').click()
    const frame = page.frameLocator('#live-preview-iframe')
    await frame.getByText('Preview, not published').waitFor()
    await page.locator('#field-headline').fill('Typed a moment ago')
    await frame.locator('h1', { hasText: 'Typed a moment ago' }).waitFor()
    expect(await frame.locator('.preview-bar').count()).toBe(1)
    await screenshot('live-preview')
    await page.locator('#live-preview-toggler').click()
  })

  test('a translation starts from the form, and a correction of the original flags it until it is checked', async () => {
    await openForm()
    const { page } = panel
    await page.getByRole('button', { name: 'Translate into Turkish' }).click()
    await page.waitForURL((url) => !url.pathname.endsWith(`/${article.id}`))
    await page.locator('#field-headline').waitFor()
    const translation = page.url().split('/').at(-1)!
    const panelPart = page.getByRole('region', { name: 'Translations' })
    await panelPart.getByText('English, Published').waitFor()
    await screenshot('translation')
    expect(await findViolationsIn(page, '.newsroom-translations')).toEqual([])
    const draft = await admin('PATCH', `/articles/${article.id}?draft=true`, {
      headline: 'Moscow, corrected',
    })
    expect(draft.status).toBe(200)
    const { status } = await admin('POST', `/newsroom/desk/articles/${article.id}/transitions`, {
      action: 'flash',
      correction: { right: 'Moscow, corrected', severity: 'correction', wrong: 'The headline' },
      kind: 'correction',
      revision: (draft.body.doc as { revision: number }).revision,
    })
    expect(status).toBe(200)
    await panel.open(`/collections/articles/${translation}`)
    const flags = page.locator('.newsroom-flags')
    await flags.getByText('was corrected on').waitFor()
    await screenshot('translation-flag')
    expect(await findViolationsIn(page, '.newsroom-flags')).toEqual([])
    await panel.open('')
    await page.getByRole('region', { name: 'Translations to check' }).getByText('was corrected on').waitFor()
    await screenshot('translations-to-check')
    expect(await findViolationsIn(page, '[data-part=translations]')).toEqual([])
    await panel.open(`/collections/articles/${translation}`)
    await page.getByRole('button', { exact: true, name: 'Checked' }).click()
    await flags.waitFor({ state: 'detached' })
    await panel.open('')
    await page.getByRole('heading', { name: 'My work' }).waitFor()
    expect(await page.getByRole('region', { name: 'Translations to check' }).count()).toBe(0)
  })
})
