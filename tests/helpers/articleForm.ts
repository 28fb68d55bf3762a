import type { Locator, Page } from 'playwright-core'

/** The blocks of a body, as the menu names them, and the part of their classes that tells them apart. */
const BLOCKS = {
  embed: 'Video or post',
  gallery: 'Gallery',
  image: 'Picture',
  pullQuote: 'Pull quote',
} as const

/** What the editor and the form do with a click or a choice is not seen from outside. */
const SETTLE_MS = 300
const FORM_STATE_MS = 1000

/** The form of an article, used as a person does: by pointing and typing. */
export interface ArticleForm {
  /** Chooses from a select or a relationship, by what its option says. */
  choose(field: Locator | string, name: string): Promise<void>
  /** Chooses an uploaded picture by a word of its file name. */
  choosePicture(field: Locator, file: string): Promise<void>
  /** Puts a block behind a paragraph, by the menu that a slash opens. */
  insertBlock(after: string, block: keyof typeof BLOCKS): Promise<Locator>
  /** Puts a table behind a paragraph and writes its cells, row by row. */
  insertTable(after: string, rows: string[][]): Promise<void>
  openTab(name: string): Promise<void>
  /** Replaces a paragraph of the body. */
  replaceParagraph(old: string, text: string): Promise<void>
  /** Waits until the form says that it has saved itself. */
  saved(): Promise<void>
  writeBody(paragraphs: string[]): Promise<void>
}

/** Makes a hand for the form of an article that is open on a page. */
export const articleForm = (page: Page): ArticleForm => {
  const body = page.locator('.ContentEditable__root').first()
  const paragraph = (text: string): Locator => body.locator(':scope > p', { hasText: text }).first()

  const pickFromMenu = async (after: string, name: string): Promise<void> => {
    // A click behind the last word puts the caret there.
    const { height = 0, width = 0 } = (await paragraph(after).boundingBox()) ?? {}
    await paragraph(after).click({ position: { x: width - 4, y: height - 6 } })
    await page.waitForTimeout(SETTLE_MS)
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('/')
    await page
      .locator('.slash-menu-popup__item')
      .filter({ has: page.getByText(name, { exact: true }) })
      .click()
  }

  return {
    choose: async (field, name) => {
      const select = typeof field === 'string' ? page.locator(field) : field
      await select.locator('.rs__control').first().click()
      await page.keyboard.type(name)
      await select.locator('.rs__option', { hasText: name }).first().click()
    },
    choosePicture: async (field, file) => {
      await field.getByRole('button', { name: 'Choose from existing' }).click()
      const drawer = page.locator('dialog[open] .list-drawer, .list-drawer').last()
      await drawer.locator('tbody tr', { hasText: file }).getByRole('button').first().click()
      await drawer.waitFor({ state: 'detached' })
      await field.getByText(file).first().waitFor()
      await page.waitForTimeout(FORM_STATE_MS)
    },
    insertBlock: async (after, block) => {
      await pickFromMenu(after, BLOCKS[block])
      const inserted = page.locator(`.LexicalEditorTheme__block-${block}`)
      await inserted.waitFor()
      return inserted
    },
    insertTable: async (after, rows) => {
      await pickFromMenu(after, 'Table')
      const drawer = page.locator('dialog[open]')
      await drawer.locator('#field-rows').fill(String(rows.length))
      await drawer.locator('#field-columns').fill(String(rows[0]?.length ?? 0))
      await drawer.locator('button[type=submit]').click()
      await drawer.waitFor({ state: 'detached' })
      const cells = body.locator('th, td')
      const texts = rows.flat()
      await cells.first().click()
      for (const [index, text] of texts.entries()) {
        await page.keyboard.type(text)
        // Behind the last cell, the key would leave the table or add to it.
        if (index < texts.length - 1) {
          await page.keyboard.press('Tab')
        }
      }
    },
    openTab: (name) => page.locator('.tabs-field__tab-button', { hasText: name }).click(),
    replaceParagraph: async (old, text) => {
      await paragraph(old).click({ clickCount: 3 })
      await page.keyboard.type(text)
    },
    saved: () => page.locator('#newsroom-keep-state[data-state=saved]').waitFor(),
    writeBody: async (paragraphs) => {
      await body.click()
      for (const [index, text] of paragraphs.entries()) {
        await page.keyboard.type(text)
        if (index < paragraphs.length - 1) {
          await page.keyboard.press('Enter')
        }
      }
    },
  }
}
