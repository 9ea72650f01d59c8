import { expect, test } from './fixtures/test'
import { findViolations } from './pages/find-violations'
import { days, freezeClock } from './pages/freeze-clock'
import { Sidebar } from './pages/sidebar'
import { VerdictPage } from './pages/verdict-page'

test('a claim opens to its dated entries, and an entry to its words', async ({ app }) => {
  const { page } = app
  await freezeClock(page, days.before)
  await page.getByRole('button', { name: 'Look at a sample month' }).click()
  await new Sidebar(page).goTo('Verdict')
  const { main } = new VerdictPage(page)

  const energy = main.getByRole('button', { name: /^Energy/ })
  await expect(energy).toContainText('Slightly towards full stack.')
  await expect(energy).toHaveAttribute('aria-expanded', 'false')
  await energy.press('Enter')
  await expect(energy).toHaveAttribute('aria-expanded', 'true')
  await expect(main.getByRole('list', { name: 'For full stack (10)' })).toBeVisible()
  const against = main.getByRole('list', { name: 'Against, for backend (5)' })
  const entry = against.getByRole('button', { name: /It answered 201/ })
  await expect(entry).toContainText('Energy +1, step 2: It answered 201')
  expect(await findViolations(page)).toEqual([])

  await entry.press('Enter')
  const reader = page.getByRole('dialog', { name: 'Tuesday 6 October' })
  await expect(reader).toContainText('It took a title of nothing but spaces')
  await expect(reader).toContainText('Sent a post, got it back with a number.')
  expect(await findViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(reader).toHaveCount(0)
  await expect(entry).toBeFocused()

  await energy.click()
  await expect(against).toHaveCount(0)
})

test('what was said stands beside what was lived, and its days can be read', async ({ app }) => {
  const { page } = app
  await freezeClock(page, days.before)
  await page.getByRole('button', { name: 'Look at a sample month' }).click()
  await new Sidebar(page).goTo('Verdict')
  const table = page.getByRole('table', { name: 'Said and lived' })
  const frontEnd = table.getByRole('row', { name: /3\. Front end/ })
  await expect(frontEnd).toContainText('about the same')
  const ofStep = frontEnd.getByRole('button', { name: '4 days of step 3' })
  await ofStep.click()
  await expect(ofStep).toHaveAttribute('aria-expanded', 'true')
  const lived = table.getByRole('list', { name: /^Rated 5, lived 4.8: about the same/ })
  await expect(lived.getByRole('listitem')).toHaveCount(4)
  expect(await findViolations(page)).toEqual([])
})
