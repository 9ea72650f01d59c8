import type { Page } from '@playwright/test'
import { CalendarPage } from './calendar-page'
import { ReflectionsPage } from './reflections-page'
import { Sidebar } from './sidebar'
import { firstTask, TodayPage } from './today-page'

/** The Friday of the first week of a plan made with the defaults: its four days before are missed. */
export const dayOfDialogs = '2026-11-06'

interface OpenableDialog {
  readonly name: string
  readonly open: (page: Page) => Promise<void>
}

/** The dialogs that belong to a screen, each opened from Today of {@link dayOfDialogs}; Escape closes them. */
export const dialogsOfScreens: readonly OpenableDialog[] = [
  { name: 'Move a task', open: (page) => new TodayPage(page).choose(firstTask, 'Move to…') },
  {
    name: 'Minutes of a past day',
    open: (page) => new TodayPage(page).choose(firstTask, 'Minutes of a past day…'),
  },
  { name: 'Edit a task', open: (page) => new TodayPage(page).choose(firstTask, 'Edit…') },
  { name: 'Catch up', open: (page) => page.getByRole('button', { name: 'Catch up' }).click() },
  { name: 'Push the plan', open: (page) => chooseWay(page, 'Push by…') },
  { name: 'Start over', open: (page) => chooseWay(page, 'Start over from…') },
  {
    name: 'Your own questions',
    open: (page) => page.getByRole('button', { name: 'Your own questions' }).click(),
  },
  { name: 'Duplicate a plan', open: (page) => chooseForPlan(page, 'Duplicate…') },
  { name: 'Delete a plan', open: (page) => chooseForPlan(page, 'Delete…') },
  {
    name: 'Write about another day',
    async open(page) {
      await new Sidebar(page).goTo('Reflections')
      await new ReflectionsPage(page).write('Another day…')
    },
  },
  {
    name: 'A past day',
    async open(page) {
      const calendar = new CalendarPage(page)
      await calendar.open()
      await calendar.openDay('Mon 2 Nov')
    },
  },
  { name: 'Split a session', open: (page) => chooseForSession(page, 'Split…') },
  { name: 'Move a session', open: (page) => chooseForSession(page, 'Move to…') },
]

async function chooseWay(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Other ways' }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

async function chooseForPlan(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: /^Plan:/ }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

async function chooseForSession(page: Page, item: string): Promise<void> {
  const calendar = new CalendarPage(page)
  await calendar.open()
  await calendar.sessions('Mon 9 Nov').first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: item }).click()
}
