import type { Browser, Page } from 'playwright-core'

import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { ArticleForm } from '../helpers/articleForm.ts'
import type { NewsroomClient } from '../helpers/newsroomClient.ts'
import type { Panel } from '../helpers/panel.ts'
import type { RunningNewsroom } from '../helpers/runningNewsroom.ts'

import { articleForm } from '../helpers/articleForm.ts'
import { findViolations, launchBrowser } from '../helpers/browser.ts'
import { dragRow } from '../helpers/dragRow.ts'
import { createClient } from '../helpers/newsroomClient.ts'
import { openPanel } from '../helpers/panel.ts'
import { picture } from '../helpers/pictures.ts'
import { startNewsroom, temporaryFolder } from '../helpers/runningNewsroom.ts'

const SCREENSHOTS = join(tmpdir(), 'newsroom-screenshots')
const PATIENCE_MS = 30_000
const PASSWORD = 'correct horse battery'

const HEADLINE = 'Night ferries return to the bay after twenty years'
const CORRECTED = 'Night ferries return to the bay after thirty years'
const AZ_HEADLINE = 'Gecə bərələri otuz ildən sonra körfəzə qayıdır'
const BODY = [
  'The first night ferry in twenty years left the old pier at midnight.',
  'Two more boats follow before the end of the month.',
  'Every line has its own hours.',
  'The crossing was filmed from the lighthouse.',
  'By two in the morning the pier was empty again.',
]

interface Doc {
  id: number | string
  number: number
  slug: string
}

// The tests are one working day: each goes on where the one before has stopped.
describe('a day at the desk', () => {
  const folder = temporaryFolder()
  let admin: NewsroomClient
  let azerbaijani: Doc
  let browser: Browser
  let desk: Panel
  let form: ArticleForm
  let newsroom: RunningNewsroom
  let page: Page
  let pictureURLs: string[]
  let story: Doc

  const screenshot = (name: string, of: Page = page) =>
    of.screenshot({ fullPage: true, path: join(SCREENSHOTS, `newsday-${name}.png`) })

  const stored = async (id: number | string): Promise<Doc & Record<string, unknown>> =>
    (await admin('GET', `/articles/${id}?draft=true&depth=0`)).body as never

  const statusOf = async (url: string): Promise<number> => (await fetch(url)).status

  /** Reads a page of the site as somebody who comes by. */
  const readerAt = async <Answer>(path: string, look: (page: Page) => Promise<Answer>): Promise<Answer> => {
    const context = await browser.newContext({ viewport: { height: 900, width: 1280 } })
    const reading = await context.newPage()
    try {
      await reading.goto(new URL(path, newsroom.origin).href)
      return await look(reading)
    } finally {
      await context.close()
    }
  }

  const publicPath = ({ number }: Doc): string => `/news/society/${number}.html`

  const openStory = async (id: number | string): Promise<void> => {
    await desk.open(`/collections/articles/${id}`)
    await page.locator('#field-headline').waitFor()
    await page.locator('#newsroom-keep').waitFor({ state: 'attached' })
  }

  /** Tells for each picture of a page whether its file came. */
  const loadedPictures = (reading: Page): Promise<boolean[]> =>
    reading.locator('article.story img').evaluateAll((images) =>
      Promise.all(
        (images as HTMLImageElement[]).map(async (image) => {
          image.loading = 'eager'
          await image.decode().catch(() => undefined)
          return image.naturalWidth > 0
        }),
      ),
    )

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true })
    ;[newsroom, browser] = await Promise.all([startNewsroom(folder.path), launchBrowser()])
    admin = await createClient(newsroom.origin, newsroom.credentials)
    const credentials = { email: 'leyla@newsroom.example', password: PASSWORD }
    const { status } = await admin('POST', '/users', { ...credentials, name: 'Leyla', role: 'publisher' })
    expect(status).toBe(201)
    desk = await openPanel(browser, newsroom.origin, credentials)
    desk.context.setDefaultTimeout(PATIENCE_MS)
    ;({ page } = desk)
    form = articleForm(page)
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await newsroom?.stop()
    folder.remove()
  })

  test('she uploads two pictures with alternative text and credit', async () => {
    for (const [name, background, alt] of [
      ['pier', '#24577d', 'The old pier at midnight'],
      ['ferry', '#7d3f24', 'A ferry with its lights on'],
    ] as const) {
      const path = join(folder.path, `${name}.jpg`)
      writeFileSync(path, await picture({ background }))
      await desk.open('/collections/media/create')
      await page.locator('input[type=file]').setInputFiles(path)
      await page.locator('#field-alt').fill(alt)
      await page.locator('#field-credit').fill('Leyla Aliyeva')
      await page.locator('#action-save').click()
      await page.waitForURL(/\/collections\/media\/\d+/)
    }
    const { body } = await admin('GET', '/media?sort=-createdAt&limit=2&depth=0')
    const docs = body.docs as { alt: string; credit: string; filename: string }[]
    expect(docs.map(({ alt, credit }) => ({ alt, credit }))).toEqual([
      { alt: 'A ferry with its lights on', credit: 'Leyla Aliyeva' },
      { alt: 'The old pier at midnight', credit: 'Leyla Aliyeva' },
    ])
    pictureURLs = docs.map(({ filename }) => `${newsroom.origin}/api/media/file/${filename}`)
    expect(await Promise.all(pictureURLs.map(statusOf))).toEqual([404, 404])
  })

  test('she writes a story by hand, with picture, gallery, table, pull quote and video', async () => {
    await desk.open('/collections/articles/create')
    await page.locator('#field-headline').fill(HEADLINE)
    await page.locator('#field-kicker').fill('Harbour')
    await page
      .locator('#field-standfirst')
      .fill('The pier wakes up again: boats run until two, one even all night.')
    await form.choose('#field-section', 'Society')
    await form.writeBody(BODY)
    const image = await form.insertBlock(BODY[0]!, 'image')
    await form.choosePicture(image, 'pier')
    const quote = await form.insertBlock(BODY[1]!, 'pullQuote')
    await quote.locator('#field-text').fill('The bay never really slept.')
    await quote.locator('#field-attribution').fill('Harbour master')
    await form.insertTable(BODY[2]!, [
      ['Line', 'Runs until'],
      ['North pier', '02:00'],
      ['South pier', 'All night'],
    ])
    const embed = await form.insertBlock(BODY[3]!, 'embed')
    await embed.locator('#field-url').fill('https://www.youtube.com/watch?v=dQw4w9WgXcQ')
    const gallery = await form.insertBlock(BODY[4]!, 'gallery')
    for (const [index, file] of ['ferry', 'pier'].entries()) {
      await gallery.getByRole('button', { name: 'Add Picture' }).click()
      await form.choosePicture(gallery.locator(`#images-row-${index}, [id$="images-row-${index}"]`), file)
    }
    await screenshot('form')
    expect(await desk.saveDraft()).toMatch(/saved|created/i)
    await page.waitForURL(/\/collections\/articles\/\d+$/)
    story = await stored(page.url().split('/').at(-1)!)
    expect(story).toMatchObject({ _status: 'draft', headline: HEADLINE, kicker: 'Harbour' })
  }, 120_000)

  test('she sees the credit as readers will, the length in words, and that the draft saves itself', async () => {
    expect(await page.locator('#count-body').innerText()).toMatch(/^\d+ words, 1 min to read$/)
    await form.openTab('Credits and sources')
    await page.getByRole('button', { name: 'Add Author' }).click()
    await form.choose('#field-authors__0__author', 'Nigar Eyvazova')
    await form.choose('#field-source', 'Azernews')
    await page.locator('#credit-line', { hasText: 'Nigar Eyvazova / Azernews' }).waitFor()
    await form.saved()
    await form.openTab('Story')
    expect(await stored(story.id)).toMatchObject({
      authors: [{ role: 'reporter' }],
      source: expect.anything(),
    })
    expect(await statusOf(`${newsroom.origin}${publicPath(story)}`)).toBe(404)
  })

  test('she sends a preview link, which opens the draft and its pictures in a private window', async () => {
    await page.getByRole('button', { name: 'Share preview' }).click()
    await page.getByRole('button', { name: 'Create link' }).click()
    const url = await page.getByLabel('Preview link').inputValue()
    await page.getByRole('button', { exact: true, name: 'Close' }).click()
    await readerAt(url, async (reading) => {
      await reading.getByText('Preview, not published').waitFor()
      expect(await reading.locator('h1').innerText()).toContain(HEADLINE)
      expect(await loadedPictures(reading)).toEqual([true, true, true])
      const sources = await reading
        .locator('article.story img')
        .evaluateAll((images) => (images as HTMLImageElement[]).map(({ currentSrc }) => currentSrc))
      expect(sources.every((source) => source.includes('preview='))).toBe(true)
      expect(await Promise.all(sources.map((source) => statusOf(source.split('?')[0]!)))).toEqual([
        404, 404, 404,
      ])
      await screenshot('preview', reading)
    })
  })

  test('she releases it: everything is on the page, and the pictures are public', async () => {
    expect(await desk.flash()).toContain('Readers see it.')
    await readerAt(publicPath(story), async (reading) => {
      expect(await reading.locator('h1').innerText()).toContain(HEADLINE)
      const text = await reading.locator('article.story').innerText()
      for (const part of [
        ...BODY,
        'The bay never really slept.',
        'Harbour master',
        'All night',
        'Leyla Aliyeva',
        'Nigar Eyvazova',
      ]) {
        expect(text).toContain(part)
      }
      expect(await reading.locator('article.story table td').allInnerTexts()).toEqual(
        expect.arrayContaining(['02:00', 'All night']),
      )
      expect(await reading.locator('article.story .embed').count()).toBeGreaterThan(0)
      expect(await loadedPictures(reading)).toEqual([true, true, true])
      expect(await reading.locator('article.story img[alt="The old pier at midnight"]').count()).toBe(2)
      expect(await findViolations(reading)).toEqual([])
      await screenshot('article', reading)
    })
    expect(await Promise.all(pictureURLs.map(statusOf))).toEqual([200, 200])
  })

  test('she puts it first on the front page, with a banner, and readers see both at once', async () => {
    const { body } = await admin('GET', '/lists?where[slug][equals]=front&where[language][equals]=en&depth=0')
    const [list] = body.docs as { id: number | string; items: unknown[] }[]
    const last = list!.items.length
    await desk.open(`/collections/lists/${list!.id}`)
    await page.getByRole('button', { name: 'Add Story' }).click()
    await page.locator(`#items-row-${last} .collapsible__toggle--collapsed`).click()
    await form.choose(`#field-items__${last}__article`, HEADLINE)
    await page.locator(`#items-row-${last}`).getByText(HEADLINE).first().waitFor()
    await page.locator(`#items-row-${last} .collapsible__toggle`).first().click()
    await dragRow(page, 'items', last, 0)
    await page.locator('#items-row-0').getByText(HEADLINE).first().waitFor()
    await page.locator('#field-breaking__text').fill('All piers are open tonight')
    await screenshot('list')
    await page.locator('#action-save').click()
    await page.locator('.payload-toast-item', { hasText: 'success' }).waitFor()
    await readerAt('/', async (reading) => {
      expect(await reading.locator('.breaking').innerText()).toContain('All piers are open tonight')
      const headlines = await reading.locator('main article h2, main article h3').allInnerTexts()
      expect(headlines[0]).toContain(HEADLINE)
      await screenshot('front', reading)
    })
  })

  test('she translates it into Azerbaijani and releases that: each page names the other', async () => {
    await openStory(story.id)
    await page.getByRole('button', { name: 'Translate into Azerbaijani' }).click()
    await page.waitForURL((url) => !url.pathname.endsWith(`/${story.id}`))
    await page.locator('#newsroom-keep').waitFor({ state: 'attached' })
    const id = page.url().split('/').at(-1)!
    await page.locator('#field-headline').fill(AZ_HEADLINE)
    await page.locator('#field-standfirst').fill('Körpü yenidən oyanır.')
    await form.replaceParagraph(BODY[0]!, 'Gecə yarısı köhnə körpüdən ilk bərə yola düşdü.')
    await form.saved()
    expect(await desk.flash()).toContain('Readers see it.')
    azerbaijani = await stored(id)
    expect(azerbaijani).toMatchObject({ _status: 'published', headline: AZ_HEADLINE, language: 'az' })
    const address = {
      az: `${newsroom.origin}${publicPath(azerbaijani)}`,
      en: `${newsroom.origin}${publicPath(story)}`,
    }
    for (const path of Object.values(address)) {
      await readerAt(path, async (reading) => {
        for (const [language, url] of Object.entries(address)) {
          expect(
            await reading.locator(`link[rel=alternate][hreflang=${language}]`).getAttribute('href'),
          ).toBe(url)
        }
      })
    }
    await readerAt('/az/', async (reading) => {
      expect(await reading.locator('html').getAttribute('lang')).toBe('az')
      expect(await reading.locator('main').innerText()).toContain(AZ_HEADLINE)
      expect(await reading.locator('main').innerText()).not.toContain(HEADLINE)
    })
  })

  test('a correction of the English story flags the Azerbaijani one until somebody has checked it', async () => {
    await openStory(story.id)
    await page.locator('#field-headline').fill(CORRECTED)
    await form.saved()
    const words = { kind: 'correction', right: 'Two ferries sailed.', wrong: 'One ferry sailed.' }
    expect(await desk.flash(words)).toContain('Readers see it.')
    await readerAt(publicPath(story), async (reading) => {
      expect(await reading.locator('h1').innerText()).toContain(CORRECTED)
    })
    await readerAt('/corrections/', async (reading) => {
      const text = await reading.locator('main').innerText()
      for (const part of [CORRECTED, 'One ferry sailed.', 'Two ferries sailed.']) {
        expect(text).toContain(part)
      }
    })
    await openStory(azerbaijani.id)
    const flags = page.locator('.newsroom-flags')
    await flags.getByText('was corrected on').waitFor()
    await screenshot('flag')
    await page.getByRole('button', { exact: true, name: 'Checked' }).click()
    await flags.waitFor({ state: 'detached' })
    await openStory(azerbaijani.id)
    await page.getByRole('region', { name: 'Translations' }).getByText('English, Published').waitFor()
    expect(await flags.count()).toBe(0)
  })

  test('nothing made the browser complain', () => {
    expect(desk.complaints).toEqual([])
  })
})
