import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/test'
import { days, freezeClock } from './pages/freeze-clock'
import { setWindowBounds } from './pages/main-window'
import { Sidebar } from './pages/sidebar'
import { VerdictPage } from './pages/verdict-page'

const screens = [
  'Today',
  'Calendar',
  'Timeline',
  'Reflections',
  'Verdict',
  'Postings',
  'Guide',
  'Settings',
] as const

test.describe.configure({ timeout: 180_000 })

test('a page that is read from right to left keeps everything in its frame', async ({ app }) => {
  const { page } = app
  await freezeClock(page, days.after)
  await page.getByRole('button', { name: 'Look at a sample month' }).click()
  const sidebar = new Sidebar(page)
  for (const width of [1200, 900]) {
    await setWindowBounds(app, { width, height: width === 900 ? 600 : 800 })
    for (const screen of screens) {
      await sidebar.goTo(screen)
      await turn(page, 'ltr')
      const usual = await outside(page)
      await turn(page, 'rtl')
      expect.soft(await outside(page), `${screen}, ${width} wide`).toEqual(usual)
      const nav = await sidebar.nav.boundingBox()
      expect
        .soft(nav && nav.x + nav.width / 2, 'the sidebar is at the right')
        .toBeGreaterThan(width / 2)
    }
  }
})

test('the verdict has backend at the left and full stack at the right, whatever way one reads', async ({
  app,
}) => {
  const { page } = app
  await freezeClock(page, days.after)
  await page.getByRole('button', { name: 'Look at a sample month' }).click()
  await new Sidebar(page).goTo('Verdict')
  await turn(page, 'rtl')
  const verdict = new VerdictPage(page)
  const [first, third] = await Promise.all([
    verdict.rating(1, 1).boundingBox(),
    verdict.rating(3, 1).boundingBox(),
  ])
  expect(first!.x).toBeLessThan(third!.x)
})

function turn(page: Page, direction: 'ltr' | 'rtl'): Promise<void> {
  return page.evaluate((chosen) => {
    document.documentElement.dir = chosen
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
  }, direction)
}

/** The controls that begin or end outside the window, and do not only because their list scrolls. */
function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isScrolled = (element: Element | null): boolean => {
      if (!element) return false
      const { overflowX } = getComputedStyle(element)
      return (
        (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
        isScrolled(element.parentElement)
      )
    }
    const wide = document.documentElement.scrollWidth > innerWidth ? ['the page itself'] : []
    const controls = [...document.querySelectorAll('button, a, input, h1, h2, h3, [role="radio"]')]
    const lost = controls.filter((control) => {
      const { left, right, width } = control.getBoundingClientRect()
      return (
        width > 0 && (left < -1 || right > innerWidth + 1) && !isScrolled(control.parentElement)
      )
    })
    return [
      ...wide,
      ...lost.map((control) => control.textContent || control.outerHTML.slice(0, 80)),
    ]
  })
}
