import { expect, type Locator, type Page } from '@playwright/test'

/** What text would have become in a page that takes it for markup. */
const bornFromText = [
  'script:not([src])',
  'iframe, object, embed, webview, base, math, marquee, video, form[action]',
  'meta[http-equiv="refresh" i]',
  'img, link[href*="evil"]',
  'a[href^="javascript:" i], a[href^="data:" i], a[href^="vbscript:" i]',
  '[onerror], [onload], [onfocus], [onbegin], [ontoggle], [onclick], [onstart]',
  'svg script, svg animate, svg a',
].join()

/** Nothing on the page was made by a text, nothing a text says has run, and the page is where it was. */
export async function expectInert(page: Page): Promise<void> {
  const found = await page.evaluate(
    (selector) => ({
      address: location.href.replace(/#.*/, ''),
      elements: [...document.querySelectorAll(selector)].map((element) =>
        element.outerHTML.slice(0, 200),
      ),
      ran: String(Reflect.get(window, 'ran')),
    }),
    bornFromText,
  )
  expect(found).toEqual({ address: page.url().replace(/#.*/, ''), elements: [], ran: 'undefined' })
}

/**
 * Types a text into every field there is to type in, and leaves each.
 *
 * @returns how many fields there were
 */
export async function typeIntoEverything(part: Locator, text: string): Promise<number> {
  const fields = part.locator(textFields)
  const isMain = (await part.getAttribute('role')) !== 'dialog'
  let typed = 0
  // Counted anew each time: leaving a field may change what there is.
  for (let at = 0; at < (await fields.count()); at += 1) {
    const field = fields.nth(at)
    if (!(await field.isEditable())) continue
    await field.fill(text)
    await field.blur()
    typed += 1
    if (isMain) await expectInert(part.page())
  }
  return typed
}

const textFields =
  'textarea:visible, input:visible:not([type=checkbox], [type=radio], [type=range], [type=number])'
