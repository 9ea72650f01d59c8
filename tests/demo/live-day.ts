import { expect, type Page } from '@playwright/test'
import { formatDay, toDay } from '#shared/calendar/day'
import { freezeClock } from '../e2e/pages/freeze-clock'
import { TodayPage } from '../e2e/pages/today-page'
import type { SampleDay, SampleRating, SampleWork } from './sample-month'
import { writeReflection } from './write-reflection'

/** Comes back on a day and does everything of it on the Today screen. */
export async function liveDay(page: Page, sample: SampleDay): Promise<void> {
  await freezeClock(page, sample.day, sample.time)
  const today = new TodayPage(page)
  await expect(today.heading).toHaveText(formatDay(toDay(sample.day), 'long'))
  for (const work of sample.work) await doWork(today, work)
  if (sample.reflection) await writeReflection(page, sample.reflection)
  if (sample.rating) await rateFinishedStep(today, sample.rating)
}

async function doWork(today: TodayPage, { task, minutes, isDone }: SampleWork): Promise<void> {
  if (isDone) await today.checkOff(task)
  await today.typeMinutes(task, minutes)
  await expect(today.minutes(task)).toHaveText(new RegExp(`^${minutes}\\s`))
}

/** A step is rated where its last task was checked off: Today asks for it. */
async function rateFinishedStep(today: TodayPage, { step, value }: SampleRating): Promise<void> {
  const question = today.main.getByRole('radiogroup', { name: `Rate step ${step}, ` })
  await question.getByRole('radio', { name: String(value) }).click()
  await expect(question).toBeHidden()
}
