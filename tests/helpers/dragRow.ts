import type { Page } from 'playwright-core'

/** Drags a row of an array field above another one by the mouse: the panel follows its way, not only its ends. */
export const dragRow = async (page: Page, field: string, from: number, to: number): Promise<void> => {
  const handle = (row: number) => page.locator(`#${field}-row-${row} .collapsible__drag`).first()
  await handle(to).scrollIntoViewIfNeeded()
  const [taken, target] = [await handle(from).boundingBox(), await handle(to).boundingBox()]
  if (taken === null || target === null) {
    throw new Error(`A row to be dragged is not in sight: ${from} above ${to} of ${field}.`)
  }
  const x = taken.x + taken.width / 2
  await page.mouse.move(x, taken.y + taken.height / 2)
  await page.mouse.down()
  await page.mouse.move(x, taken.y, { steps: 5 })
  await page.mouse.move(x, target.y - 10, { steps: 20 })
  await page.mouse.up()
}
