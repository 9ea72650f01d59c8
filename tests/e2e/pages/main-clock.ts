import { fileURLToPath } from 'node:url'
import type { AppUnderTest } from '../fixtures/app-under-test'

const setMainClock = fileURLToPath(new URL('../fixtures/set-main-clock.cjs', import.meta.url))

/** Starts the app with a main process that believes it is this moment; its time goes on from there. */
export async function launchAt(app: AppUnderTest, moment: string): Promise<void> {
  await app.close()
  process.env['MAIN_CLOCK'] = moment
  await app.launch(['-r', setMainClock])
}

/** Puts the computer to sleep, so to speak, and wakes it up at a moment. */
export async function sleepUntil({ electron }: AppUnderTest, moment: string): Promise<void> {
  await electron.evaluate(({ powerMonitor }, wakesAt) => {
    const readClock = Date.now.bind(Date)
    const ahead = Date.parse(wakesAt) - readClock()
    Date.now = () => readClock() + ahead
    powerMonitor.emit('resume')
  }, moment)
}
