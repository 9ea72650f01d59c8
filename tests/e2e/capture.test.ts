import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures/test'
import { allowCapture, isCaptureVisible, openCapture } from './pages/capture-window'
import { findViolations } from './pages/find-violations'
import { days, freezeClock } from './pages/freeze-clock'
import { ReflectionSheet } from './pages/reflection-sheet'
import { startPlan } from './pages/start-plan'

test('a thought becomes a paragraph of today’s reflection, after what is being written', async ({
  app,
}) => {
  await startPlan(app.page)
  await allowCapture(app)
  const { notes } = new ReflectionSheet(app.page)
  await notes.pressSequentially('It runs.')

  const capture = await openCapture(app)
  await expect(capture.text).toBeFocused()
  await capture.text.pressSequentially('Why is it slow?')
  await capture.text.press('Enter')
  await expect(capture.state).toHaveText('Kept')
  await expect(notes).toHaveValue('It runs.\n\nWhy is it slow?')
  await expect.poll(() => isCaptureVisible(app)).toBe(false)

  const again = await openCapture(app)
  await expect(again.text).toHaveValue('')
  await again.text.fill('Ask tomorrow.')
  await again.text.press('Control+Enter')
  await expect(notes).toHaveValue('It runs.\n\nWhy is it slow?\n\nAsk tomorrow.')
  await expect.poll(() => isCaptureVisible(app)).toBe(false)

  await app.relaunch()
  await freezeClock(app.page, days.first)
  await expect(new ReflectionSheet(app.page).notes).toHaveValue(
    'It runs.\n\nWhy is it slow?\n\nAsk tomorrow.',
  )
})

test('a thought that is not finished is there again, whatever ends the app', async ({ app }) => {
  await startPlan(app.page)
  await allowCapture(app)
  const first = await openCapture(app)
  await first.text.fill('Why is')
  await first.text.press('Escape')
  await expect.poll(() => isCaptureVisible(app)).toBe(false)
  const second = await openCapture(app)
  await expect(second.text).toHaveValue('Why is')
  await second.text.fill('Why is it')
  const stored = () => readFile(join(app.userDataFolder, 'thought.json'), 'utf8')
  await expect.poll(stored).toContain('Why is it')

  await app.kill()
  await app.launch()
  await freezeClock(app.page, days.first)
  await allowCapture(app)
  await expect((await openCapture(app)).text).toHaveValue('Why is it')
})

test('a thought that cannot be kept stays, with the reason', async ({ app }) => {
  await freezeClock(app.page, days.before)
  await allowCapture(app)
  const capture = await openCapture(app)
  await capture.text.fill('Why is it slow?')
  await capture.text.press('Enter')
  await expect(capture.state).toHaveText(/^There is no plan/)
  await expect(capture.text).toHaveValue('Why is it slow?')
  expect(await isCaptureVisible(app)).toBe(true)
})

test('the capture window is as closed as the other, and has its own methods only', async ({
  app,
}) => {
  await startPlan(app.page)
  await allowCapture(app)
  const { page } = await openCapture(app)
  const policy = (await app.page.reload())?.headers()['content-security-policy']
  expect((await page.reload())?.headers()['content-security-policy']).toBe(policy)
  const seen = await page.evaluate(() => ({
    capture: Object.keys(Reflect.get(window, 'capture')).sort(),
    isFrozen: Object.isFrozen(Reflect.get(window, 'capture')),
    others: ['desktop', 'require', 'process', 'Buffer'].filter((name) => name in window),
  }))
  expect(seen).toEqual({
    capture: ['closeCapture', 'keepThought', 'readDraft', 'readLocale', 'storeDraft'],
    isFrozen: true,
    others: [],
  })
  const preferences = await app.electron.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .map((contents) =>
        Reflect.apply(Reflect.get(contents, 'getLastWebPreferences') as () => object, contents, []),
      ),
  )
  expect(preferences).toHaveLength(2)
  for (const given of preferences) {
    expect(given).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false })
  }
})

for (const theme of ['light', 'dark'] as const) {
  test(`the capture window is accessible in ${theme} colours`, async ({ app }) => {
    await freezeClock(app.page, days.before)
    await allowCapture(app)
    await app.page.evaluate(
      (appearance) => Reflect.get(window, 'desktop').changeSettings({ appearance }),
      theme,
    )
    const capture = await openCapture(app)
    expect(await findViolations(capture.page)).toEqual([])
    await capture.text.fill('Why is it slow?')
    await capture.text.press('Enter')
    await expect(capture.state).toHaveText(/^There is no plan/)
    expect(await findViolations(capture.page)).toEqual([])
  })
}
