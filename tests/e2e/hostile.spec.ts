import type { Browser } from 'playwright-core'

import { JSDOM } from 'jsdom'
import sharp from 'sharp'

import type { HostileCast } from '../helpers/hostileStory.ts'
import type { NewsroomClient } from '../helpers/newsroomClient.ts'
import type { Panel } from '../helpers/panel.ts'
import type { RunningNewsroom } from '../helpers/runningNewsroom.ts'

import { launchBrowser } from '../helpers/browser.ts'
import { executableMarkup } from '../helpers/executableMarkup.ts'
import { allHostilePayloads, hostileStory } from '../helpers/hostileStory.ts'
import { createClient } from '../helpers/newsroomClient.ts'
import { openPanel } from '../helpers/panel.ts'
import { startNewsroom, temporaryFolder } from '../helpers/runningNewsroom.ts'
import { findArmed, setTripwire } from '../helpers/tripwire.ts'

type Id = number | string

const MINUTES = 60_000
/** So many stories share one section; each opens in the panel once for so many payloads. */
const FORMS_EVERY = 10

const payloads = allHostilePayloads()

describe(`${payloads.length} payloads in every text of released stories`, () => {
  const folder = temporaryFolder()
  const stories: { id: Id; number: number }[] = []
  let admin: NewsroomClient
  let browser: Browser
  let newsroom: RunningNewsroom
  let section: Id
  let token: string

  const made = async (path: string, data: object): Promise<{ id: Id; number: number }> => {
    const { body, status } = await admin('POST', path, data)
    if (status !== 201) {
      throw new Error(`${path} answered ${status}: ${JSON.stringify(body.errors).slice(0, 600)}`)
    }
    return body.doc as { id: Id; number: number }
  }

  const upload = async (payload: string, index: number): Promise<Id> => {
    const file = await sharp({ create: { background: '#06c', channels: 3, height: 6, width: 9 } })
      .png()
      .toBuffer()
    const form = new FormData()
    const cut = (length: number): string => payload.slice(0, length)
    form.set(
      '_payload',
      JSON.stringify({
        alt: `A ${cut(400)}`,
        caption: cut(1000),
        copyrightHolder: cut(400),
        credit: cut(400),
        usageTerms: cut(1000),
      }),
    )
    form.set('file', new Blob([new Uint8Array(file)], { type: 'image/png' }), `hostile-${index}.png`)
    const answer = await fetch(`${newsroom.origin}/api/media`, {
      body: form,
      headers: { authorization: `JWT ${token}` },
      method: 'POST',
    })
    const { doc, errors } = (await answer.json()) as { doc?: { id: Id }; errors?: unknown }
    if (doc === undefined) {
      throw new Error(`The upload answered ${answer.status}: ${JSON.stringify(errors)}`)
    }
    return doc.id
  }

  const release = async (payload: string, index: number, related: Id | null): Promise<void> => {
    const cut = (length: number): string => payload.slice(0, length)
    const cast: HostileCast = {
      article: related,
      author: (await made('/authors', { slug: `a-${index}`, name: `A ${cut(190)}`, biography: cut(4000) }))
        .id,
      media: await upload(payload, index),
      section,
      source: (await made('/sources', { slug: `s-${index}`, name: `S ${cut(190)}`, kind: 'agency' })).id,
    }
    stories.push(await made('/articles', hostileStory(payload, cast)))
  }

  beforeAll(async () => {
    ;[newsroom, browser] = await Promise.all([
      startNewsroom(folder.path, { SEED_DEMO: 'false' }),
      launchBrowser(),
    ])
    admin = await createClient(newsroom.origin, newsroom.credentials)
    token = String((await admin('POST', '/users/login', newsroom.credentials)).body.token)
    section = (
      await made('/sections', { slug: 'hostile', description: payloads[0], title: `T ${payloads[0]}` })
    ).id
    let related: Id | null = null
    for (const [index, payload] of payloads.entries()) {
      await release(payload, index, related)
      related = stories.at(-1)!.id
    }
  }, 15 * MINUTES)

  afterAll(async () => {
    await browser?.close()
    await newsroom?.stop()
    folder.remove()
  })

  test('the tripwire springs', async () => {
    const context = await browser.newContext({ bypassCSP: true })
    const tripwire = await setTripwire(context, newsroom.origin)
    const page = await context.newPage()
    await page.goto(newsroom.origin)
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<img src="/x" onerror="tripped()"><iframe srcdoc="x"></iframe>',
      )
    })
    await page.waitForTimeout(500)
    expect(tripwire.taken()).toEqual([expect.stringMatching(/^tripped\(\)/)])
    expect(await findArmed(page)).toHaveLength(2)
    await context.close()
  })

  test(
    'run nowhere on readers’ pages',
    async () => {
      const context = await browser.newContext({ bypassCSP: true })
      const tripwire = await setTripwire(context, newsroom.origin)
      const page = await context.newPage()
      const visited: string[] = []
      const visit = async (path: string): Promise<void> => {
        const answer = await page.goto(`${newsroom.origin}${path}`)
        expect([path, answer?.status()]).toEqual([path, 200])
        expect([path, await findArmed(page)]).toEqual([path, []])
        expect([path, tripwire.taken()]).toEqual([path, []])
        visited.push(path)
      }
      for (const [index, { number }] of stories.entries()) {
        await visit(`/news/hostile/${number}.html`)
        await visit((await page.locator('a[href*="print"]').first().getAttribute('href'))!)
        if (index % FORMS_EVERY === 0) {
          await visit(`/authors/a-${index}/`)
          await visit(`/sources/s-${index}/`)
        }
      }
      await visit('/')
      for (let next: null | string = '/news/hostile/'; next !== null;) {
        await visit(next)
        const older = page.locator('a[rel=next]')
        next = (await older.count()) === 0 ? null : await older.first().getAttribute('href')
      }
      expect(visited.length).toBeGreaterThan(2 * payloads.length)
      await context.close()
    },
    15 * MINUTES,
  )

  test('stay words in the feeds', async () => {
    for (const path of ['/rss.xml', '/news/hostile/rss.xml']) {
      const answer = await fetch(`${newsroom.origin}${path}`)
      expect(answer.status).toBe(200)
      const feed = new JSDOM(await answer.text(), { contentType: 'text/xml' }).window.document
      const contents = [...feed.getElementsByTagName('content:encoded')]
      expect(contents.length).toBeGreaterThan(0)
      for (const { textContent } of contents) {
        expect(executableMarkup(new JSDOM(textContent ?? ''))).toEqual([])
      }
    }
  })

  test(
    'run nowhere in the panel: list and forms',
    async () => {
      const panel: Panel = await openPanel(browser, newsroom.origin, newsroom.credentials!)
      const tripwire = await setTripwire(panel.context, newsroom.origin)
      const { page } = panel
      for (let at = 1; at <= Math.ceil(stories.length / 100); at += 1) {
        await panel.open(`/collections/articles?limit=100&page=${at}`)
        await page.locator('tbody tr').first().waitFor()
        expect([at, tripwire.taken()]).toEqual([at, []])
      }
      for (const { id } of stories.filter((_, index) => index % FORMS_EVERY === 0)) {
        await panel.open(`/collections/articles/${id}`)
        await page.locator('#field-headline').waitFor()
        await page.locator('[data-lexical-editor] table').first().waitFor()
        expect([id, tripwire.taken()]).toEqual([id, []])
      }
      await panel.context.close()
    },
    15 * MINUTES,
  )
})
