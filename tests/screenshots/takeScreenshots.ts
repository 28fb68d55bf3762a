import type { Page } from 'playwright-core'

import { join } from 'node:path'

import type { Credentials } from '../helpers/runningNewsroom.ts'

import { printPathOf } from '../../src/delivery/printPath.ts'
import { launchBrowser } from '../helpers/browser.ts'
import { createClient } from '../helpers/newsroomClient.ts'
import { openPanel } from '../helpers/panel.ts'
import { startNewsroom, temporaryFolder } from '../helpers/runningNewsroom.ts'
import { makeDesk } from './makeDesk.ts'
import { makeWorkflow } from './makeWorkflow.ts'
import { savePicture } from './savePicture.ts'

const IMAGES = join('docs', 'images')
const WIDTH = 1280
const PHONE = { height: 1400, width: 390 }

const wanted = process.argv.slice(2)
/** Pictures of the workflow: the demo content is changed for them, after all others have been taken. */
const WORKFLOW = ['board', 'document', 'changes', 'corrections']
const folder = temporaryFolder()
const newsroom = await startNewsroom(folder.path)
const browser = await launchBrowser()

const save = async (page: Page, name: string, part: { height?: number; selector?: string } = {}) => {
  const bytes = await savePicture(page, { ...part, file: join(IMAGES, `${name}.png`) })
  process.stdout.write(`${name}.png  ${Math.round(bytes / 1000)} kB\n`)
}

/** Loads what stands below the fold, so that no picture is an empty box. */
const settle = (page: Page): Promise<unknown> =>
  page.locator('img').evaluateAll((images) =>
    Promise.all(
      (images as HTMLImageElement[]).map((image) => {
        image.loading = 'eager'
        return image.decode().catch(() => undefined)
      }),
    ),
  )

/** Takes a picture of a page of the site. */
const read = async (
  name: string,
  path: string,
  { dark = false, height = 1600, phone = false } = {},
): Promise<void> => {
  if (wanted.length > 0 && !wanted.includes(name)) {
    return
  }
  const context = await browser.newContext({
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    viewport: phone ? PHONE : { height: 900, width: WIDTH },
  })
  const page = await context.newPage()
  await page.goto(new URL(path, newsroom.origin).href)
  await settle(page)
  await save(page, name, { height })
  await context.close()
}

try {
  const { credentials, origin } = newsroom
  if (credentials === null) {
    throw new Error('The first start showed no password.')
  }
  const login = (user: Credentials) => createClient(origin, user)
  const desk = await makeDesk(await login(credentials), login)
  await read('front', '/')
  await read('front-az', '/az/')
  await read('front-ru', '/ru/')
  await read('front-tr', '/tr/')
  await read('section', '/news/society/', { height: 1300 })
  await read('article', desk.story.path, { height: 1800 })
  await read('article-dark', desk.story.path, { dark: true, height: 1800 })
  await read('phone', '/', { phone: true })
  await read('print', printPathOf(desk.story.path), { height: 1300 })

  const panel = await openPanel(browser, origin, desk.editor)
  const { page } = panel
  const form = async (id: number | string) => {
    await panel.open(`/collections/articles/${id}`)
    await page.locator('#field-headline').waitFor()
    await settle(page)
    await page.waitForTimeout(1000)
  }
  const shoot = async (name: string, take: () => Promise<void>): Promise<void> => {
    if (wanted.length === 0 || wanted.includes(name)) {
      await take()
    }
  }
  await shoot('dashboard', async () => {
    await panel.open('')
    await page.waitForTimeout(1000)
    await save(page, 'dashboard')
  })
  await shoot('list', async () => {
    await panel.open('/collections/articles')
    await page.waitForTimeout(1000)
    await save(page, 'list')
  })
  await shoot('form', async () => {
    await form(desk.story.id)
    await save(page, 'form', { height: 1500 })
  })
  await shoot('preview', async () => {
    await form(desk.story.id)
    await page.locator('#live-preview-toggler').click()
    const frame = page.frameLocator('#live-preview-iframe')
    await frame.locator('h1').waitFor()
    await frame.locator('article img').first().waitFor()
    await page.waitForTimeout(2000)
    await save(page, 'preview')
    await page.locator('#live-preview-toggler').click()
  })
  await shoot('conflict', async () => {
    await form(desk.draft.id)
    await desk.changeMeanwhile()
    await page.locator('#field-headline').fill(desk.draft.changed.headline)
    await page.locator('#field-standfirst').fill(desk.draft.changed.standfirst)
    await page.locator('dialog[open]').waitFor()
    await page.waitForTimeout(1000)
    await save(page, 'conflict')
  })
  if (wanted.length === 0 || WORKFLOW.some((name) => wanted.includes(name))) {
    const { inReview } = await makeWorkflow({
      admin: await login(credentials),
      editor: await login(desk.editor),
      story: desk.story.id,
    })
    await shoot('board', async () => {
      await panel.open('/collections/articles/board')
      await page.locator('[data-card]').first().waitFor()
      await save(page, 'board', { height: 1000 })
    })
    await shoot('document', async () => {
      await form(inReview)
      await page.locator('#newsroom-workflow').waitFor()
      await page.locator('#newsroom-workflow-status').waitFor()
      await page.locator('.ContentEditable__root').first().waitFor()
      await page.locator('#field-dueAt input').waitFor()
      await save(page, 'document', { height: 1100 })
    })
    await shoot('changes', async () => {
      await panel.open(`/collections/articles/${inReview}/changes`)
      await page.locator('#newsroom-changes ins').first().waitFor()
      await save(page, 'changes')
    })
    await read('corrections', '/corrections/', { height: 900 })
  }
} finally {
  await browser.close()
  await newsroom.stop()
  folder.remove()
}
