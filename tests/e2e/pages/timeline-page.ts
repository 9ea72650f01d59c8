import type { Locator, Page } from '@playwright/test'

const titles = [
  'Step 1, Pick a small idea',
  'Step 2, Build a backend first',
  'Step 3, Add a simple front end',
  'Step 4, Polish both layers',
] as const

/** The steps over the weeks. */
export class TimelinePage {
  readonly main: Locator
  readonly standing: Locator

  constructor(readonly page: Page) {
    this.main = page.getByRole('main', { name: 'Timeline' })
    this.standing = this.main.locator('header p')
  }

  /** What is read day by day. */
  row(step: 1 | 2 | 3 | 4): Locator {
    return this.main.getByRole('slider', { name: titles[step - 1]! })
  }

  picture(step: 1 | 2 | 3 | 4): Locator {
    return this.main
      .getByRole('region', { name: titles[step - 1]! })
      .getByRole('img')
      .first()
  }
}
