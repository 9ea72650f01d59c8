import { expect, type Locator, type Page } from '@playwright/test'
import { days } from './freeze-clock'

/** The first tasks of a plan made with the defaults, in the order of their work. */
export const firstTask = 'Put the task app on half a page'
export const secondTask = 'Refresh HTML, CSS and JavaScript'

/** Within this time (milliseconds) a running timer is noted. */
const notedWithin = 15_000

/** The day: what to do, what was done. */
export class TodayPage {
  readonly main: Locator
  readonly heading: Locator
  readonly sessions: Locator
  /** The focus timer, while there is one. */
  readonly timer: Locator
  readonly clock: Locator
  /** The question what becomes of a timer that was left running. */
  readonly settling: Locator

  constructor(readonly page: Page) {
    this.main = page.getByRole('main', { name: 'Today' })
    this.heading = this.main.getByRole('heading', { level: 1 })
    this.sessions = this.main.getByRole('region', { name: 'Today', exact: true })
    this.timer = this.main.getByRole('region', { name: 'Focus timer' })
    this.clock = this.timer.getByRole('timer')
    this.settling = page.getByRole('dialog', { name: 'The focus timer was left running' })
  }

  /** The box that checks a task off. */
  task(title: string): Locator {
    return this.main.getByRole('checkbox', { name: title })
  }

  /** Checks a task off, and waits until that is stored: the box shows at once what was asked of it. */
  async checkOff(title: string): Promise<void> {
    const before = await this.#savedSeq()
    await this.task(title).click()
    await expect(this.task(title)).toBeChecked()
    await expect.poll(() => this.#savedSeq()).toBeGreaterThan(before)
  }

  /** Number of the latest change that the database and the journal have. */
  #savedSeq(): Promise<number> {
    return this.page.evaluate(() => Number(document.documentElement.dataset['savedSeq'] ?? 0))
  }

  /** The minutes of a task; a press opens the field to type them. */
  minutes(title: string): Locator {
    return this.main.getByRole('button', { name: `Log minutes for ${title}` })
  }

  minutesField(title: string): Locator {
    return this.main.getByRole('spinbutton', { name: `Minutes for ${title}` })
  }

  async typeMinutes(title: string, minutes: number): Promise<void> {
    await this.minutes(title).click()
    await this.minutesField(title).fill(String(minutes))
    await this.main.getByRole('button', { name: 'Log', exact: true }).click()
  }

  /** Logs minutes of a task that is planned for the day, and waits until they are stored. */
  async logMinutes(title: string, minutes: number): Promise<void> {
    await this.typeMinutes(title, minutes)
    await expect(this.minutes(title)).toHaveText(new RegExp(`^${minutes} of `))
  }

  async focusOn(title: string): Promise<void> {
    await this.main.getByRole('button', { name: `Focus on ${title}` }).click()
    await expect(this.timer).toContainText(title)
  }

  /**
   * Lets some minutes pass, in steps so small that the timer does not seem to be left: each is noted
   * before the next.
   *
   * @param from the moment the clock was stopped at, 10:00 of the first day unless told
   */
  async passTime(minutes: number, from = `${days.first}T10:00`): Promise<void> {
    const start = new Date(from).getTime()
    for (let passed = 1; passed <= minutes; passed += 1) {
      const at = start + passed * 60_000
      await this.page.clock.setFixedTime(at)
      await this.page.clock.runFor(notedWithin)
      await expect.poll(() => timerSeenAt(this.page)).toBe(at)
    }
  }

  /** Chooses something from the menu of a task. */
  async choose(title: string, item: string): Promise<void> {
    await this.main.getByRole('button', { name: `More for ${title}` }).click()
    await this.page.getByRole('menuitem', { name: item }).click()
  }
}

/** When the timer was noted last, epoch milliseconds, as the database has it. */
function timerSeenAt(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('plumbline')
        opening.addEventListener('error', () => reject(opening.error))
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('timer').objectStore('timer').get('focus')
          reading.addEventListener('success', () => {
            opening.result.close()
            resolve(Number(reading.result?.seenAt))
          })
        })
      }),
  )
}
