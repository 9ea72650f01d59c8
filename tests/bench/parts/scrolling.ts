import type { Page } from '@playwright/test'
import { driveApp } from '../app/driven-app'
import { installTools } from '../app/page-tools'
import { tenYears } from '../data/make-plan'
import type { Part, Sample, Trial } from '../runner/part'

/** How many frames are scrolled through. */
const frames = 90

/** Pixels in each of them: as fast as one flicks through years. */
const step = 240

/** Frames that are late while one scrolls through ten years, against an empty box of the same height. */
export const scrolling: Part = {
  name: 'scrolling',
  async open() {
    const { page, close } = await driveApp(tenYears)
    await installTools(page)
    return {
      trials: [trial(page, 'journal', 'Reflections', '[role="listbox"]'), nextMonth(page)],
      close,
    }
  },
}

function trial(page: Page, name: string, screen: string, selector: string): Trial {
  return {
    async ours() {
      await page.getByRole('link', { name: screen }).first().click()
      await page.getByRole('main', { name: screen }).getByRole('heading').first().waitFor()
      return scroll(page, `main ${selector}`)
    },
    async limit() {
      await page.evaluate(() => {
        const box = document.createElement('div')
        box.id = 'bench-box'
        box.style.cssText = 'position:fixed;inset:0;overflow:auto;z-index:9;background:white'
        box.append(Object.assign(document.createElement('div'), { style: 'height:400000px' }))
        document.body.append(box)
      })
      const sample = await scroll(page, '#bench-box')
      await page.evaluate(() => document.querySelector('#bench-box')!.remove())
      return sample
    },
    figures: [
      {
        name: `scrolling the ${name} of ten years, mean frame`,
        unit: 'ms',
        ours: 'frame',
        limit: 'frame',
        against: 'an empty box of the same height',
        goal: 1.25,
      },
    ],
  }
}

/** The calendar draws one month at a time: what one flicks through is the button. */
function nextMonth(page: Page): Trial {
  return {
    async ours() {
      await page.getByRole('link', { name: 'Calendar' }).first().click()
      const months = page.getByRole('main', { name: 'Calendar' })
      await months.getByRole('button', { name: 'Next month' }).waitFor()
      const time = await page.evaluate(() => {
        const shown = () => document.querySelector('main h1')!.textContent
        const before = shown()
        const button = document.querySelector<HTMLElement>('main [aria-label="Next month"]')!
        return window.bench.untilPainted(
          () => button.click(),
          () => shown() !== before,
        )
      })
      await months.getByRole('button', { name: 'Previous month' }).click()
      return { time }
    },
    limit: () => ({ time: 100 }),
    figures: [
      {
        name: 'calendar of ten years, to the next month',
        unit: 'ms',
        ours: 'time',
        limit: 'time',
        against: 'what feels immediate',
        goal: 1,
      },
    ],
  }
}

function scroll(page: Page, selector: string): Promise<Sample> {
  return page.evaluate(
    async ([name, count, distance]) => {
      const box = [...document.querySelectorAll(name)].find(
        ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight,
      )
      if (!box) throw new Error(`Nothing scrolls at ${name}`)
      box.scrollTop = 0
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      await frame()
      const began = performance.now()
      for (let done = 0; done < count; done += 1) {
        box.scrollTop += distance
        await frame()
      }
      return { frame: (performance.now() - began) / count }
    },
    [selector, frames, step] as const,
  )
}
