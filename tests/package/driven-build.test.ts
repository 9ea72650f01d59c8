import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, expect, type Page, test } from '@playwright/test'
import { days, freezeClock } from '../e2e/pages/freeze-clock'
import { ReflectionSheet } from '../e2e/pages/reflection-sheet'
import { startPlan } from '../e2e/pages/start-plan'
import { firstTask, TodayPage } from '../e2e/pages/today-page'
import { makeDriveable } from './fixtures/make-driveable'

test('the packaged program keeps a plan and a reflection', async ({}, testInfo) => {
  const program = makeDriveable(testInfo.outputPath('driveable'))
  const data = mkdtempSync(join(tmpdir(), 'plumbline-package-'))

  await using(program, data, async (page) => {
    await startPlan(page)
    await new TodayPage(page).checkOff(firstTask)
    const { notes, state } = new ReflectionSheet(page)
    await notes.fill('Written in the packaged program.')
    await expect(state).toHaveText(/^Saved at/)
  })
  await using(program, data, async (page) => {
    await freezeClock(page, days.first)
    await expect(new TodayPage(page).task(firstTask)).toBeChecked()
    await expect(new ReflectionSheet(page).notes).toHaveValue('Written in the packaged program.')
  })
  rmSync(data, { recursive: true, force: true, maxRetries: 20 })
})

/** Starts the program, does something in its window, and closes it. */
async function using(
  executablePath: string,
  data: string,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const electron = await _electron.launch({
    executablePath,
    args: [`--user-data-dir=${data}`],
    chromiumSandbox: process.getuid?.() !== 0,
    colorScheme: null,
    timeout: 90_000,
  })
  const page = await electron.firstWindow({ timeout: 90_000 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  // The first navigation may be over before the test tool listens; the second is not.
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.reload())
  await page.waitForURL('app://plumbline/**')
  await act(page)
  await electron.close()
}
