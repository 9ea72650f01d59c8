import type { AppUnderTest } from './fixtures/app-under-test'
import { expect, test } from './fixtures/test'
import { findViolations } from './pages/find-violations'
import { days } from './pages/freeze-clock'
import { setWindowBounds } from './pages/main-window'
import { openSampleJournal, ReflectionsPage } from './pages/reflections-page'
import { Sidebar } from './pages/sidebar'
import { startPlan } from './pages/start-plan'
import { stopsWithoutVisibleFocus, tabTo } from './pages/tab-to'
import { toast } from './pages/toast'

test('finds words with a slip in them, and points at them', async ({ app }) => {
  const journal = await openSampleJournal(app.page)
  await app.page.keyboard.press('Control+f')
  await expect(journal.search).toBeFocused()
  await app.page.keyboard.type('endpiont')
  await expect(journal.found).toHaveText('2 with similar words')
  await expect(journal.selected.locator('mark')).toHaveText('endpoint')
  await expect(journal.reader.locator('mark')).toHaveText('endpoint')
  await journal.search.fill('list notthere')
  await expect(journal.main.getByRole('heading', { name: 'No entry matches' })).toBeVisible()
  await journal.main.getByRole('button', { name: 'Show all entries' }).click()
  await expect(journal.found).toHaveText('15 entries')
})

test('narrows the list down by step, tag, energy and days', async ({ app }) => {
  const { page } = app
  const journal = await openSampleJournal(page)
  await journal.main.getByRole('button', { name: 'Filter', exact: true }).click()
  const form = page.getByRole('dialog', { name: 'Filter reflections' })
  await form.getByRole('button', { name: '2, Backend' }).click()
  await expect(journal.found).toHaveText('4 of 15 found')
  await form.getByRole('button', { name: /Energy from$/ }).click()
  await page.getByRole('option', { name: '+1', exact: true }).click()
  await expect(journal.found).toHaveText('2 of 15 found')
  await form.getByRole('button', { name: /Days$/ }).click()
  await page.getByRole('option', { name: 'The last 7 days' }).click()
  await expect(journal.found).toHaveText('0 of 15 found')
  await expect(page.getByRole('option', { name: 'The last 7 days' })).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()
  await journal.main.getByRole('button', { name: /^Remove From/ }).click()
  await expect(journal.found).toHaveText('2 of 15 found')
  await journal.main.getByRole('button', { name: 'Clear all' }).click()
  await expect(journal.found).toHaveText('15 entries')
})

test('writes about a past day, edits it, and it is there after a restart', async ({ app }) => {
  const { page } = app
  await startPlan(page, days.third)
  await new Sidebar(page).goTo('Reflections')
  const journal = new ReflectionsPage(page)
  await expect(journal.main.getByText('Nothing written yet')).toBeVisible()

  await journal.write('Another day…')
  const day = page.getByRole('textbox', { name: 'Day', exact: true })
  await expect(day).toBeFocused()
  await page.keyboard.type('2 nov')
  await page.keyboard.press('Enter')
  await expect(journal.notes).toBeFocused()
  await page.keyboard.type('The first day.')
  await journal.finishWriting()
  await expect(journal.title).toHaveText('Monday 2 November')
  await expect(journal.reader).toContainText('The first day.')
  await expect(journal.reader).toBeFocused()

  await page.keyboard.press('e')
  await expect(journal.notes).toBeFocused()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' It was short.')
  await journal.finishWriting()
  await expect(journal.reader).toContainText('The first day. It was short.')
  await expect(journal.entries).toHaveCount(1)

  await journal.main.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Add an entry to Mon 2 Nov' }).click()
  await expect(journal.notes).toHaveValue('')
  await journal.notes.fill('A second thought.')
  await journal.finishWriting()
  await expect(journal.entries).toHaveCount(2)
  await expect(journal.reader).toContainText('A second thought.')

  await app.relaunch()
  await new Sidebar(app.page).goTo('Reflections')
  await expect(new ReflectionsPage(app.page).entries).toHaveCount(2)
})

test('is used by the keyboard alone', async ({ app }) => {
  const { page } = app
  const journal = await openSampleJournal(page)
  await tabTo(page, journal.selected)
  await page.keyboard.press('ArrowDown')
  await expect(journal.title).toHaveText('Limits')
  await page.keyboard.press('Enter')
  await expect(journal.reader).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(journal.title).toHaveText('Try again')
  await page.keyboard.press('ArrowRight')
  await expect(journal.title).toHaveText('Limits')

  await page.keyboard.press('Delete')
  await expect(journal.entries).toHaveCount(14)
  await expect(toast(page)).toContainText('Entry of Thu 19 Nov deleted')
  await expect(journal.title).toHaveText('Try again')
  await page.keyboard.press('Control+z')
  await expect(journal.entries).toHaveCount(15)

  const show = journal.main.getByRole('radiogroup', { name: 'Show' })
  await tabTo(page, show.getByRole('radio', { name: 'List' }))
  await page.keyboard.press('ArrowRight')
  await tabTo(page, journal.day(/^Tue 17 Nov/))
  await page.keyboard.press('ArrowUp')
  await expect(journal.day(/^Tue 10 Nov/)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(journal.title).toHaveText('Loaves on a page')
  await page.keyboard.press('PageUp')
  await expect(journal.day(/^Sat 10 Oct/)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(journal.notes).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(journal.reader).toBeFocused()
  await expect(journal.entries).toHaveCount(0)
  await expect(journal.found).toHaveText('15 entries')
})

test('shows what has the focus', async ({ app: { page } }) => {
  const journal = await openSampleJournal(page)
  expect(await stopsWithoutVisibleFocus(page)).toEqual([])
  await journal.main.getByRole('radio', { name: 'Month' }).click()
  expect(await stopsWithoutVisibleFocus(page)).toEqual([])
})

for (const appearance of ['light', 'dark'] as const) {
  test.describe(`is accessible, ${appearance},`, () => {
    test.beforeEach(async ({ app }) => {
      await app.page.evaluate(
        (chosen) => Reflect.get(window, 'desktop').changeSettings({ appearance: chosen }),
        appearance,
      )
    })

    test('while it is empty', async ({ app }) => {
      await startPlan(app.page)
      await new Sidebar(app.page).goTo('Reflections')
      const journal = new ReflectionsPage(app.page)
      await expect(journal.main.getByText('Nothing written yet')).toBeVisible()
      await expectAccessible(app, 'empty')
    })

    test('while one reads', async ({ app }) => {
      const { page } = app
      const journal = await openSampleJournal(page)
      await expect(journal.reader).toContainText('address')
      await expectAccessible(app, 'full')
      await journal.main.getByRole('button', { name: 'More' }).click()
      await expect(page.getByRole('menu')).toBeVisible()
      await expectAccessible(app, 'the menu of an entry')
      await page.keyboard.press('Escape')
      await journal.main.getByRole('radio', { name: 'Month' }).click()
      await expect(journal.day(/^Fri 20 Nov/)).toBeVisible()
      await expectAccessible(app, 'month')
      await journal.main.getByRole('button', { name: 'Show as table' }).press('Enter')
      await expect(journal.main.getByRole('columnheader', { name: 'Energy' })).toBeVisible()
      // A tooltip belongs to no landmark.
      await page.keyboard.press('Escape')
      await expectAccessible(app, 'month as a table')
    })

    test('while one searches', async ({ app }) => {
      const { page } = app
      const journal = await openSampleJournal(page)
      await journal.search.fill('endpiont')
      await expect(journal.entries).toHaveCount(2)
      await expectAccessible(app, 'hits')
      await journal.search.fill('qwertyuiop')
      await expect(journal.entries).toHaveCount(0)
      await expectAccessible(app, 'no hits')
      await journal.search.fill('')
      await journal.main.getByRole('button', { name: 'Filter', exact: true }).click()
      const form = page.getByRole('dialog', { name: 'Filter reflections' })
      await form.getByRole('button', { name: '#sql' }).click()
      await expectAccessible(app, 'the filters')
      await page.keyboard.press('Escape')
      await expect(form).toBeHidden()
      await expectAccessible(app, 'filtered')
    })

    test('while one writes', async ({ app }) => {
      const { page } = app
      const journal = await openSampleJournal(page)
      await journal.reader.getByRole('button', { name: 'Edit' }).click()
      await expect(journal.notes).toBeFocused()
      await expectAccessible(app, 'editing')
      await journal.write('Another day…')
      await expect(page.getByRole('textbox', { name: 'Day', exact: true })).toBeVisible()
      await expect(page.getByRole('menu')).toBeHidden()
      await expectAccessible(app, 'asking for a day')
    })
  })
}

/** The checker has to find nothing, in the usual window and in the smallest. */
async function expectAccessible(app: AppUnderTest, state: string): Promise<void> {
  for (const size of [
    { width: 1200, height: 800 },
    { width: 900, height: 600 },
  ]) {
    await setWindowBounds(app, size)
    const violations = await findViolations(app.page)
    expect.soft(violations, `${state}, ${size.width} wide`).toEqual([])
  }
}
