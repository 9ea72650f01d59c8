import { expect, type Locator, type Page } from '@playwright/test'
import { Sidebar } from './sidebar'

/** The plan by its days. Days are named as they are read out, such as "Thu 19 Nov". */
export class CalendarPage {
  readonly main: Locator
  readonly heading: Locator
  readonly grid: Locator
  readonly tray: Locator
  /** What is spoken while work is moved. */
  readonly spoken: Locator
  /** The preview of a change of the plan. */
  readonly preview: Locator

  constructor(readonly page: Page) {
    this.main = page.getByRole('main', { name: 'Calendar' })
    this.heading = this.main.getByRole('heading', { level: 1 })
    this.grid = this.main.getByRole('grid')
    this.tray = this.main.getByRole('region', { name: 'Work without a day' })
    this.spoken = this.main.locator('[aria-live="assertive"]')
    this.preview = page
      .getByRole('dialog')
      .filter({ has: page.getByRole('button', { name: 'Change the plan' }) })
  }

  async open(): Promise<void> {
    await new Sidebar(this.page).goTo('Calendar')
  }

  day(name: string): Locator {
    return this.grid.getByRole('gridcell', { name: new RegExp(`^${name}\\b`) })
  }

  /** The sessions of a day that its cell names. */
  sessions(day: string): Locator {
    return this.day(day).locator('[data-work]')
  }

  /** Drags work with the mouse to a day, as one does who looks where it goes. */
  async drag(work: Locator, day: string): Promise<void> {
    await work.hover()
    await this.page.mouse.down()
    await this.day(day).hover()
    await expect(this.day(day)).toHaveAttribute('data-drop')
    await this.page.mouse.up()
  }

  /** Opens everything about a day. */
  async openDay(name: string): Promise<Locator> {
    await this.day(name)
      .getByRole('button', { name: `Open ${name}`, exact: true })
      .click()
    const dialog = this.page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    return dialog
  }

  /** Accepts the preview that is open. */
  async accept(): Promise<void> {
    await this.preview.getByRole('button', { name: 'Change the plan' }).click()
    await expect(this.preview).toBeHidden()
  }
}
