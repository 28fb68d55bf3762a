import type { Browser } from 'playwright-core'

import type { HostProject } from '../helpers/hostProject.ts'
import type { NewsroomClient } from '../helpers/newsroomClient.ts'
import type { NewsroomProgram } from '../helpers/runningNewsroom.ts'

import { launchBrowser, watchComplaints } from '../helpers/browser.ts'
import { createHostProject } from '../helpers/hostProject.ts'
import { createClient } from '../helpers/newsroomClient.ts'
import { storyMaker } from '../helpers/releaseStories.ts'

const BUILD_MS = 480_000
const ADMINISTRATOR = { email: 'admin@host.example', password: 'correct horse battery' }

describe('a plain Payload and Next project with the packed plugin', () => {
  const state: { host?: HostProject; program?: NewsroomProgram } = {}
  let admin: NewsroomClient
  let browser: Browser
  let draft: number
  let origin: string
  let released: number

  const createStory = async (data: Record<string, unknown>): Promise<number> => {
    const { body } = await admin('POST', '/articles', data)
    expect(body.errors).toBeUndefined()
    return (body.doc as { number: number }).number
  }

  beforeAll(async () => {
    state.host = createHostProject()
    await state.host.migrate()
    await state.host.build()
    const started = await state.host.start()
    state.program = started.program
    ;({ origin } = started)
    const anonymous = await createClient(origin, null)
    const registered = await anonymous('POST', '/users/first-register', {
      ...ADMINISTRATOR,
      name: 'The administrator',
      role: 'admin',
    })
    expect(registered.status).toBe(200)
    admin = await createClient(origin, ADMINISTRATOR)
    for (const [collection, data] of [
      ['sections', { slug: 'regions', title: 'World news' }],
      ['authors', { name: 'Ada Invented' }],
      ['sources', { kind: 'agency', name: 'Invented Press' }],
    ] as const) {
      expect((await admin('POST', `/${collection}`, data)).status).toBe(201)
    }
    const story = await storyMaker(admin, 'regions')
    released = await createStory({ ...story('A story of the host'), tags: ['şəhər xəbəri'] })
    draft = await createStory({ ...story('A draft of the host'), _status: 'draft' })
  }, BUILD_MS)

  afterAll(async () => {
    await browser?.close()
    state.program?.kill('SIGTERM')
    await state.program?.ended
    state.host?.remove()
  })

  test('the endpoint serves the article page', async () => {
    const response = await fetch(`${origin}/api/newsroom/site/news/regions/${released}.html`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const page = await response.text()
    expect(page).toContain('<h1>A story of the host</h1>')
    expect(page).toContain(`<link rel="canonical" href="${origin}/news/regions/${released}.html"`)
    expect(page).toMatch(/By .*Invented Press/)
    expect((await fetch(`${origin}/api/newsroom/site/news/regions/${draft}.html`)).status).toBe(404)
  })

  test('the rewrites of docs/plugin.md put the site where readers look for it', async () => {
    for (const [path, text] of [
      ['/', '<title>The Host Gazette - Latest news</title>'],
      ['/news/regions/', 'World news</h1>'],
      [`/news/regions/${released}.html`, '<h1>A story of the host</h1>'],
      [`/news/regions/${released}/print`, 'print-page'],
      ['/authors/ada-invented/', 'Ada Invented</h1>'],
      ['/sources/invented-press/', 'Invented Press</h1>'],
      [`/tags/${encodeURIComponent('şəhər xəbəri')}/`, 'şəhər xəbəri</h1>'],
      ['/rss.xml', '<rss'],
      ['/news/regions/rss.xml', '<rss'],
      ['/robots.txt', 'User-agent'],
      ['/readyz', 'ready'],
    ] as const) {
      const response = await fetch(`${origin}${path}`)
      expect([path, response.status]).toEqual([path, 200])
      expect(await response.text()).toContain(text)
    }
    expect((await fetch(`${origin}/news/nowhere/`)).status).toBe(404)
    const page = `${origin}/news/regions/${released}.html`
    const etag = (await fetch(page)).headers.get('etag') ?? ''
    expect((await fetch(page, { headers: { 'if-none-match': etag } })).status).toBe(304)
    const moved = await fetch(`${origin}/news/elsewhere/${released}.html`, { redirect: 'manual' })
    expect(moved.status).toBe(301)
    expect(new URL(moved.headers.get('location') ?? '', origin).href).toBe(page)
  })

  test('GraphQL has the queries of the newsroom', async () => {
    const ask = async (number: number): Promise<unknown> => {
      const response = await fetch(`${origin}/api/graphql`, {
        body: JSON.stringify({
          query:
            'query ($number: Int!) { articleByNumber(number: $number) { headline url section { title } source { name } } }',
          variables: { number },
        }),
        headers: { 'content-type': 'application/json' },
        method: 'POST',
      })
      return response.json()
    }
    expect(await ask(released)).toEqual({
      data: {
        articleByNumber: {
          headline: 'A story of the host',
          section: { title: 'World news' },
          source: { name: 'Invented Press' },
          url: `${origin}/news/regions/${released}.html`,
        },
      },
    })
    expect(await ask(draft)).toEqual({ data: { articleByNumber: null } })
  })

  test('REST shows the public what is released, and no more of it than is public', async () => {
    const anonymous = await createClient(origin, null)
    const { body, status } = await anonymous('GET', '/articles')
    expect(status).toBe(200)
    const docs = body.docs as Record<string, unknown>[]
    expect(docs.map(({ number }) => number)).toEqual([released])
    expect(Object.keys(docs[0] ?? {})).not.toEqual(expect.arrayContaining(['revision']))
    expect((await anonymous('POST', '/articles', { headline: 'No' })).status).toBe(403)
  })

  test('the panel of the host shows the articles', async () => {
    browser = await launchBrowser()
    const context = await browser.newContext()
    const complaints = watchComplaints(context)
    const page = await context.newPage()
    await page.goto(`${origin}/admin`)
    await page.waitForURL(/\/admin\/login/)
    await page.locator('#field-email').fill(ADMINISTRATOR.email)
    await page.locator('#field-password').fill(ADMINISTRATOR.password)
    await page.locator('form button[type=submit]').click()
    await page.waitForURL((url) => !url.pathname.includes('/login'))
    await page.goto(`${origin}/admin/collections/articles`)
    await page.locator('tbody').getByText('A story of the host').waitFor()
    expect(await page.locator('tbody tr').count()).toBe(2)
    // As long as the panel comes to life, its menu moves the page below the pointer: a click would hit something else.
    await page.locator('.template-default--nav-hydrated').waitFor()
    await page.locator('tbody').getByText('A story of the host').click()
    await page.locator('#field-headline').waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.locator('#field-headline').inputValue()).toBe('A story of the host')
    // A component of the package, through the import map that the host made for itself.
    expect(await page.locator('#count-headline').innerText()).toBe(
      '19 of 70 recommended characters: a good length',
    )
    expect(complaints).toEqual([])
  })
})
