import { expect, type Page } from '@playwright/test'
import { dayOf, formatDay } from '#shared/calendar/day'

/** Opens a screen from the sidebar. */
export async function openView(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name, exact: true })
    .click()
  const screen = page.getByRole('main', { name, exact: true })
  // The screens are loaded when they are opened.
  await expect(screen.getByRole('heading').first()).toBeVisible()
}

/** Moves the clock of the page to a local time, such as "2026-11-17T19:09", and opens Today on that day. */
export async function comeBackAt(page: Page, at: string): Promise<void> {
  await page.clock.setFixedTime(new Date(at))
  await page.reload()
  const day = formatDay(dayOf(new Date(at), 4), 'long')
  await expect(page.getByRole('heading', { level: 1, name: day })).toBeVisible()
}
