import type { Page } from 'playwright-core'

import type { WorkflowRoom } from '../helpers/workflowRoom.ts'

import { findViolationsIn } from '../helpers/browser.ts'
import { fillDialog } from '../helpers/workflowHand.ts'
import { DIALOG, openRoom } from '../helpers/workflowRoom.ts'

const column = (page: Page, desk: string) => page.locator(`.newsroom-column[data-desk=${desk}]`)
/** At its head: what the panel says at the foot of the window may lie over a column. */
const HEAD = { targetPosition: { x: 40, y: 20 } }

const told = (page: Page) => page.locator('#newsroom-board-told')

// Each test goes on where the one before has stopped.
describe('the board of the desk', () => {
  let card: number | string
  let page: Page
  let room: WorkflowRoom<'Elchin'>

  beforeAll(async () => {
    room = await openRoom({ Elchin: 'editor' })
    ;({ page } = room.people.Elchin)
    card = await room.draft('A card on the board')
  }, 240_000)

  afterAll(async () => {
    await room?.close()
  })

  test('it stands below the articles, and a card is dragged where an action leads, which asks what it needs', async () => {
    await room.people.Elchin.panel.open('/collections/articles/board')
    const dragged = page.locator(`[data-card="${card}"]`)
    await dragged.waitFor()
    const steps = page.locator('nav.step-nav').first()
    await steps.getByRole('link', { exact: true, name: 'Articles' }).waitFor()
    expect(await steps.locator('.step-nav__last').innerText()).toBe('Board')
    expect(await findViolationsIn(page, '.newsroom-board')).toEqual([])
    await room.screenshot(page, 'board')
    await dragged.dragTo(column(page, 'in_review'), HEAD)
    await column(page, 'in_review').locator(`[data-card="${card}"]`).waitFor()
    expect((await room.stored(card)).deskState).toBe('in_review')
    await dragged.dragTo(column(page, 'draft'), HEAD)
    const dialog = page.locator(DIALOG)
    await dialog.waitFor()
    expect(await findViolationsIn(page, DIALOG)).toEqual([])
    await fillDialog(dialog, { note: 'Not yet.' })
    await dialog.locator('button[type=submit]').click()
    await column(page, 'draft').locator(`[data-card="${card}"]`).waitFor()
    await told(page).getByText('“A card on the board” is now in: Draft.').waitFor()
  })

  test('a card goes nowhere where nothing leads, and that is told', async () => {
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().includes('/transitions')) {
        asked.push(request.url())
      }
    })
    await page.locator(`[data-card="${card}"]`).dragTo(column(page, 'done'), HEAD)
    await told(page).getByText('You can’t move “A card on the board” to: Done.').waitFor()
    // What is refused is told instead of being asked for: nothing is under way that could still move it.
    expect(asked).toEqual([])
    expect(await page.locator(DIALOG).count()).toBe(0)
    expect(await column(page, 'draft').locator(`[data-card="${card}"]`).count()).toBe(1)
    expect((await room.stored(card)).deskState).toBe('draft')
  })

  test('the same by keyboard', async () => {
    const menu = page.locator(`[data-card="${card}"]`).getByRole('button', { name: /Move to/ })
    await menu.focus()
    await page.keyboard.press('Enter')
    const submit = page.locator(`[data-card="${card}"] [role=menuitem][data-action=submit]`)
    await submit.waitFor()
    expect(await findViolationsIn(page, '.newsroom-board')).toEqual([])
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-action') === 'submit')
    await page.keyboard.press('Enter')
    await column(page, 'in_review').locator(`[data-card="${card}"]`).waitFor()
    await told(page).getByText('is now in: In review').waitFor()
    await page.waitForFunction(
      (id) => document.activeElement?.closest('[data-card]')?.getAttribute('data-card') === id,
      String(card),
    )
  })

  test('it is narrowed, and stands in one column on a phone', async () => {
    await page.locator('.newsroom-board select[name=assignee]').selectOption('me')
    await page.locator(`[data-card="${card}"]`).waitFor({ state: 'detached' })
    await page.locator('.newsroom-board select[name=assignee]').selectOption('')
    await page.locator(`[data-card="${card}"]`).waitFor()
    await page.setViewportSize({ height: 800, width: 390 })
    await page.waitForFunction(() => {
      const [draft, review] = ['draft', 'in_review'].map((desk) =>
        document.querySelector(`.newsroom-column[data-desk=${desk}]`)?.getBoundingClientRect(),
      )
      return draft !== undefined && review !== undefined && review.top >= draft.bottom
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await room.screenshot(page, 'board-phone')
  })
})
