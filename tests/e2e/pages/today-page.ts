import { expect, type Locator, type Page } from '@playwright/test'

/** The first tasks of a plan made with the defaults, in the order of their work. */
export const firstTask = 'Put the task app on half a page'
export const secondTask = 'Refresh HTML, CSS and JavaScript'

/** The day: what to do, what was done. */
export class TodayPage {
  readonly main: Locator
  readonly heading: Locator
  readonly sessions: Locator

  constructor(readonly page: Page) {
    this.main = page.getByRole('main', { name: 'Today' })
    this.heading = this.main.getByRole('heading', { level: 1 })
    this.sessions = this.main.getByRole('region', { name: 'Today', exact: true })
  }

  /** The box that checks a task off. */
  task(title: string): Locator {
    return this.main.getByRole('checkbox', { name: title })
  }

  /** Not `check()`: the box follows the database, a moment after the click. */
  async checkOff(title: string): Promise<void> {
    await this.task(title).click()
    await expect(this.task(title)).toBeChecked()
  }

  /** The minutes of a task; a press opens the field to type them. */
  minutes(title: string): Locator {
    return this.main.getByRole('button', { name: `Log minutes for ${title}` })
  }

  minutesField(title: string): Locator {
    return this.main.getByRole('spinbutton', { name: `Minutes for ${title}` })
  }

  async typeMinutes(title: string, minutes: number): Promise<void> {
    await this.minutes(title).click()
    await this.minutesField(title).fill(String(minutes))
    await this.main.getByRole('button', { name: 'Log', exact: true }).click()
  }

  /** Logs minutes of a task that is planned for the day, and waits until they are stored. */
  async logMinutes(title: string, minutes: number): Promise<void> {
    await this.typeMinutes(title, minutes)
    await expect(this.minutes(title)).toHaveText(new RegExp(`^${minutes} of `))
  }
}
