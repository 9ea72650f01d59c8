import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, type Page, test } from '@playwright/test'
import { days, freezeClock } from '../e2e/pages/freeze-clock'
import { ReflectionSheet } from '../e2e/pages/reflection-sheet'
import { startPlan } from '../e2e/pages/start-plan'
import { firstTask, TodayPage } from '../e2e/pages/today-page'
import { isWindowShown } from './fixtures/is-window-shown'
import { makeVariant } from './fixtures/make-variant'
import { startProgram, type StartedProgram } from './fixtures/start-program'

test('the packaged program keeps a plan and a reflection', async ({}, testInfo) => {
  // Identical to what users get, but for the one fuse that lets a test tool in.
  const folder = testInfo.outputPath('driveable')
  const program = makeVariant(folder, { EnableNodeCliInspectArguments: true })
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
  program: string,
  data: string,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const started = startProgram(program, data, ['--inspect=0', '--remote-debugging-port=0'])
  try {
    // Nothing moves any more when the test tool comes in.
    await expect.poll(isWindowShown).toBe(true)
    await expect.poll(() => debuggingAddress(started)).toBeDefined()
    const browser = await chromium.connectOverCDP(String(debuggingAddress(started)))
    const page = browser.contexts()[0]?.pages()[0]
    if (!page) throw new Error('The program has no window')
    await act(page)
    await browser.close()
    started.process.kill('SIGTERM')
    expect(await started.exitCode()).toBe(0)
  } finally {
    await started.end()
  }
}

function debuggingAddress(started: StartedProgram): string | undefined {
  return /^DevTools listening on (ws:\S+)/m.exec(started.output())?.[1]
}
