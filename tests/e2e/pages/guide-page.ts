import type { Locator, Page } from '@playwright/test'

/** The two roles side by side, and one's own minutes. */
export class GuidePage {
  readonly main: Locator
  readonly nav: Locator

  constructor(readonly page: Page) {
    this.main = page.getByRole('main', { name: 'Guide' })
    this.nav = this.main.getByRole('navigation', { name: 'On this page' })
  }

  /** The row of a skill area; its last cell holds one's own minutes. */
  area(name: string): Locator {
    return this.main
      .getByRole('table', { name: 'Skill areas and your minutes' })
      .getByRole('row', { name: new RegExp(`^${name}`) })
  }

  ownMinutes(area: string): Locator {
    return this.area(area).getByRole('cell').last()
  }
}
