import type { Locator, Page } from '@playwright/test'

/** The message at the bottom of the window; none is there most of the time. */
export function toast(page: Page): Locator {
  const dismiss = page.getByRole('button', { name: 'Dismiss' })
  return page.getByRole('status').filter({ has: dismiss })
}
