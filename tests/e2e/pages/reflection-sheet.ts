import type { Locator, Page } from '@playwright/test'

/** The sheet at the right of Today on which the day is reflected. */
export class ReflectionSheet {
  readonly sheet: Locator
  readonly tags: Locator
  readonly answer: Locator
  readonly title: Locator
  readonly notes: Locator
  readonly state: Locator
  /** How the notes read, while the preview is on. */
  readonly reading: Locator
  readonly entries: Locator

  constructor(readonly page: Page) {
    this.sheet = page.getByRole('region', { name: 'Reflection' })
    this.tags = this.sheet.getByRole('textbox', { name: 'Tags' })
    this.answer = this.sheet.getByPlaceholder('Your answer')
    this.title = this.sheet.getByRole('textbox', { name: 'Title' })
    this.notes = this.sheet.getByRole('textbox', { name: 'Notes' })
    this.state = this.sheet.getByRole('status')
    this.reading = this.sheet.getByRole('region', { name: 'Notes, as they read' })
    this.entries = this.sheet.getByRole('button', { name: /^Entries of the day/ })
  }

  button(name: string): Locator {
    return this.sheet.getByRole('button', { name, exact: true })
  }

  /** Goes to another entry of the day by its name. */
  async openEntry(name: string): Promise<void> {
    await this.entries.click()
    await this.page.getByRole('menuitem', { name }).click()
  }

  /** One value of a scale, such as `+1` of Energy. */
  value(scale: 'Energy' | 'Engagement', value: string): Locator {
    const group = this.sheet.getByRole('radiogroup', { name: scale })
    return group.getByRole('radio', { name: value, exact: true })
  }

  debugging(choice: string): Locator {
    return this.sheet.getByRole('button', { name: choice, exact: true })
  }
}
