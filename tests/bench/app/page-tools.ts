import type { Page } from '@playwright/test'

/** What measuring in the page needs; {@link installTools} puts it there as `bench`. */
export interface PageTools {
  /** Milliseconds from now until something is true and painted. */
  readonly untilPainted: (start: () => void, isThere: () => boolean) => Promise<number>
  /** Milliseconds of one row written for certain and a changed word painted: the least a change can take. */
  readonly rawChange: (rows: number) => Promise<number>
}

declare global {
  interface Window {
    bench: PageTools
  }
}

export async function installTools(page: Page): Promise<void> {
  await page.evaluate(() => {
    const painted = () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve()
          port2.postMessage(null)
        })
      })

    async function untilPainted(start: () => void, isThere: () => boolean): Promise<number> {
      const began = performance.now()
      const there = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!isThere()) return
          observer.disconnect()
          resolve()
        })
        observer.observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        })
      })
      start()
      await there
      await painted()
      return performance.now() - began
    }

    const database = new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('bench')
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'))
      opening.addEventListener('success', () => resolve(opening.result))
      opening.addEventListener('error', () => reject(opening.error))
    })
    const mark = document.createElement('div')
    document.body.append(mark)

    async function rawChange(rows: number): Promise<number> {
      const opened = await database
      const began = performance.now()
      const transaction = opened.transaction('rows', 'readwrite', { durability: 'strict' })
      for (let row = 0; row < rows; row += 1) {
        transaction.objectStore('rows').put({ title: 'x'.repeat(400), began }, row)
      }
      await new Promise((resolve) => transaction.addEventListener('complete', resolve))
      mark.textContent = String(began)
      await painted()
      return performance.now() - began
    }

    window.bench = { untilPainted, rawChange }
  })
}
