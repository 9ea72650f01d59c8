import { expect, type Locator, type Page } from '@playwright/test'

/** The field in which everything is found by its name. */
export class CommandPalette {
  readonly field: Locator
  readonly options: Locator
  /** What Enter leads to. */
  readonly chosen: Locator

  constructor(readonly page: Page) {
    this.field = page.getByRole('combobox', { name: /^Find a task/ })
    const dialog = page.getByRole('dialog', { name: 'Command palette' })
    this.options = dialog.getByRole('option')
    this.chosen = dialog.getByRole('option', { selected: true })
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+K')
    await expect(this.field).toBeFocused()
  }

  /** Opens it, types, and goes where the first answer leads once it has the words. */
  async run(query: string, words: string | RegExp): Promise<void> {
    await this.open()
    await this.page.keyboard.type(query)
    await expect(this.chosen).toContainText(words)
    await this.page.keyboard.press('Enter')
    await expect(this.field).toBeHidden()
  }
}
