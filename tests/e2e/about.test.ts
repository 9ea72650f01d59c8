import { chooseMenuItem } from './pages/app-menu'
import { expect, test } from './fixtures/test'
import { findViolations } from './pages/find-violations'
import { setWindowBounds } from './pages/main-window'
import { isDark } from './pages/settings-page'
import { startPlan } from './pages/start-plan'
import { toast } from './pages/toast'

test('the help menu tells of the version, the licences and what is new', async ({ app }) => {
  const { page } = app
  await startPlan(page)
  await setWindowBounds(app, { width: 900, height: 600 })
  for (const appearance of ['dark', 'light'] as const) {
    await page.evaluate(
      (chosen) => Reflect.get(window, 'desktop').changeSettings({ appearance: chosen }),
      appearance,
    )
    await expect.poll(() => isDark(page)).toBe(appearance === 'dark')

    await chooseMenuItem(app, 'about')
    const about = page.getByRole('dialog', { name: 'About Plumbline' })
    const version = await app.electron.evaluate(({ app: electronApp }) => electronApp.getVersion())
    await expect(about.getByText(version, { exact: true })).toBeVisible()
    await about.getByText(/\bdexie \d/).click()
    await expect(
      about.getByText('TERMS AND CONDITIONS FOR USE').locator('visible=true'),
    ).toHaveCount(1)
    expect(await findViolations(page)).toEqual([])

    await about.getByRole('button', { name: 'What’s new' }).click()
    const news = page.getByRole('dialog', { name: 'What’s new' })
    await expect(news.getByRole('listitem').first()).toBeVisible()
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(news).toBeHidden()
  }
})

test('an update is mentioned in one line, a first start is not', async ({ app }) => {
  await startPlan(app.page)
  await app.page.evaluate(() =>
    Reflect.get(window, 'desktop').changeSettings({ lastVersion: '0.0.1' }),
  )
  await app.relaunch()
  await toast(app.page).getByRole('button', { name: 'What’s new' }).click()
  await expect(app.page.getByRole('dialog', { name: 'What’s new' })).toBeVisible()
})
