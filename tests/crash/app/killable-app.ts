import { once } from 'node:events'
import type { ElectronApplication, Page } from '@playwright/test'
import { launchApp, type RunningApp } from '../../e2e/fixtures/launch-app'
import { days, freezeClock } from '../../e2e/pages/freeze-clock'
import { Sidebar } from '../../e2e/pages/sidebar'
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

/** What the app shows after it has started: its data, the offer to begin, or something else, in its words. */
export type Shown = 'today' | 'new-plan' | { readonly words: string }

/** Milliseconds until the app shows anything, on a machine that has a lot else to do. */
const longestStart = 60_000

/** The app on some data, until it is killed. */
export class KillableApp {
  private constructor(readonly running: RunningApp) {}

  /** @param fault such as `journal-before-sync:3`, where the main process ends itself; none unless told */
  static async open(profile: string, fault?: string): Promise<KillableApp> {
    const variables = fault === undefined ? {} : { PLUMBLINE_FAULT: fault }
    return new KillableApp(await launchApp(profile, 'reduce', [], variables))
  }

  get page(): Page {
    return this.running.page
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

  /** Goes to the day of the harness and waits for what there is to see. */
  async comeToday(): Promise<Shown> {
    await freezeClock(this.page, days.first)
    return this.lookAround()
  }

  /** Waits for what there is to see. */
  async lookAround(): Promise<Shown> {
    const today = this.page.getByRole('main', { name: 'Today' })
    const newPlan = this.page.getByRole('main', { name: 'New plan' })
    const other = this.page.getByRole('main').or(this.page.getByRole('alertdialog'))
    try {
      await today.or(newPlan).waitFor({ timeout: longestStart })
      return (await newPlan.isVisible()) ? 'new-plan' : 'today'
    } catch {
      return { words: (await other.allInnerTexts()).join('\n') || 'Nothing.' }
    }
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
