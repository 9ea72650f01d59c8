import type { Page } from '@playwright/test'
import type { AppUnderTest } from '../fixtures/app-under-test'

/** The window that lays pages out, before it has got its document. */
export async function openPaper(app: AppUnderTest): Promise<Page> {
  const opened = app.electron.windows().find(isPaper)
  if (opened) return opened
  const page = app.electron.waitForEvent('window', isPaper)
  await app.page.evaluate(() => Reflect.get(window, 'desktop').preparePrinting())
  return page
}

/**
 * Replaces what prints in every window that is opened from now on.
 *
 * @param how `never`: pages are printed without end; otherwise why the system does not print
 */
export async function printLike({ electron }: AppUnderTest, how: string): Promise<void> {
  await electron.evaluate(({ app }, reason) => {
    app.on('browser-window-created', (_event, { webContents }) => {
      Object.assign(webContents, {
        printToPDF: () => new Promise(() => {}),
        print: (_options: unknown, done: (isPrinted: boolean, why: string) => void) =>
          reason === 'never' || done(false, reason),
      })
    })
  }, how)
}

/** How many windows there are, shown or not. */
export function countWindows({ electron }: AppUnderTest): Promise<number> {
  return electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
}

function isPaper(page: Page): boolean {
  return page.url().endsWith('/paper.html')
}
