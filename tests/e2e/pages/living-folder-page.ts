import { readFile, writeFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import type { AppUnderTest } from '../fixtures/app-under-test'
import { Sidebar } from './sidebar'

/** The section of the settings about the living folder, and what asks for the user elsewhere. */
export class LivingFolderPage {
  readonly page: Page
  readonly section: Locator
  /** Says on every screen that files wait. */
  readonly banner: Locator
  readonly dialog: Locator

  constructor(readonly app: AppUnderTest) {
    this.page = app.page
    this.section = this.page.getByRole('region', { name: 'Living folder' })
    this.banner = this.page
      .getByRole('status')
      .filter({ hasText: 'Your folder says something else.' })
    this.dialog = this.page.getByRole('dialog', { name: 'Settle what differs' })
  }

  /** Mirrors the plan on screen below a folder. */
  async chooseFolder(folder: string): Promise<void> {
    await this.app.electron.evaluate(({ dialog }, path) => {
      Object.assign(dialog, {
        showOpenDialog: async () => ({ canceled: false, filePaths: [path] }),
      })
    }, folder)
    await new Sidebar(this.page).goTo('Settings')
    await this.section.getByRole('button', { name: 'Choose folder…' }).click()
    await expect(this.section).toContainText('is mirrored')
  }

  async openDialog(): Promise<void> {
    await this.banner.getByRole('button', { name: 'Settle…' }).click()
    await expect(this.dialog).toBeVisible()
  }
}

/** Milliseconds until a change has gone from one side to the other, on a machine that has a lot else to do. */
const longestWay = 30_000

/** Waits until a file says something; one that is not there says nothing. */
export async function expectFile(path: string, words: RegExp): Promise<void> {
  await expect
    .poll(() => readFile(path, 'utf8').catch(() => ''), { timeout: longestWay })
    .toMatch(words)
}

/** Edits a file as another program would. */
export async function editFile(path: string, from: string | RegExp, to: string): Promise<void> {
  const before = await readFile(path, 'utf8')
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  await writeFile(path, after)
}
