import type { Page } from '@playwright/test'
import { driveApp } from '../app/driven-app'
import { installTools } from '../app/page-tools'
import { makePlan, tenYears } from '../data/make-plan'
import type { Part } from '../runner/part'
import { toDay } from '#shared/calendar/day'

/** Found in some of the entries of every plan that is made. */
const words = ['server', 'patience', 'layout', 'queue', 'habit', 'focus', 'contract', 'retry']

/** From the press of a key to the entries that were found, against a look through all texts. */
export const search: Part = {
  name: 'search',
  async open() {
    const { page, close } = await driveApp(tenYears)
    await installTools(page)
    await page.getByRole('link', { name: 'Reflections' }).click()
    const field = page.getByRole('searchbox', { name: 'Search reflections' })
    // The first question makes the index, in slices; what is measured are those after it.
    await field.fill('server')
    await page
      .getByText(/^\d[\d,]* of /)
      .or(page.getByText(/entries/))
      .first()
      .waitFor()
    await page.waitForTimeout(3_000)
    const texts = makePlan(tenYears, toDay('2026-11-02')).reflections.map(({ text }) => text)
    await page.evaluate((all) => Object.assign(window, { benchTexts: all }), texts)
    let asked = 0
    return {
      trials: [
        {
          ours: async () => ({ time: await ask(page, words[(asked += 1) % words.length]!) }),
          limit: async () => ({ time: await scan(page, words[asked % words.length]!) }),
          figures: [
            {
              name: 'search of 3,650 reflections, first result after a key',
              unit: 'ms',
              ours: 'time',
              limit: 'time',
              against: 'a look through all texts, painted',
              // Not set by a document, which gives 20 ms in all (PERFORMANCE.md, section 8, row 14): a scan takes 4.
              goal: 3,
            },
          ],
        },
      ],
      close,
    }
  },
}

function ask(page: Page, word: string): Promise<number> {
  return page.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('main input[type="search"]')!
    const found = () => document.querySelector('main [role="listbox"]')!.textContent
    const before = found()
    return window.bench.untilPainted(
      () => {
        // As a key does: React hears of it through the setter of the element.
        const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
        value?.set?.call(field, text)
        field.dispatchEvent(new Event('input', { bubbles: true }))
      },
      () => found() !== before,
    )
  }, word)
}

function scan(page: Page, word: string): Promise<number> {
  return page.evaluate((text) => {
    const { benchTexts } = window as unknown as { readonly benchTexts: readonly string[] }
    const mark = document.createElement('div')
    document.body.append(mark)
    return window.bench.untilPainted(
      () => {
        mark.textContent = String(
          benchTexts.filter((entry) => entry.toLowerCase().includes(text)).length,
        )
      },
      () => mark.textContent !== '',
    )
  }, word)
}
