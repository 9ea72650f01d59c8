import { expect, test } from './fixtures/test'
import { findViolations } from './pages/find-violations'
import { days, freezeClock } from './pages/freeze-clock'
import { setWindowBounds } from './pages/main-window'
import { PostingsPage } from './pages/postings-page'
import { Sidebar } from './pages/sidebar'
import { startPlan } from './pages/start-plan'
import { toast } from './pages/toast'

const parcels = `Backend engineer, parcels

- API design for our partners
- Database management
- No front-end work, no CSS`

const schools = `Product developer

UI integration and end-to-end delivery of what teachers ask for.`

const clinic = 'API design and reliability for a clinic.'

test('a posting is pasted, read, kept, compared, deleted and brought back', async ({ app }) => {
  const { page } = app
  await startPlan(page)
  await new Sidebar(page).goTo('Postings')
  const postings = new PostingsPage(page)
  await expect(postings.main).toContainText('Postings you keep collect here.')
  expect(await findViolations(page)).toEqual([])

  await postings.text.fill(parcels)
  await expect(postings.lean('Asks for backend work')).toBeVisible()
  await expect(postings.marks).toHaveText(['API design', 'Database management'])
  await expect(postings.name).toHaveValue('Backend engineer, parcels')
  expect(await findViolations(page)).toEqual([])
  await postings.name.fill('Parcels')
  await postings.keep.click()
  await expect(postings.opened('Parcels')).toBeVisible()

  for (const [text, title] of [
    [schools, 'Product developer'],
    [clinic, clinic],
  ] as const) {
    await postings.main.getByRole('button', { name: 'Read another' }).click()
    await postings.text.fill(text)
    await postings.keep.click()
    await expect(postings.opened(title)).toBeVisible()
  }
  expect(await findViolations(page)).toEqual([])

  await postings.row('The market').click()
  await expect(postings.main).toContainText(
    'You kept 3 postings: 2 ask for backend work and 1 asks for full-stack work.',
  )
  await expect(postings.main).toContainText('Your own lean is kept back until step 4 begins')
  for (const width of [1200, 900]) {
    await setWindowBounds(app, { width, height: 600 })
    expect(await findViolations(page)).toEqual([])
  }
  await postings.main.getByRole('radio', { name: 'Table' }).click()
  await expect(postings.main.getByRole('row', { name: /^Parcels/ })).toContainText(
    'Asks for backend work',
  )
  expect(await findViolations(page)).toEqual([])

  await postings.row('Parcels').click()
  await expect(postings.opened('Parcels')).toBeVisible()
  await postings.main.getByRole('button', { name: 'Delete' }).click()
  await expect(postings.row('Parcels')).toHaveCount(0)
  await toast(page).getByRole('button', { name: /^Undo/ }).click()
  await expect(postings.row('Parcels')).toBeVisible()
})

test('postings are read and kept by the keys alone, and are there after a restart', async ({
  app,
}) => {
  await startPlan(app.page)
  await app.page.keyboard.press('ControlOrMeta+6')
  const before = new PostingsPage(app.page)
  await expect(before.text).toBeVisible()
  await before.text.focus()
  await app.page.keyboard.insertText(schools)
  await expect(before.marks).toHaveText(['UI integration', 'end-to-end delivery'])
  await app.page.keyboard.press('Tab')
  await expect(before.name).toBeFocused()
  await app.page.keyboard.press('ControlOrMeta+Enter')
  await expect(before.opened('Product developer')).toBeVisible()
  await expect(before.main.getByRole('region', { name: 'Product developer' })).toBeFocused()

  // Past the buttons to the first wording, and on to what is said about it.
  for (let press = 0; press < 3; press += 1) await app.page.keyboard.press('Tab')
  await expect(before.main.getByRole('link', { name: 'UI integration' })).toBeFocused()
  await expect(before.main).toContainText('UI integration, full stack')
  await app.page.keyboard.press('Enter')
  await expect(
    before.main.getByRole('listitem').filter({ hasText: 'Joining the interface' }),
  ).toBeFocused()

  await before.row('Product developer').focus()
  await app.page.keyboard.press('e')
  const dialog = app.page.getByRole('dialog', { name: 'Rename posting' })
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await app.page.keyboard.press('ControlOrMeta+A')
  await app.page.keyboard.insertText('Schools')
  await app.page.keyboard.press('Enter')
  await expect(before.opened('Schools')).toBeVisible()

  await app.relaunch()
  await freezeClock(app.page, days.first)
  await new Sidebar(app.page).goTo('Postings')
  const after = new PostingsPage(app.page)
  await expect(after.row('Schools')).toBeVisible()
  await after.row('Schools').focus()
  await app.page.keyboard.press('Delete')
  await expect(after.text).toBeVisible()
  await expect(toast(app.page)).toContainText('“Schools” deleted')
})
