import type { WorkflowRoom } from '../helpers/workflowRoom.ts'

import { findViolationsIn } from '../helpers/browser.ts'
import { createClient } from '../helpers/newsroomClient.ts'
import { fillDialog } from '../helpers/workflowHand.ts'
import { DIALOG, openRoom, saved, typeInto } from '../helpers/workflowRoom.ts'

const BODY = 'The first night ferry in twenty years left the old pier at midnight.'

// Each test goes on where the one before has stopped.
describe('a story on its way through the workflow', () => {
  let room: WorkflowRoom<'Elchin' | 'Kamran' | 'Rena' | 'Sevda'>
  let story: number | string

  beforeAll(async () => {
    room = await openRoom({ Elchin: 'editor', Kamran: 'publisher', Rena: 'reporter', Sevda: 'editor' })
  }, 240_000)

  afterAll(async () => {
    await room?.close()
  })

  test('a reporter writes and submits: the last words are saved first, warnings are told and hold nothing up', async () => {
    const { newsroom, openStory, people, screenshot, section, stored } = room
    const { hand, page, panel } = people.Rena
    const reporter = await createClient(newsroom.origin, {
      email: 'rena@newsroom.example',
      password: 'correct horse battery',
    })
    const { body } = await reporter('POST', '/articles?draft=true', {
      headline: 'Night ferries return',
      language: 'en',
      section,
    })
    story = (body.doc as { id: number }).id
    await openStory('Rena', story)
    expect(await hand.badges()).toEqual(['Draft', 'Not released'])
    expect(await hand.offered()).toEqual(['Submit for review'])
    await page.locator('.ContentEditable__root').first().click()
    await page.keyboard.type(BODY)
    await typeInto(page, 'headline', ' to the bay')
    expect(await hand.take('Submit for review')).toBe('Submitted for review.')
    await hand.become('In review', 'Not released')
    expect(await stored(story)).toMatchObject({
      deskState: 'in_review',
      headline: 'Night ferries return to the bay',
    })
    expect(JSON.stringify((await stored(story)).body)).toContain(BODY)
    // Nobody is named yet: said beside the field, as a warning and not as an error.
    await page.locator('.tabs-field__tab-button', { hasText: 'Credits' }).click()
    const told = page.locator('[data-newsroom-gate=source] li')
    await told.first().waitFor()
    expect(await told.getAttribute('data-level')).toBe('warning')
    expect(await told.innerText()).toMatch(/^Warning: Nobody is named/)
    expect(await page.locator('.field-type.error').count()).toBe(0)
    expect(await findViolationsIn(page, '[data-newsroom-gate=source]')).toEqual([])
    await screenshot(page, 'submitted')
    expect(panel.complaints).toEqual([])
  })

  test('an editor can’t approve what the gates find wrong: each finding leads to its field', async () => {
    const { openStory, screenshot, stored } = room
    const { hand, page } = await openStory('Elchin', story)
    const dialog = await hand.open('Approve')
    await dialog.getByRole('button', { name: /Name at least one author/ }).waitFor()
    expect(await dialog.locator('.newsroom-problems[role=alert]').getAttribute('data-level')).toBe('error')
    expect(await findViolationsIn(page, DIALOG)).toEqual([])
    await dialog.locator('button[type=submit]').click()
    await dialog.getByRole('heading', { name: 'This must be put right first' }).waitFor()
    await screenshot(page, 'gates')
    expect((await stored(story)).deskState).toBe('in_review')
    await dialog.getByRole('button', { name: /Name at least one author/ }).click()
    await page.waitForFunction(() => document.activeElement?.closest('#field-source') !== null)
    // Beside the field it is an error here.
    const told = page.locator('[data-newsroom-gate=source] li[data-level=error]')
    await told.waitFor()
    expect(await told.innerText()).toMatch(/^Error: /)
  })

  test('the editor returns it with a note, the reporter mends it and submits again', async () => {
    const { admin, author, openStory, screenshot } = room
    const { hand, page } = await openStory('Elchin', story)
    const dialog = await hand.open('Return with a note')
    await dialog.locator('button[type=submit]').click()
    await dialog.locator('[name=note][aria-invalid=true]').waitFor()
    expect(await findViolationsIn(page, DIALOG)).toEqual([])
    await fillDialog(dialog, { note: 'Say who wrote it.' })
    await screenshot(page, 'return')
    await dialog.locator('button[type=submit]').click()
    await hand.become('Draft', 'Not released')
    await admin('PATCH', `/articles/${story}?draft=true`, { authors: [{ author, role: 'reporter' }] })
    const rena = await openStory('Rena', story, 'Story')
    await typeInto(rena.page, 'headline', ' at last')
    await saved(rena.page)
    expect(await rena.hand.take('Submit for review')).toBe('Submitted for review.')
  })

  test('another editor approves, the publisher releases: readers get exactly that', async () => {
    const { openStory, read } = room
    const { hand } = await openStory('Elchin', story)
    expect(await hand.take('Approve')).toBe('Approved.')
    await hand.become('Approved', 'Not released')
    expect((await read(story)).status).toBe(404)
    const kamran = await openStory('Kamran', story)
    const dialog = await kamran.hand.open('Release')
    // Nothing has been released yet that this could correct.
    expect(await dialog.locator('fieldset').count()).toBe(0)
    expect(await findViolationsIn(kamran.page, DIALOG)).toEqual([])
    await dialog.locator('button[type=submit]').click()
    await kamran.hand.become('Done', 'Live')
    const { status, text } = await read(story)
    expect([status, text.includes('Night ferries return to the bay at last')]).toEqual([200, true])
  })

  test('an editor corrects it: another approves, and readers are told what was wrong', async () => {
    const { openStory, read, screenshot } = room
    const { hand, page } = await openStory('Elchin', story, 'Story')
    await typeInto(page, 'headline', ' this week')
    await saved(page)
    await hand.become('Draft', 'Live')
    expect(await hand.take('Submit for review')).toBe('Submitted for review.')
    // Nobody but him has worked on it since: it isn't his to approve.
    await hand.become('In review', 'Live')
    expect(await hand.offered()).not.toContain('Approve')
    const sevda = await openStory('Sevda', story)
    expect(await sevda.hand.take('Approve')).toBe('Approved.')
    const kamran = await openStory('Kamran', story)
    const dialog = await kamran.hand.open('Release')
    await dialog.locator('input[value=correction]').check()
    await dialog.locator('button[type=submit]').click()
    await dialog.locator('[name=wrong][aria-invalid=true]').waitFor()
    await fillDialog(dialog, {
      right: 'They return this week.',
      severity: 'clarification',
      wrong: 'The day was missing.',
    })
    expect(await findViolationsIn(kamran.page, DIALOG)).toEqual([])
    await screenshot(kamran.page, 'correction')
    await dialog.locator('button[type=submit]').click()
    await kamran.hand.become('Done', 'Live')
    expect((await read(story)).text).toContain('The day was missing.')
  })

  test('what changed since the live edition is shown word by word', async () => {
    const { openStory, screenshot } = room
    const { page, panel } = await openStory('Elchin', story, 'Story')
    await typeInto(page, 'headline', ' and next')
    await saved(page)
    await panel.open(`/collections/articles/${story}/changes`)
    const change = page.locator('#newsroom-changes [data-field=headline]')
    await change.waitFor()
    expect(await change.locator('ins').innerText()).toMatch(/added.*and next/s)
    expect(await page.locator('#newsroom-changes .newsroom-changes__field').count()).toBe(1)
    expect(await findViolationsIn(page, '.newsroom-view')).toEqual([])
    await screenshot(page, 'changes')
  })

  test('the history tells who did what, the newest first', async () => {
    const { people, screenshot } = room
    const { page, panel } = people.Kamran
    await panel.open(`/collections/articles/${story}/history`)
    const entries = page.locator('#newsroom-history > li')
    await entries.first().waitFor()
    const texts = await entries.allInnerTexts()
    const returned = texts.findIndex((text) => text.includes('Elchin returned it'))
    const released = texts.findIndex((text) => text.includes('Kamran released it'))
    const firstSubmitted = texts.findLastIndex((text) => text.includes('Rena submitted it'))
    expect(texts[returned]).toContain('Say who wrote it.')
    expect(released).toBeGreaterThanOrEqual(0)
    expect(released).toBeLessThan(returned)
    expect(returned).toBeLessThan(firstSubmitted)
    expect(await findViolationsIn(page, '.newsroom-view')).toEqual([])
    await screenshot(page, 'history')
  })
})
