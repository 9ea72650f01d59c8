import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/test'
import { CommandPalette } from './pages/command-palette'
import { ReflectionSheet } from './pages/reflection-sheet'
import { openSampleJournal } from './pages/reflections-page'
import { startPlan } from './pages/start-plan'
import { firstTask, TodayPage } from './pages/today-page'
import { undo } from './pages/undo'

/** What a screen reader reads out by itself has these words. */
async function expectAnnounced(page: Page, words: RegExp): Promise<void> {
  const live = page.locator(
    '[role="status"]:not([aria-live="off"]), [aria-live="polite"], [aria-live="assertive"]',
  )
  await expect(live.filter({ hasText: words }).first()).toBeAttached()
}

test('saving, undoing and doing again are announced', async ({ app: { page } }) => {
  await startPlan(page)
  const reflection = new ReflectionSheet(page)
  await reflection.notes.fill('A good day.')
  await page.keyboard.press('Control+Enter')
  await expectAnnounced(page, /^Saved at/)
  const today = new TodayPage(page)
  await today.checkOff(firstTask)
  await today.heading.click()
  await undo(page)
  await expectAnnounced(page, /^Undone: /)
  await page.keyboard.press('Control+Shift+Z')
  await expectAnnounced(page, /^Done again: /)
})

test('a task that was moved is announced', async ({ app: { page } }) => {
  await startPlan(page)
  const today = new TodayPage(page)
  await today.task(firstTask).focus()
  await page.keyboard.press('m')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: /^Move/ }).click()
  // Others move with it, so there is a preview first.
  const preview = page.getByRole('dialog', { name: /^Move “/ })
  await preview.getByRole('button').last().click()
  await expectAnnounced(page, /^Move “/)
})

test('how much a search finds is announced', async ({ app: { page } }) => {
  const journal = await openSampleJournal(page)
  await journal.search.fill('form')
  await expectAnnounced(page, /\d+ of \d+/)
  const palette = new CommandPalette(page)
  await palette.open()
  await page.keyboard.type('verdict')
  await expectAnnounced(page, /\d+ results?$/)
  await page.keyboard.type(' nothing like this')
  await expectAnnounced(page, /^Nothing here is called/)
})
