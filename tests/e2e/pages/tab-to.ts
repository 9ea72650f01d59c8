import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any screen has. */
const mostStops = 120

/** Presses Tab until a control has the focus, as one does without a mouse. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible()
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${control.toString()}`)
}

/** What has the focus shows it. */
export async function expectVisibleFocus(page: Page): Promise<void> {
  expect(await page.evaluate(describeFocus)).toMatchObject({ isVisible: true })
}

/**
 * Presses Tab once around a screen.
 *
 * @returns the names of the stops at which nothing shows that they have the focus
 */
export async function stopsWithoutVisibleFocus(page: Page): Promise<string[]> {
  const invisible: string[] = []
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(describeFocus)
    if (focused.isSeenBefore) return invisible
    if (!focused.isVisible) invisible.push(focused.name)
  }
  throw new Error('Tab does not come around')
}

/** Runs in the page. The ring may be drawn by what lies around the element; where one writes, the caret shows it. */
function describeFocus() {
  const element = document.activeElement ?? document.body
  const around = [element, element.parentElement, element.nextElementSibling]
  const isSeenBefore = element === document.body || Reflect.has(element, 'wasFocused')
  Reflect.set(element, 'wasFocused', true)
  return {
    isSeenBefore,
    isVisible:
      element instanceof HTMLTextAreaElement ||
      around.some((candidate) => {
        if (!candidate) return false
        const { outlineStyle, outlineWidth } = getComputedStyle(candidate)
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
      }),
    name: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`,
  }
}
