import { dayOf } from '#shared/calendar/day'
import { makePlan, type PlanSize } from '../data/make-plan'
import { type OpenApp, openApp } from './open-app'
import { launchBare } from './launch-bare'
import { plumbline } from './plumbline'
import { storePlan } from './store-plan'
import { temporaryFolder } from './temporary-folder'

/** Milliseconds after which a start has done what it leaves for later. */
const untilBackedUp = 5_000

/** The app with a plan in it, at its Today screen; and how to end it. */
export interface DrivenApp extends OpenApp {
  readonly close: () => Promise<void>
}

export async function driveApp(size: PlanSize): Promise<DrivenApp> {
  const folder = await temporaryFolder()
  await storePlan(folder.path, makePlan(size, dayOf(new Date(), 4)))
  // The first start brings journal and backups up to these rows; what is measured is an app as it is every day.
  await launchBare(plumbline(folder.path), untilBackedUp)
  const app = await openApp(folder.path)
  await app.page.locator('main[aria-label="Today"] input[type="checkbox"]').first().waitFor()
  return {
    ...app,
    async close() {
      await app.electron.close()
      await folder.remove()
    },
  }
}
