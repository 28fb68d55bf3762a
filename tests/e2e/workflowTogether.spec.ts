import type { WorkflowRoom } from '../helpers/workflowRoom.ts'

import { findViolationsIn } from '../helpers/browser.ts'
import { DIALOG, openRoom } from '../helpers/workflowRoom.ts'

describe('several people at one story', () => {
  let room: WorkflowRoom<'Elchin' | 'Rena'>

  beforeAll(async () => {
    room = await openRoom({ Elchin: 'editor', Rena: 'reporter' })
  }, 240_000)

  afterAll(async () => {
    await room?.close()
  })

  test('somebody else has moved it on meanwhile: it is told who, and nothing is done twice', async () => {
    const { admin, draft, openStory, stored } = room
    const id = await draft('Two at once')
    const { page } = await openStory('Elchin', id, 'Story')
    await page.locator('#newsroom-action-main').waitFor()
    const { revision } = await stored(id)
    await admin('PATCH', `/articles/${id}?draft=true`, { headline: 'Two at the same time', revision })
    await page.locator('#newsroom-action-main').click()
    const dialog = page.locator(DIALOG)
    await dialog.getByText('The article has changed since you opened it').waitFor()
    expect(await dialog.innerText()).toContain('Headline')
    expect(await findViolationsIn(page, DIALOG)).toEqual([])
    expect((await stored(id)).deskState).toBe('draft')
    await dialog.getByRole('button', { name: 'Show it as it is now' }).click()
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#field-headline')?.value === 'Two at the same time',
    )
  })

  test('colleagues leave notes beside the story', async () => {
    const { draft, openStory } = room
    const id = await draft('With notes')
    const { page } = await openStory('Elchin', id)
    const notes = page.locator('#newsroom-notes')
    await notes.locator('textarea').pressSequentially('Please check the figures, @Re')
    await notes.getByRole('button', { exact: true, name: 'Rena' }).click()
    await notes.getByRole('button', { name: 'Add the note' }).click()
    await notes.getByText('to Rena').waitFor()
    const rena = (await openStory('Rena', id)).page.locator('#newsroom-notes')
    await rena.getByRole('button', { name: 'Answer' }).click()
    await rena.locator('textarea').first().fill('Done.')
    await rena.getByRole('button', { name: 'Add the note' }).first().click()
    await rena.locator('ol ol').getByText('Done.').waitFor()
    expect(await findViolationsIn(room.people.Rena.page, '#newsroom-notes')).toEqual([])
  })

  test('a story of another section can be read and not written, and that is explained', async () => {
    const { admin, draft, openStory, screenshot, stored } = room
    const id = await draft('Not mine')
    const { body: created } = await admin('POST', '/sections', { slug: 'chess', title: 'Chess' })
    const { body: users } = await admin('GET', '/users?where[name][equals]=Rena')
    await admin('PATCH', `/users/${(users.docs as { id: number }[])[0]!.id}`, {
      sections: [(created.doc as { id: number }).id],
    })
    const { hand, page } = await openStory('Rena', id, 'Story')
    await page.locator('#newsroom-closed').getByText('“Society”, where you do not work').waitFor()
    await page.locator('#field-headline:disabled').waitFor()
    await page.locator('.ContentEditable__root[contenteditable=false]').first().waitFor()
    expect(await page.locator('#action-save-draft').isDisabled()).toBe(true)
    expect(await hand.offered()).toEqual([])
    expect(await findViolationsIn(page, '#newsroom-closed')).toEqual([])
    await screenshot(page, 'closed')
    const own = await draft('Hers', { section: (created.doc as { id: number }).id })
    await openStory('Rena', own, 'Story')
    await page.locator('#field-headline:enabled').waitFor()
    expect(await page.locator('#newsroom-closed').count()).toBe(0)
    expect((await stored(id)).headline).toBe('Not mine')
  })

  test('the list is narrowed to a state of either axis, beside what else narrows it', async () => {
    const { draft, people, take } = room
    const waiting = await draft('Waiting in the list')
    await take(waiting, 'submit')
    const { page, panel } = people.Elchin
    const rows = (text: string) => page.locator('tbody tr', { hasText: text })
    await panel.open('/collections/articles')
    await page.getByLabel('Desk state', { exact: true }).selectOption({ label: 'In review' })
    await page.waitForURL(/deskState.*in_review/)
    await rows('Waiting in the list').waitFor()
    expect(await rows('With notes').count()).toBe(0)
    await page.getByLabel('Public state', { exact: true }).selectOption({ label: 'Live' })
    await page.waitForURL(/publicState/)
    await page.locator('.newsroom-state-filters').waitFor()
    expect(await page.getByLabel('Desk state', { exact: true }).inputValue()).toBe('in_review')
    expect(await rows('Waiting in the list').count()).toBe(0)
    await page.getByLabel('Desk state', { exact: true }).selectOption({ label: 'Any' })
    await page.waitForURL((url) => !url.search.includes('deskState'))
    await page.locator('tbody tr').first().waitFor()
    expect(await findViolationsIn(page, '.newsroom-state-filters')).toEqual([])
  })
})
