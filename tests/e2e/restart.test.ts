import { launchAgain } from './fixtures/launch-again'
import { expect, test } from './fixtures/test'
import { days, freezeClock } from './pages/freeze-clock'
import { isWindowVisible, setWindowBounds, windowBounds } from './pages/main-window'
import { ReflectionSheet } from './pages/reflection-sheet'
import { Sidebar } from './pages/sidebar'
import { startPlan } from './pages/start-plan'
import { firstTask, secondTask, TodayPage } from './pages/today-page'
import { VerdictPage } from './pages/verdict-page'

test('everything is there when the app is started again', async ({ app }) => {
  await startPlan(app.page)
  const before = new TodayPage(app.page)
  await before.checkOff(firstTask)
  await before.logMinutes(firstTask, 50)
  await expect(before.minutes(firstTask)).toHaveText(/^50 of/)
  const written = new ReflectionSheet(app.page)
  await written.value('Energy', '−1').click()
  await written.debugging('Both').click()
  await written.notes.fill('Slow, but it is there.')
  await expect(written.state).toHaveText(/^Saved at/)
  await new Sidebar(app.page).goTo('Verdict')
  await new VerdictPage(app.page).rate(1, 2)

  await app.relaunch()
  await freezeClock(app.page, days.first)

  const today = new TodayPage(app.page)
  await expect(today.heading).toHaveText('Monday 2 November')
  await expect(today.task(firstTask)).toBeChecked()
  await expect(today.task(secondTask)).not.toBeChecked()
  await expect(today.minutes(firstTask)).toHaveText(/^50 of/)
  const reflection = new ReflectionSheet(app.page)
  await expect(reflection.value('Energy', '−1')).toBeChecked()
  await expect(reflection.debugging('Both')).toHaveAttribute('aria-pressed', 'true')
  await expect(reflection.notes).toHaveValue('Slow, but it is there.')
  await new Sidebar(app.page).goTo('Verdict')
  await expect(new VerdictPage(app.page).rating(1, 2)).toBeChecked()
})

test('words typed just before the window closes are kept', async ({ app }) => {
  await startPlan(app.page)
  const { notes, state } = new ReflectionSheet(app.page)
  // Timers stand still, so that nothing but the closing stores them.
  await app.page.clock.pauseAt(new Date(`${days.first}T10:01`))
  await notes.pressSequentially('The last words')
  await expect(state).toHaveText('Saving…')

  await app.relaunch()
  await freezeClock(app.page, days.first)

  await expect(new ReflectionSheet(app.page).notes).toHaveValue('The last words')
})

test('words typed just before the system ends the app are kept', async ({ app }) => {
  await startPlan(app.page)
  const { notes, state } = new ReflectionSheet(app.page)
  await app.page.clock.pauseAt(new Date(`${days.first}T10:01`))
  await notes.pressSequentially('The last words')
  await expect(state).toHaveText('Saving…')

  await app.terminate()
  await app.launch()
  await freezeClock(app.page, days.first)

  await expect(new ReflectionSheet(app.page).notes).toHaveValue('The last words')
})

test('what was stored survives the process being ended', async ({ app }) => {
  await startPlan(app.page)
  await new TodayPage(app.page).checkOff(firstTask)
  const { notes, state } = new ReflectionSheet(app.page)
  await notes.fill('Written before the power went.')
  await expect(state).toHaveText(/^Saved at/)

  await app.kill()
  await app.launch()
  await freezeClock(app.page, days.first)

  await expect(new TodayPage(app.page).task(firstTask)).toBeChecked()
  await expect(new ReflectionSheet(app.page).notes).toHaveValue('Written before the power went.')
})

test('the next days bring the next sessions, and what was left open', async ({ app }) => {
  await startPlan(app.page)
  await new TodayPage(app.page).checkOff(firstTask)

  await app.relaunch()
  await freezeClock(app.page, days.second)

  const today = new TodayPage(app.page)
  await expect(today.heading).toHaveText('Tuesday 3 November')
  await expect(today.task(firstTask)).toBeHidden()
  await expect(today.sessions.getByRole('checkbox')).toHaveCount(2)
  await expect(today.task(secondTask)).not.toBeChecked()
  await expect(new ReflectionSheet(app.page).notes).toHaveValue('')

  await freezeClock(app.page, days.third)
  await expect(today.heading).toHaveText('Wednesday 4 November')
  const earlier = today.main.getByRole('region', { name: 'Open from earlier days' })
  await expect(earlier.getByRole('checkbox', { name: secondTask })).not.toBeChecked()
})

test('the window comes back where it was, as large as it was', async ({ app }) => {
  const bounds = { x: 130, y: 90, width: 1010, height: 690 }
  await setWindowBounds(app, bounds)
  await app.relaunch()
  await expect.poll(() => windowBounds(app)).toEqual(bounds)
})

test('a second launch brings the first to the front and ends', async ({ app }) => {
  // It shows itself when it is painted first; hidden before that, it would come back by itself.
  await expect.poll(() => isWindowVisible(app)).toBe(true)
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  expect(await isWindowVisible(app)).toBe(false)

  expect(await launchAgain(app)).toBe(0)
  await expect.poll(() => isWindowVisible(app)).toBe(true)
  expect(app.electron.windows()).toHaveLength(1)
})
