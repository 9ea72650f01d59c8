import type { Page } from '@playwright/test'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { openApp } from './open-app'

/** Fills the folder of an app that was never started with a plan, as the app stores it. */
export async function storePlan(userDataFolder: string, bundle: PlanBundle): Promise<void> {
  const { page, electron } = await openApp(userDataFolder)
  try {
    await page.getByRole('main', { name: 'New plan' }).waitFor()
    await writeRows(page, rowsOf(bundle))
  } finally {
    await electron.close()
  }
}

/** The rows of each table. */
export type TableRows = Readonly<Record<string, readonly object[]>>

export function rowsOf({ plan, ...lists }: PlanBundle): TableRows {
  const ofPlan = (row: object) => ({ ...row, planId: plan.id })
  return {
    plans: [plan],
    tasks: lists.tasks.map((task, position) => ({ ...ofPlan(task), position })),
    pins: lists.pins.map(ofPlan),
    logs: lists.logs.map(ofPlan),
    reflections: lists.reflections.map(ofPlan),
    ratings: lists.ratings.map(ofPlan),
    postings: lists.postings.map(ofPlan),
  }
}

function writeRows(page: Page, rows: TableRows): Promise<void> {
  return page.evaluate(
    (tables) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('plumbline')
        opening.addEventListener('error', () => reject(opening.error))
        opening.addEventListener('success', () => {
          const names = Object.keys(tables)
          const transaction = opening.result.transaction(names, 'readwrite')
          for (const name of names)
            for (const row of tables[name]!) transaction.objectStore(name).put(row)
          transaction.addEventListener('error', () => reject(transaction.error))
          transaction.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
    rows,
  )
}
