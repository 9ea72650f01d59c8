import { expect, type Page } from '@playwright/test'
import { comeBackAt } from './go-to'
import type { SampleDay, SampleRating, SampleWork } from './sample-month'
import { writeReflection } from './write-reflection'

/** Does everything of a day on the Today screen. */
export async function liveDay(page: Page, day: SampleDay): Promise<void> {
  await comeBackAt(page, day.at)
  for (const work of day.work) await doWork(page, work)
  if (day.reflection) await writeReflection(page, day.reflection)
  if (day.rating) await rateFinishedStep(page, day.rating)
}

async function doWork(page: Page, { task, minutes, isDone }: SampleWork): Promise<void> {
  const main = page.getByRole('main')
  // First, because work of an earlier day moves to today's list with it.
  if (isDone) await main.getByRole('checkbox', { name: task, exact: true }).click()
  const words = main.getByRole('button', { name: `Log minutes for ${task}, ` })
  await words.click()
  await main.getByRole('spinbutton', { name: `Minutes for ${task}` }).fill(String(minutes))
  await main.getByRole('button', { name: 'Log', exact: true }).click()
  await expect(words).toHaveAccessibleName(new RegExp(`, ${minutes} of \\d`))
  await expect(main.getByRole('checkbox', { name: task, exact: true })).toBeChecked({
    checked: isDone ?? false,
  })
}

async function rateFinishedStep(page: Page, { step, value }: SampleRating): Promise<void> {
  const question = page.getByRole('radiogroup', { name: `Rate step ${step}, ` })
  await question.getByRole('radio', { name: value }).click()
  await expect(question).toBeHidden()
}
