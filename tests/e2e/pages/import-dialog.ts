import type { Locator, Page } from '@playwright/test'
import type { AppUnderTest } from '../fixtures/app-under-test'
import { chooseMenuItem } from './app-menu'

/** The dialog that brings Markdown in, whatever the document turns out to be. */
export class ImportDialog {
  readonly dialog: Locator
  readonly chooseFile: Locator
  readonly pasted: Locator

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole('dialog')
    this.chooseFile = this.dialog.getByRole('button', { name: 'Choose a file…' })
    this.pasted = this.dialog.getByRole('textbox', { name: 'Or paste it here' })
  }

  async open(app: AppUnderTest): Promise<void> {
    await chooseMenuItem(app, 'import-markdown')
    await this.chooseFile.waitFor()
  }

  async paste(text: string): Promise<void> {
    await this.pasted.fill(text)
    await this.dialog.getByRole('button', { name: 'Read what I pasted' }).click()
  }

  /** Drops a file onto the window, as from the system's file manager. */
  async drop(name: string, text: string): Promise<void> {
    const files = await this.page.evaluateHandle(
      ([fileName, content]) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([content], fileName))
        return transfer
      },
      [name, text] as const,
    )
    await this.page.dispatchEvent('body', 'drop', { dataTransfer: files })
  }

  /** The box of a change, by its words. */
  change(words: string | RegExp): Locator {
    return this.dialog.getByRole('checkbox', { name: words })
  }

  button(name: string | RegExp): Locator {
    return this.dialog.getByRole('button', { name })
  }
}
