import { expect, type Locator, type Page } from '@playwright/test'

type Step = 1 | 2 | 3 | 4

/** The plumb line, the ratings under it and what they say. */
export class VerdictPage {
  readonly main: Locator
  readonly headline: Locator
  readonly line: Locator

  constructor(readonly page: Page) {
    this.main = page.getByRole('main', { name: 'Verdict' })
    this.headline = this.main.getByRole('heading', { level: 1 })
    this.line = this.main.getByRole('img', { name: /^Plumb line/ })
  }

  /** One of the five values of a step. */
  rating(step: Step, value: number): Locator {
    const group = this.main.getByRole('radiogroup', { name: `Rate step ${step}` })
    return group.getByRole('radio', { name: String(value), exact: true })
  }

  async rate(step: Step, value: number): Promise<void> {
    await this.rating(step, value).click()
    await expect(this.rating(step, value)).toBeChecked()
  }
}
