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

  /** Rates all four steps, in order. */
  async rateAll(...values: readonly [number, number, number, number]): Promise<void> {
    await this.rate(1, values[0])
    await this.rate(2, values[1])
    await this.rate(3, values[2])
    await this.rate(4, values[3])
  }

  /** Writes why the rating of today was given. */
  async note(step: Step, text: string): Promise<void> {
    const open = this.main.getByRole('button', { name: `Notes and history of step ${step}` })
    await open.click()
    await this.page.getByRole('textbox', { name: /of 5, today$/ }).fill(text)
    await this.page.keyboard.press('Escape')
    await expect(open).toBeFocused()
  }

  /** A way to read the ratings otherwise. */
  whatIf(name: string): Locator {
    return this.main.getByRole('button', { name, exact: true })
  }

  get recordButton(): Locator {
    return this.main.getByRole('button', { name: 'Decision record' })
  }

  /** A part of the decision record, by its heading. */
  recordPart(name: string): Locator {
    const heading = this.page.getByRole('heading', { level: 2, name, exact: true })
    return this.main.locator('section').filter({ has: heading }).last()
  }
}
