import type { Locator, Page } from '@playwright/test'
import { CalendarPage } from './pages/calendar-page'
import { findViolations } from './pages/find-violations'
import { days } from './pages/freeze-clock'
import { startPlan } from './pages/start-plan'
import { tabTo } from './pages/tab-to'
import { toast } from './pages/toast'
import { undo } from './pages/undo'
import { expect, test } from './fixtures/test'

test('a session is dragged to another day, stays pinned there, and undo takes it back', async ({
  app: { page },
}) => {
  await startPlan(page)
  const calendar = new CalendarPage(page)
  await calendar.open()
  const session = calendar.sessions('Thu 12 Nov').first()
  const title = await titleOf(session)

  // In one move, quicker than anybody can.
  await session.dragTo(calendar.day('Fri 20 Nov'))
  await expect(calendar.preview).toContainText('You chose the day')
  await calendar.accept()
  // It goes away by itself, but not from under the pointer.
  await toast(page).hover()
  const moved = calendar.day('Fri 20 Nov').getByRole('button', { name: `${title}, ` })
  await expect(moved).toHaveAccessibleName(/, pinned$/)
  await expect(calendar.day('Fri 20 Nov')).toBeFocused()

  await toast(page).getByRole('button', { name: 'Undo' }).click()
  await expect(calendar.grid.getByRole('button', { name: /, pinned$/ })).toHaveCount(0)
})

test('a past day takes nothing and says why; the tray gives missed work a day', async ({
  app: { page },
}) => {
  await startPlan(page, days.third)
  const calendar = new CalendarPage(page)
  await calendar.open()
  await calendar.drag(calendar.sessions('Thu 12 Nov').first(), 'Mon 2 Nov')
  await expect(toast(page)).toContainText('Past days stay as they are.')
  await expect(calendar.preview).toBeHidden()

  const missed = calendar.tray.getByRole('button', { name: /missed/ }).first()
  const title = await titleOf(missed)
  await calendar.drag(missed, 'Fri 6 Nov')
  await calendar.accept()
  const session = calendar.day('Fri 6 Nov').getByRole('button', { name: `${title}, ` })
  await expect(session).toHaveAccessibleName(/, pinned$/)
  await expect(calendar.tray).toBeHidden()
})

test('missed days are caught up in two clicks, and undo brings them back', async ({
  app: { page },
}) => {
  await startPlan(page, days.saturday)
  const calendar = new CalendarPage(page)
  await calendar.open()
  await calendar.tray.getByRole('button', { name: 'Catch up' }).click()
  await calendar.accept()
  await expect(calendar.tray.getByRole('button', { name: /missed/ })).toHaveCount(0)
  await expect(calendar.day('Mon 2 Nov')).toHaveAccessibleName(/missed/)
  await undo(page)
  await expect(calendar.tray.getByRole('button', { name: /missed/ })).not.toHaveCount(0)
})

test('with the keyboard alone a session is moved, announced and undone', async ({
  app: { page },
}) => {
  await startPlan(page)
  const calendar = new CalendarPage(page)
  await page.keyboard.press('ControlOrMeta+2')
  await expect(calendar.heading).toHaveText('November 2026')
  await tabTo(page, calendar.day('Mon 2 Nov'))

  await test.step('into a day and up with its session', async () => {
    await pressAll(page, ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight'])
    await expect(calendar.day('Thu 12 Nov')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(calendar.sessions('Thu 12 Nov').first()).toBeFocused()
    await page.keyboard.press('Space')
    await expect(calendar.spoken).toHaveText(/^Picked up “.+”, \d+ minutes, from Thu 12 Nov\./)
  })

  await test.step('over the days to where it is dropped', async () => {
    await page.keyboard.press('ArrowRight')
    await expect(calendar.spoken).toHaveText(/^Fri 13 Nov, /)
    await page.keyboard.press('ArrowDown')
    await expect(calendar.day('Fri 20 Nov')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(calendar.spoken).toHaveText(/^Dropped “.+” on Fri 20 Nov\.$/)
  })

  await test.step('and back', async () => {
    await tabTo(page, calendar.preview.getByRole('button', { name: 'Change the plan' }))
    await page.keyboard.press('Enter')
    await expect(
      calendar.day('Fri 20 Nov').getByRole('button', { name: /, pinned$/ }),
    ).toBeVisible()
    await expect(calendar.day('Fri 20 Nov')).toBeFocused()
    await undo(page)
    await expect(calendar.grid.getByRole('button', { name: /, pinned$/ })).toHaveCount(0)
  })
})

test('a day is opened: minutes of a past day are corrected, a coming one is taken off', async ({
  app: { page },
}) => {
  await startPlan(page, days.third)
  const calendar = new CalendarPage(page)
  await calendar.open()

  const past = await calendar.openDay('Mon 2 Nov')
  const minutes = past.getByRole('spinbutton', { name: /^Minutes logged for/ }).first()
  await minutes.fill('35')
  await past.getByRole('button', { name: 'Close' }).last().click()
  await expect(calendar.day('Mon 2 Nov')).toHaveAccessibleName(/, 35 logged/)

  const coming = await calendar.openDay('Thu 12 Nov')
  await coming.getByRole('button', { name: 'Take the day off' }).click()
  await calendar.accept()
  await expect(calendar.day('Thu 12 Nov')).toHaveAccessibleName('Thu 12 Nov, day off')
})

test('no state of the calendar has an accessibility problem', async ({ app: { page } }) => {
  await startPlan(page, days.third)
  const calendar = new CalendarPage(page)
  await calendar.open()
  const session = calendar.sessions('Thu 12 Nov').first()
  await expect(calendar.tray).toBeVisible()
  await expectAccessible(page, 'month with a tray')
  await page.getByRole('switch', { name: 'First plan' }).click()
  await expect(page.getByRole('switch', { name: 'First plan' })).toBeChecked()
  await expectAccessible(page, 'first plan')
  await calendar.day('Thu 12 Nov').press('Enter')
  await expect(session).toBeFocused()
  await pressAll(page, ['Space', 'ArrowDown'])
  await expect(calendar.spoken).toHaveText(/^Thu 19 Nov, /)
  await expectAccessible(page, 'carrying')
  await page.keyboard.press('Escape')
  await expect(session).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Move to…' })).toBeFocused()
  await expectAccessible(page, 'menu')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(session).toBeFocused()
  await page.keyboard.press('m')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page, 'move')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await calendar.openDay('Mon 2 Nov')
  await expectAccessible(page, 'past day')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page, 'past day in ink')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expectAccessible(page, 'month in ink')
  await page.getByRole('radio', { name: 'Week' }).click()
  await expect(page.getByRole('radio', { name: 'Week' })).toBeChecked()
  // A button comes under the pointer there, and its tooltip after a moment.
  await page.mouse.move(0, 0)
  await expectAccessible(page, 'week in ink')
})

/** The title of a task, from what is read out of it. */
async function titleOf(session: Locator): Promise<string> {
  const name = await session.getAttribute('title')
  expect(name).toBeTruthy()
  return name ?? ''
}

async function pressAll(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

async function expectAccessible(page: Page, state: string): Promise<void> {
  expect(await findViolations(page), state).toEqual([])
}
