import type { Page } from '@playwright/test'

/** The month of a plan made with the defaults on 29 October: 2 to 29 November 2026, Monday to Sunday. */
export const days = {
  before: '2026-10-29',
  first: '2026-11-02',
  second: '2026-11-03',
  third: '2026-11-04',
  saturday: '2026-11-07',
  /** The first of step 4, from which on the verdict is shown. */
  step4: '2026-11-23',
  after: '2026-11-30',
} as const

/**
 * Stops the clock of the page and loads it again, so that it starts at this moment. Timers go on.
 *
 * @param day yyyy-MM-dd
 * @param time HH:mm on the clock of this machine
 */
export async function freezeClock(page: Page, day: string, time = '10:00'): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T${time}`))
  await page.reload()
}
