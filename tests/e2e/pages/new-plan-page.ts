import { expect, type Locator, type Page } from '@playwright/test'

/** The wizard with its four pages: idea, time, tasks, review. */
export class NewPlanPage {
  readonly main: Locator
  readonly heading: Locator
  readonly title: Locator
  readonly preview: Locator

  constructor(readonly page: Page) {
    this.main = page.getByRole('main', { name: 'New plan' })
    this.heading = this.main.getByRole('heading', { level: 1 })
    this.title = this.main.getByRole('textbox', { name: 'Title', exact: true })
    this.preview = this.main.getByRole('region', { name: 'Schedule preview' })
  }

  /** Waits until the first page is there and takes keys. */
  async isOpen(): Promise<void> {
    await expect(this.heading).toHaveText('What will you build?')
    await expect(this.heading).toBeFocused()
  }

  /** Presses Enter, as one does who likes the defaults, and waits for what comes next. */
  async pressEnter(): Promise<void> {
    const heading = this.page.getByRole('heading', { level: 1 })
    const before = await heading.textContent()
    await this.page.keyboard.press('Enter')
    await expect(heading).not.toHaveText(before ?? '')
  }

  /** Goes through the pages that are left and creates the plan. */
  async finish(): Promise<void> {
    await expect(this.main).toBeVisible()
    while (await this.main.isVisible()) await this.pressEnter()
  }
}
