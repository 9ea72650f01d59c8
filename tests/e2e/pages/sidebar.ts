import { expect, type Locator, type Page } from '@playwright/test'

type Screen =
  | 'Today'
  | 'Calendar'
  | 'Timeline'
  | 'Reflections'
  | 'Verdict'
  | 'Postings'
  | 'Guide'
  | 'Settings'
  | 'New plan'

/** The navigation at the left: which plan, which screen. */
export class Sidebar {
  readonly nav: Locator

  constructor(readonly page: Page) {
    this.nav = page.getByRole('navigation', { name: 'Main' })
  }

  link(screen: Screen): Locator {
    return this.nav.getByRole('link', { name: screen, exact: true })
  }

  async goTo(screen: Screen): Promise<void> {
    await this.link(screen).click()
    // Most screens are loaded when they are opened for the first time.
    const main = this.page.getByRole('main', { name: screen })
    await expect(main.getByRole('heading').first()).toBeVisible()
  }
}
