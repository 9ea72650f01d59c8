import { expect } from '@playwright/test'
import type { AppUnderTest } from '../e2e/fixtures/app-under-test'
import { samplePostings } from '#shared/template/sample-postings'
import { chooseMenuItem } from '../e2e/pages/app-menu'
import { CommandPalette } from '../e2e/pages/command-palette'
import { PostingsPage } from '../e2e/pages/postings-page'
import { Sidebar } from '../e2e/pages/sidebar'
import { toast } from '../e2e/pages/toast'
import { TodayPage } from '../e2e/pages/today-page'
import { takeBothThemes } from './camera'
import { middleDay } from './sample-month'

/** What was missed gets new days: seen as it would become, and left as it is. */
export async function seeCatchUp(app: AppUnderTest): Promise<void> {
  const { page } = app
  await page.getByRole('button', { name: 'Catch up' }).click()
  const preview = page.getByRole('dialog', { name: 'Catch up' })
  await expect(preview.getByRole('row').nth(1)).toBeVisible()
  await takeBothThemes(app, 'catch-up')
  await preview.getByRole('button', { name: 'Keep it as it is' }).click()
  await expect(preview).toBeHidden()
}

/** A posting is read and not kept, so that the month stays without one. */
export async function seePosting(app: AppUnderTest): Promise<void> {
  await new Sidebar(app.page).goTo('Postings')
  const postings = new PostingsPage(app.page)
  await postings.text.fill(samplePostings()[1]?.text ?? '')
  await expect(postings.marks.first()).toBeVisible()
  await takeBothThemes(app, 'postings')
  await postings.text.fill('')
}

/** Ten minutes of a focus; what is typed for the day afterwards counts instead of them. */
export async function seeFocus(app: AppUnderTest, task: string): Promise<void> {
  const today = new TodayPage(app.page)
  await new Sidebar(app.page).goTo('Today')
  await today.focusOn(task)
  await today.passTime(10, `${middleDay.day}T${middleDay.time}`)
  await takeBothThemes(app, 'focus')
  await today.timer.getByRole('button', { name: 'Finish early' }).click()
  await expect(today.timer).toBeHidden()
}

/** Everything that was written, what a few letters find in it, and all the keys. */
export async function seeWritten(app: AppUnderTest): Promise<void> {
  const { page } = app
  await new Sidebar(page).goTo('Reflections')
  await takeBothThemes(app, 'reflections')
  await new Sidebar(page).goTo('Guide')
  await takeBothThemes(app, 'guide')

  const palette = new CommandPalette(page)
  await palette.open()
  await page.keyboard.type('form')
  await expect(palette.options.first()).toBeVisible()
  await takeBothThemes(app, 'palette')
  await page.keyboard.press('Escape')
  await expect(palette.field).toBeHidden()

  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(sheet).toBeVisible()
  await takeBothThemes(app, 'shortcuts')
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
}

/** A backup that is there to be brought back later. */
export async function backUp(app: AppUnderTest): Promise<void> {
  await chooseMenuItem(app, 'back-up')
  await expect(toast(app.page)).toContainText('Backed up, and read back')
  await toast(app.page).getByRole('button', { name: 'Dismiss' }).click()
}

/** What bringing the oldest backup back would change. */
export async function seeRestore(app: AppUnderTest): Promise<void> {
  await chooseMenuItem(app, 'restore-backup')
  const dialog = app.page.getByRole('dialog')
  await dialog
    .getByRole('button', { name: /^Open the backup of Tue 17 Nov/ })
    .last()
    .click()
  await expect(dialog.getByRole('radio', { name: 'Add what is missing' })).toBeVisible()
  await takeBothThemes(app, 'restore')
  await app.page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}
