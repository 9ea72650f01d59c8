import type { Page } from '@playwright/test'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { rowsOf } from '../../../renderer/db/bundle-rows'
import { metaKey, metaOf } from '../../../renderer/db/meta'
import { openApp } from './open-app'

/** Fills the folder of an app that was never started with a plan, as the app stores it. */
export async function storePlan(userDataFolder: string, bundle: PlanBundle): Promise<void> {
  const { page, electron } = await openApp(userDataFolder)
  try {
    await page.getByRole('main', { name: 'New plan' }).getByRole('heading').first().waitFor()
    const rows = rowsOf([bundle])
    await writeRows(page, rows, { key: metaKey, row: metaOf(1, rows) })
  } finally {
    await electron.close()
  }
}

interface MetaRow {
  readonly key: string
  readonly row: object
}

/** Beside the app, as its own way takes every row in hand once; the next start brings the journal up to it. */
function writeRows(
  page: Page,
  rows: Readonly<Record<string, readonly object[]>>,
  meta: MetaRow,
): Promise<void> {
  return page.evaluate(
    async ([tables, { key, row }]) => {
      const [{ name = '' } = {}] = await indexedDB.databases()
      const opening = indexedDB.open(name)
      await new Promise((resolve, reject) => {
        opening.addEventListener('success', resolve)
        opening.addEventListener('error', () => reject(opening.error))
      })
      const names = Object.keys(tables)
      const transaction = opening.result.transaction([...names, 'meta'], 'readwrite')
      for (const table of names)
        for (const record of tables[table]!) transaction.objectStore(table).put(record)
      transaction.objectStore('meta').put(row, key)
      await new Promise((resolve, reject) => {
        transaction.addEventListener('complete', resolve)
        transaction.addEventListener('error', () => reject(transaction.error))
      })
      opening.result.close()
    },
    [rows, meta] as const,
  )
}
