import type { Locator, Page } from 'playwright-core'

/** What a dialog of the workflow is given, by the names of its fields; `kind` and `severity` by their values. */
export type Words = Record<string, string>

/** The buttons of the workflow in the form of an article, used as a person does. */
export interface WorkflowHand {
  /** What readers of the badges are told: "In review", "Not released". */
  badges(): Promise<string[]>
  /** Waits until the badges say this. */
  become(desk: string, seen: string): Promise<void>
  /** The actions that are offered, as their buttons name them. */
  offered(): Promise<string[]>
  /** Presses an action, and gives its dialog. */
  open(action: string): Promise<Locator>
  /** Presses an action that needs no dialog, or fills its dialog and confirms; returns what the panel then says. */
  take(action: string, words?: Words): Promise<string>
}

/** Fills the dialog of an action. */
export const fillDialog = async (dialog: Locator, words: Words): Promise<void> => {
  for (const [name, value] of Object.entries(words)) {
    if (name === 'kind') {
      await dialog.locator(`input[type=radio][value="${value}"]`).check()
    } else if (name === 'severity') {
      await dialog.locator('select[name=severity]').selectOption(value)
    } else {
      await dialog.locator(`[name="${name}"]`).fill(value)
    }
  }
}

/** What is said goes away, so that it can't be taken for what comes next. */
export const takeToast = async (page: Page): Promise<string> => {
  const said = page.locator('.payload-toast-item').filter({ hasNotText: 'Submitting' }).first()
  await said.waitFor()
  const text = (await said.innerText()).replace(/\s+/g, ' ').trim()
  await said.locator('button').click()
  await said.waitFor({ state: 'detached' })
  return text
}

/** Makes a hand for the workflow of the article that is open on a page. */
export const workflowHand = (page: Page): WorkflowHand => {
  const bar = page.locator('#newsroom-workflow')
  const menu = bar.getByRole('button', { name: 'More actions' })
  const badges = page.locator('#newsroom-workflow-status .newsroom-state')

  const press = async (action: string): Promise<void> => {
    await bar.waitFor({ state: 'attached' })
    const direct = bar.getByRole('button', { exact: true, name: action })
    if ((await direct.count()) === 0) {
      await menu.click()
      await bar.getByRole('menuitem', { exact: true, name: action }).click()
    } else {
      await direct.click()
    }
  }

  const dialogOf = page.locator('dialog.newsroom-action-dialog[open]')

  return {
    badges: async () => (await badges.allInnerTexts()).map((text) => text.replace(/^[^:]*:\s*/u, '').trim()),
    become: async (desk, seen) => {
      await badges.filter({ hasText: desk }).first().waitFor()
      await badges.filter({ hasText: seen }).first().waitFor()
    },
    offered: async () => {
      await bar.waitFor({ state: 'attached' })
      const names = await bar.locator('> button').allInnerTexts()
      if ((await menu.count()) > 0) {
        await menu.click()
        names.push(...(await bar.getByRole('menuitem').allInnerTexts()))
        await page.keyboard.press('Escape')
      }
      return names.map((name) => name.trim())
    },
    open: async (action) => {
      await press(action)
      await dialogOf.waitFor()
      return dialogOf
    },
    take: async (action, words) => {
      await press(action)
      if (words !== undefined) {
        await dialogOf.waitFor()
        await fillDialog(dialogOf, words)
        await dialogOf.locator('button[type=submit]').click()
        await dialogOf.waitFor({ state: 'detached' })
      }
      return takeToast(page)
    },
  }
}
