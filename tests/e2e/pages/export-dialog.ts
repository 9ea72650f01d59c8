import { type Locator, type Page } from '@playwright/test'

/** The dialog that takes a plan out of the app. */
export class ExportDialog {
  readonly dialog: Locator
  readonly preview: Locator

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^Export / })
    this.preview = this.dialog.getByRole('region', { name: 'Preview' })
  }

  /** Opens it with the button of the title strip. */
  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Export', exact: true }).click()
    await this.dialog.waitFor()
  }

  async choose(format: string): Promise<void> {
    await this.dialog.getByRole('radio', { name: format, exact: true }).click()
  }

  /** Presses the button that is named after the format. */
  async confirm(): Promise<void> {
    await this.dialog.getByRole('button', { name: /^Export / }).click()
  }

  /** From the button to the save dialog, in the format that is chosen at first. */
  async exportAsMarkdown(): Promise<void> {
    await this.open()
    await this.confirm()
  }
}
