import { expect } from '@playwright/test'
import type { AppUnderTest } from '../fixtures/app-under-test'

/**
 * The page of the window after a crash. Playwright gives a page up for good when it has crashed once, so this
 * asks the window itself. It asks again and again: a page that is being loaded may never answer.
 */
export class RevivedPage {
  constructor(private readonly app: AppUnderTest) {}

  /** Waits until the heading of the page reads so. */
  async hasHeading(text: string): Promise<void> {
    await expect.poll(() => this.ask('document.querySelector("h1, h2")?.textContent')).toBe(text)
  }

  /** Everything that stands on it, typed words included. */
  text(): Promise<unknown> {
    return this.ask(
      'document.body.innerText + [...document.querySelectorAll("textarea")].map((area) => area.value)',
    )
  }

  /** Presses a button by what it says, once it is there. */
  async press(name: string): Promise<void> {
    const find = `[...document.querySelectorAll("button")].find((button) => button.textContent === ${JSON.stringify(name)})`
    await expect.poll(() => this.ask(`Boolean(${find})`)).toBe(true)
    await this.ask(`${find}.click()`)
  }

  /** Types a line where the notes of a reflection are written. */
  async type(text: string): Promise<void> {
    await this.ask('[...document.querySelectorAll("textarea")].at(-1)?.focus()')
    await this.app.electron.evaluate(({ BrowserWindow }, words) => {
      void BrowserWindow.getAllWindows()[0]?.webContents.insertText(words)
    }, text)
  }

  private ask(question: string): Promise<unknown> {
    return this.app.electron.evaluate(async ({ BrowserWindow }, script) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      if (!contents || contents.isCrashed() || contents.isLoading()) return null
      const silence = new Promise((resolve) => setTimeout(() => resolve(null), 2000))
      return Promise.race([contents.executeJavaScript(script).catch(() => null), silence])
    }, question)
  }
}
