import { expect, type Locator, type Page } from '@playwright/test'
import { freezeClock } from './freeze-clock'
import { toast } from './toast'

/** The journal: the entries, the one that is read, and the place to write. */
export class ReflectionsPage {
  readonly main: Locator
  readonly search: Locator
  readonly found: Locator
  readonly entries: Locator
  readonly reader: Locator
  readonly title: Locator
  readonly notes: Locator
  readonly state: Locator

  constructor(readonly page: Page) {
    this.main = page.getByRole('main', { name: 'Reflections' })
    this.search = this.main.getByRole('searchbox', { name: 'Search reflections' })
    this.found = this.main.getByRole('region', { name: 'Entries' }).getByRole('status')
    this.entries = this.main.getByRole('option')
    this.reader = this.main.getByRole('article')
    this.title = this.reader.getByRole('heading', { level: 2 })
    this.notes = this.main.getByRole('textbox', { name: 'Notes' })
    this.state = this.main.getByText(/^(Saved|Stored as you write|Saving)/)
  }

  entry(words: string): Locator {
    return this.entries.filter({ hasText: words })
  }

  get selected(): Locator {
    return this.main.getByRole('option', { selected: true })
  }

  /** Chooses in the menu of the Write button. */
  async write(item: string | RegExp): Promise<void> {
    await this.main.getByRole('button', { name: 'Write about a day' }).click()
    await this.page.getByRole('menuitem', { name: item }).click()
  }

  /** Leaves the place to write, once what was written is stored. */
  async finishWriting(): Promise<void> {
    await expect(this.state).toHaveText(/^Saved/)
    await this.main.getByRole('button', { name: /^Done/ }).click()
    await expect(this.notes).toBeHidden()
  }

  /** A day of the month in the narrow side. */
  day(name: RegExp): Locator {
    return this.main.getByRole('table', { name: 'Days of the month' }).getByRole('button', { name })
  }
}

/** The day after the sample month that {@link openSampleJournal} shows has ended. */
const dayAfterSample = '2026-12-01'

/** Opens the journal of the sample month, in a window with no plan yet. */
export async function openSampleJournal(page: Page): Promise<ReflectionsPage> {
  await freezeClock(page, dayAfterSample)
  await page.getByRole('button', { name: 'Look at a sample month' }).click()
  // Said when the sample is stored; right after that it is shown.
  await expect(toast(page)).toBeVisible()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await page.keyboard.press('Control+4')
  const journal = new ReflectionsPage(page)
  await expect(journal.found).toHaveText('15 entries')
  return journal
}
