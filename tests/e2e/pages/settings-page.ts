import { expect, type Locator, type Page } from '@playwright/test'
import { Sidebar } from './sidebar'

type Theme = 'Match system' | 'Paper' | 'Ink'

/** The settings of this machine. */
export class SettingsPage {
  readonly main: Locator

  constructor(readonly page: Page) {
    this.main = page.getByRole('main', { name: 'Settings' })
  }

  theme(theme: Theme): Locator {
    return this.main.getByRole('radio', { name: theme })
  }

  async chooseTheme(theme: Theme): Promise<void> {
    await new Sidebar(this.page).goTo('Settings')
    await this.theme(theme).click()
    await expect(this.theme(theme)).toBeChecked()
  }
}

/** Whether the page is drawn in the dark theme. */
export function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
}
