import type { Browser, Page } from 'playwright-core'

import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { NewsroomClient } from './newsroomClient.ts'
import type { Panel } from './panel.ts'
import type { Credentials, RunningNewsroom } from './runningNewsroom.ts'
import type { WorkflowHand } from './workflowHand.ts'

import { launchBrowser } from './browser.ts'
import { createClient } from './newsroomClient.ts'
import { openPanel } from './panel.ts'
import { startNewsroom, temporaryFolder } from './runningNewsroom.ts'
import { paragraphs } from './samplePublicArticle.ts'
import { workflowHand } from './workflowHand.ts'

type Id = number | string

const PASSWORD = 'correct horse battery'
const SCREENSHOTS = join(tmpdir(), 'newsroom-screenshots')
const PATIENCE_MS = 30_000

/** The dialog of an action. */
export const DIALOG = 'dialog.newsroom-action-dialog[open]'

/** Somebody of the desk at the panel. */
export interface Person {
  hand: WorkflowHand
  page: Page
  panel: Panel
}

/** A built newsroom with people of the desk at their panels. */
export interface WorkflowRoom<Name extends string> {
  admin: NewsroomClient
  /** Of an author. */
  author: Id
  /** Stops everything. */
  close(): Promise<void>
  /** Adds a draft, made by the administrator: one that everybody may approve, with all that the gates ask for. */
  draft(headline: string, more?: object): Promise<Id>
  newsroom: RunningNewsroom
  /** Opens the form of an article at a tab. */
  openStory(name: Name, id: Id, tab?: 'Credits' | 'Story'): Promise<Person>
  people: Record<Name, Person>
  /** What readers get at the address of an article. */
  read(id: Id): Promise<{ status: number; text: string }>
  screenshot(page: Page, name: string): Promise<unknown>
  section: Id
  /** The working copy. */
  stored(id: Id): Promise<Record<string, unknown>>
  /** Takes an action as the administrator. */
  take(id: Id, action: string, more?: object): Promise<void>
}

/** Waits until the form says that it has saved itself. */
export const saved = (page: Page): Promise<void> =>
  page.locator('#newsroom-keep-state[data-state=saved]').waitFor()

/** Writes behind what stands in a field. */
export const typeInto = async (page: Page, field: string, text: string): Promise<void> => {
  await page.locator(`#field-${field}`).click()
  await page.keyboard.press('End')
  await page.keyboard.type(text, { delay: 10 })
}

const expectStatus = (what: string, status: number, wanted: number): void => {
  if (status !== wanted) {
    throw new Error(`${what} answered ${status}, not ${wanted}.`)
  }
}

/**
 * Opens a newsroom.
 *
 * @param roles of the people, by name; `admin` is its own administrator
 */
export const openRoom = async <Name extends string>(
  roles: Record<Name, string>,
): Promise<WorkflowRoom<Name>> => {
  mkdirSync(SCREENSHOTS, { recursive: true })
  const folder = temporaryFolder()
  const [newsroom, browser]: [RunningNewsroom, Browser] = await Promise.all([
    startNewsroom(folder.path),
    launchBrowser(),
  ])
  const own = newsroom.credentials
  if (own === null) {
    throw new Error('The first start showed no password.')
  }
  const { origin } = newsroom
  const admin = await createClient(origin, own)
  const firstOf = async (path: string): Promise<Id> =>
    ((await admin('GET', path)).body.docs as { id: Id }[])[0]!.id
  const section = await firstOf('/sections?where[slug][equals]=society')
  const author = await firstOf('/authors?limit=1')
  const people = {} as Record<Name, Person>
  for (const [name, role] of Object.entries(roles) as [Name, string][]) {
    let credentials: Credentials = own
    if (role !== 'admin') {
      credentials = { email: `${name.toLowerCase()}@newsroom.example`, password: PASSWORD }
      expectStatus(name, (await admin('POST', '/users', { ...credentials, name, role })).status, 201)
    }
    const panel = await openPanel(browser, origin, credentials)
    panel.context.setDefaultTimeout(PATIENCE_MS)
    people[name] = { hand: workflowHand(panel.page), page: panel.page, panel }
  }
  const stored: WorkflowRoom<Name>['stored'] = async (id) =>
    (await admin('GET', `/articles/${id}?draft=true&depth=0`)).body
  return {
    admin,
    author,
    close: async () => {
      await browser.close()
      await newsroom.stop()
      folder.remove()
    },
    draft: async (headline, more = {}) => {
      const { body, status } = await admin('POST', '/articles?draft=true', {
        authors: [{ author, role: 'reporter' }],
        body: paragraphs('The first night ferry in twenty years left the old pier at midnight.'),
        headline,
        language: 'en',
        section,
        ...more,
      })
      expectStatus('A draft', status, 201)
      return (body.doc as { id: Id }).id
    },
    newsroom,
    openStory: async (name, id, tab) => {
      const person = people[name]
      await person.panel.open(`/collections/articles/${id}`)
      await person.page.locator('#newsroom-workflow-status').waitFor()
      await person.page.locator('#newsroom-workflow').waitFor({ state: 'attached' })
      if (tab !== undefined) {
        // The panel shows the tab at which its user has left the article.
        await person.page.locator('.tabs-field__tab-button', { hasText: tab }).click()
        await person.page.locator(tab === 'Story' ? '#field-headline' : '#field-source').waitFor()
      }
      return person
    },
    people,
    read: async (id) => {
      const response = await fetch(`${origin}/news/society/${String((await stored(id)).number)}.html`)
      return { status: response.status, text: await response.text() }
    },
    screenshot: (page, name) => page.screenshot({ path: join(SCREENSHOTS, `workflow-${name}.png`) }),
    section,
    stored,
    take: async (id, action, more = {}) => {
      const { revision } = await stored(id)
      const path = `/newsroom/desk/articles/${id}/transitions`
      expectStatus(action, (await admin('POST', path, { action, revision, ...more })).status, 200)
    },
  }
}
