import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { launchApp, type RunningApp } from '../../e2e/fixtures/launch-app'
import { days } from '../../e2e/pages/freeze-clock'
import { Sidebar } from '../../e2e/pages/sidebar'
import { isUntold } from '../writes/past-of'
import { writeWithoutPause, type WriterEvent } from '../writes/write-without-pause'
import { endAtOnce } from './end-at-once'

/** What is written to; see `Order` of the writer. */
export type Scene = 'checks' | 'ratings'

export interface Writing {
  readonly seed: number
  readonly scene: Scene
  /** How many writes; without end unless told. */
  readonly count?: number
  /** How many characters a reflection has at most. */
  readonly length?: number
}

/** What the app shows after it has started: its data, the offer to begin, or why it does neither. */
export interface Shown {
  readonly kind: 'today' | 'new-plan' | 'problem'
  /** What it says about the data; null when it says nothing. */
  readonly told: string | null
}

/** Milliseconds until the app shows anything, on a machine that has a lot else to do. */
const longestStart = 60_000

/** How many messages about the data are read before it is given up. */
const mostLooks = 6

/** The app on some data, until it is killed. */
export class KillableApp {
  private constructor(
    readonly profile: string,
    readonly running: RunningApp,
  ) {}

  /** @param fault such as `journal-before-sync:3`, where the main process ends itself; none unless told */
  static async open(profile: string, fault?: string): Promise<KillableApp> {
    const variables = fault === undefined ? {} : { PLUMBLINE_FAULT: fault }
    return new KillableApp(profile, await launchApp(profile, 'reduce', [], variables))
  }

  get page(): Page {
    return this.running.page
  }

  /** Offered where the app has come upon something it cannot go on with, such as a damaged row. */
  get openAgain(): Locator {
    return this.page.getByRole('button', { name: /^Open (it|Plumbline) again/ })
  }

  get electron(): ElectronApplication {
    return this.running.electron
  }

  get hasEnded(): boolean {
    const { exitCode, signalCode } = this.running.main
    return exitCode !== null || signalCode !== null
  }

  /** Settled when the main process has ended, by itself or not. */
  async ended(): Promise<void> {
    if (!this.hasEnded) await once(this.running.main, 'exit')
  }

  /**
   * Goes to the day of the harness and waits for what there is to see. What is said about the data is read, and
   * done as it says.
   */
  async comeToday(): Promise<Shown> {
    const { page } = this
    await page.clock.setFixedTime(new Date(`${days.first}T10:00`))
    // The app looks at the day again when somebody comes back to it.
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    const today = page.getByRole('main', { name: 'Today' })
    const newPlan = page.getByRole('main', { name: 'New plan' })
    const notice = page.getByRole('dialog', { name: /data is back$/ })
    const problem = page
      .getByRole('main', { name: 'Your data' })
      .filter({ has: page.getByRole('button', { name: 'Show folder' }) })
    const stopped = this.openAgain
    const told: string[] = []
    for (let look = 0; look < mostLooks; look += 1) {
      await today
        .or(newPlan)
        .or(notice)
        .or(problem)
        .or(stopped)
        .first()
        .waitFor({ timeout: longestStart })
      if (await isUntold(this.profile)) {
        told.push(await notice.innerText())
        await notice.getByRole('button', { name: 'Go on' }).click()
        while (await isUntold(this.profile)) await pause(5)
      } else if (await stopped.isVisible()) {
        told.push(await page.locator('body').innerText())
        await stopped.click()
        await stopped.waitFor({ state: 'hidden' })
      } else break
    }
    const kind = (await today.isVisible())
      ? 'today'
      : (await newPlan.isVisible())
        ? 'new-plan'
        : 'problem'
    if (kind === 'problem') told.push(await page.locator('body').innerText())
    return { kind, told: told.length > 0 ? told.join(' ').replaceAll(/\s+/g, ' ') : null }
  }

  /** Begins to tell what is written, once for every page that is opened. */
  async listen(heard: (event: WriterEvent) => void): Promise<void> {
    await this.page.exposeFunction('tellHarness', heard)
  }

  /**
   * Writes until the count is reached or the app is gone.
   *
   * @param from number of the write before the first
   */
  async write({ scene, ...order }: Writing, from: number): Promise<void> {
    if (scene === 'ratings') await new Sidebar(this.page).goTo('Verdict')
    await this.page.evaluate(writeWithoutPause, { ...order, scene, from, day: days.first })
  }

  /** Closes it as a user does. */
  async close(): Promise<void> {
    await this.electron.close()
    await this.kill()
  }

  kill(): Promise<void> {
    return endAtOnce(this.running.main)
  }
}
