import { expect, test } from './fixtures/test'
import { isDark, SettingsPage } from './pages/settings-page'
import { startPlan } from './pages/start-plan'

test('the appearance is changed in the settings and kept', async ({ app }) => {
  await startPlan(app.page)
  await new SettingsPage(app.page).chooseTheme('Ink')
  await expect.poll(() => isDark(app.page)).toBe(true)
  await app.relaunch()
  expect(await isDark(app.page)).toBe(true)
  await new SettingsPage(app.page).chooseTheme('Paper')
  await expect.poll(() => isDark(app.page)).toBe(false)
  await app.relaunch()
  expect(await isDark(app.page)).toBe(false)
})
