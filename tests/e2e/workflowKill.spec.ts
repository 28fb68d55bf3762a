import type { WorkflowRoom } from '../helpers/workflowRoom.ts'

import { articleForm } from '../helpers/articleForm.ts'
import { findViolationsIn } from '../helpers/browser.ts'
import { fillDialog } from '../helpers/workflowHand.ts'
import { DIALOG, openRoom, saved, typeInto } from '../helpers/workflowRoom.ts'

describe('what is taken from readers, and what goes out in a hurry', () => {
  let room: WorkflowRoom<'Ayla' | 'Elchin' | 'Kamran' | 'Sevda'>
  let story: number | string

  beforeAll(async () => {
    room = await openRoom({ Ayla: 'admin', Elchin: 'editor', Kamran: 'publisher', Sevda: 'editor' })
    story = await room.draft('Night ferries return')
    await room.take(story, 'flash')
  }, 240_000)

  afterAll(async () => {
    await room?.close()
  })

  test('the publisher kills it while a second correction is in review: the words are gone, the notice stands', async () => {
    const { openStory, read, screenshot, stored } = room
    const elchin = await openStory('Elchin', story, 'Story')
    await typeInto(elchin.page, 'headline', ' to the bay')
    await saved(elchin.page)
    await elchin.hand.become('Draft', 'Live')
    await elchin.hand.take('Submit for review')
    const { hand, page } = await openStory('Kamran', story)
    await hand.become('In review', 'Live')
    const dialog = await hand.open('Kill')
    await fillDialog(dialog, {
      confirmation: '1',
      notice: 'We have taken this story down.',
      reason: 'Libel.',
    })
    await dialog.locator('button[type=submit]').click()
    await dialog.locator('[name=confirmation][aria-invalid=true]').waitFor()
    expect(await findViolationsIn(page, DIALOG)).toEqual([])
    await screenshot(page, 'kill')
    expect((await read(story)).status).toBe(200)
    await fillDialog(dialog, { confirmation: String((await stored(story)).number) })
    await dialog.locator('button[type=submit]').click()
    await hand.become('In review', 'Killed')
    const { status, text } = await read(story)
    expect([status, text.includes('We have taken this story down.'), text.includes('Night ferries')]).toEqual(
      [410, true, false],
    )
    // There is nothing left to do with it, and nothing to write into.
    await page.locator('#newsroom-closed').getByText('was killed').waitFor()
    expect(await hand.offered()).toEqual([])
    await page.locator('#field-headline:disabled').waitFor()
  })

  test('the history tells who killed it and why', async () => {
    const { page, panel } = room.people.Kamran
    await panel.open(`/collections/articles/${story}/history`)
    const newest = page.locator('#newsroom-history > li').first()
    await newest.getByText('Kamran killed it').waitFor()
    expect(await newest.innerText()).toContain('Libel.')
  })

  test('an administrator erases its words: says why, types its number, and sees what remains', async () => {
    const { openStory, screenshot, stored } = room
    const { hand, page } = await openStory('Ayla', story)
    const dialog = await hand.open('Erase…')
    await dialog.getByRole('radio', { name: /“Night ferries return”/ }).waitFor()
    await dialog.getByText('What remains: the number, the hash').waitFor()
    await dialog.locator('button[type=submit]').click()
    await dialog.locator('[name=reason][aria-invalid=true]').waitFor()
    expect(await findViolationsIn(page, DIALOG)).toEqual([])
    await dialog.getByRole('radio', { name: /^Everything/ }).check()
    await fillDialog(dialog, { confirmation: '1', reason: 'Court order 7' })
    await dialog.locator('button[type=submit]').click()
    await dialog.locator('[name=confirmation][aria-invalid=true]').waitFor()
    await screenshot(page, 'erase')
    expect((await stored(story)).headline).toBe('Night ferries return to the bay')
    await fillDialog(dialog, { confirmation: String((await stored(story)).number) })
    await dialog.locator('button[type=submit]').click()
    await page.locator('#newsroom-erased').getByText('The working copy is gone too.').waitFor()
    expect((await stored(story)).headline).toBe('[erased]')
    await page.getByRole('button', { name: 'Show it as it is now' }).click()
    await page.locator('.doc-header__title', { hasText: '[erased]' }).waitFor()
    // Nobody below is offered it.
    const kamran = await openStory('Kamran', story)
    await kamran.page.locator('#newsroom-closed').waitFor()
    expect(await kamran.hand.offered()).toEqual([])
  })

  test('what readers see can’t be erased, and the dialog says so', async () => {
    const { draft, openStory, take } = room
    const live = await draft('Still on the page')
    await take(live, 'flash')
    const { hand } = await openStory('Ayla', live)
    const dialog = await hand.open('Erase…')
    const all = dialog.getByRole('radio', { name: /^Everything/ })
    await all.waitFor()
    expect(await all.isDisabled()).toBe(true)
    await dialog.getByText('Unpublish or kill the article first.').waitFor()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await dialog.waitFor({ state: 'detached' })
  })

  test('one person takes breaking news live in three actions, and another reviews it', async () => {
    const { openStory, people, read, screenshot, stored } = room
    const { hand, page, panel } = people.Kamran
    await panel.open('/collections/articles/create')
    await page.locator('#field-headline').fill('Quake shakes the coast')
    await page.locator('.ContentEditable__root').first().click()
    await page.keyboard.type('A strong quake was felt at three in the morning.')
    const form = articleForm(page)
    await form.choose('#field-section', 'Society')
    await form.openTab('Credits')
    await form.choose('#field-source', '')
    // One: it is saved.
    await page.locator('#action-save-draft').click()
    await page.waitForURL(/articles\/\w+$/)
    await page.locator('#newsroom-action-flash').waitFor()
    // Two and three: it goes out.
    expect(await hand.take('Flash', {})).toMatch(/Readers see it/)
    await hand.become('Done', 'Live')
    const id = /\/([^/]+)$/.exec(new URL(page.url()).pathname)?.[1] ?? ''
    expect((await read(id)).status).toBe(200)
    expect(await hand.offered()).not.toContain('Mark as reviewed')

    const { page: list, panel: sevda } = people.Sevda
    await sevda.open('/collections/articles')
    await list.getByRole('link', { exact: true, name: 'To be reviewed' }).click()
    await list.waitForURL(/reviewPending/)
    await list.locator('tbody tr', { hasText: 'Quake shakes the coast' }).waitFor()
    await screenshot(list, 'list')
    const reviewer = await openStory('Sevda', id)
    expect(await reviewer.hand.take('Mark as reviewed')).toBe('Marked as reviewed.')
    expect((await stored(id)).reviewPending).toBe(false)
    await reviewer.page.locator('#newsroom-workflow-status [data-axis=review]').waitFor({ state: 'detached' })
  })
})
