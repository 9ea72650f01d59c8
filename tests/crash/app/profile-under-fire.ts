import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startPlan } from '../../e2e/pages/start-plan'
import { type Finding, Ledger } from '../writes/ledger'
import { readStored } from '../writes/stored'
import { copyProfile, newProfile } from './copy-profile'
import { KillableApp, type Shown, type Writing } from './killable-app'
import { keepForStudy } from './report'
import { startAlone } from './start-alone'

/** When the power fails. */
export interface Moment {
  /** This many writes are acknowledged since the app was opened. */
  readonly after: number
  /** And this many milliseconds have passed since. */
  readonly wait: number
}

/** Milliseconds an app has to come to a fault point. */
const longestWork = 60_000

/** One user's data over many kills, with the book that is kept of it. */
export class ProfileUnderFire {
  readonly ledger = new Ledger()
  readonly findings: Finding[] = []
  kills = 0
  /** How often the app has made its database anew, and said so. */
  rebuilds = 0
  #app: KillableApp | null = null

  private constructor(
    readonly folder: string,
    readonly name: string,
  ) {}

  /**
   * Data with a plan in it; the app is running on it.
   *
   * @param name to keep it under, should something be lost
   */
  static async make(name: string): Promise<ProfileUnderFire> {
    const profile = new ProfileUnderFire(await newProfile(), name)
    await profile.#launch()
    await profile.#begin()
    return profile
  }

  /** Data that is there already; the app is not running on it. */
  static on(folder: string, name: string): ProfileUnderFire {
    return new ProfileUnderFire(folder, name)
  }

  get app(): KillableApp {
    if (!this.#app) throw new Error('The app is not running')
    return this.#app
  }

  /** Opens the app again and compares what it has with the book. What is lost is kept, as it was before. */
  async open(): Promise<void> {
    await this.#remember()
    await this.#launch()
    await this.#examine()
  }

  /**
   * Opens the app so that it ends itself at a fault point, and works until it does.
   *
   * @param fault such as `journal-before-sync:3`
   * @param work what leads to the point; it may go on for ever
   * @returns false when the app did not come to the point; it was killed then
   */
  async openUntil(fault: string, work: () => Promise<unknown>): Promise<boolean> {
    await this.#remember()
    await this.#launch(fault)
    const { app } = this
    const worked = this.#examine().then(work)
    worked.catch(() => {})
    const late = new Promise<'late'>((resolve) =>
      setTimeout(() => resolve('late'), longestWork).unref(),
    )
    const end = await Promise.race([app.ended().then(() => 'ended'), late])
    await this.kill()
    return end === 'ended'
  }

  /** Starts the app with nobody connected, until it ends itself at a fault point or is killed. */
  async startUntil(fault: string, killAfter: number): Promise<boolean> {
    const hasEnded = await startAlone(this.folder, { killAfter, fault })
    this.kills += 1
    return hasEnded
  }

  /** Writes; settled at the moment, or when the app ends before it. */
  async writeUntil(writing: Writing, { after, wait }: Moment): Promise<void> {
    const { app } = this
    const isReached = new Promise<void>((resolve) => {
      this.#heard = () => this.ledger.acknowledged >= after && resolve()
    })
    const failed = app.write(writing, this.ledger.planned).then(
      () => isReached,
      (error: unknown) => {
        if (!/closed|crashed|disconnected/i.test(String(error))) throw error
        return app.ended()
      },
    )
    await Promise.race([isReached, app.ended(), failed])
    failed.catch(() => {})
    if (wait > 0) await Promise.race([pause(wait), app.ended()])
  }

  /** Writes until the app is gone. */
  writeForEver(seed: number): Promise<void> {
    return this.writeUntil({ seed, scene: 'checks' }, { after: Infinity, wait: 0 })
  }

  /** Waits until so many writes are acknowledged since the app was opened, or until it has ended. */
  async writtenAtLeast(count: number): Promise<void> {
    while (this.ledger.acknowledged < count && !this.app.hasEnded) await pause(5)
  }

  /** Everything at once, as when the power fails. */
  async kill(): Promise<void> {
    await this.app.kill()
    this.#app = null
    this.kills += 1
  }

  /** As a user does. */
  async close(): Promise<void> {
    await this.app.close()
    this.#app = null
  }

  async discard(): Promise<void> {
    await this.#app?.kill()
    this.#app = null
    for (const folder of [this.folder, this.#before]) {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  }

  /** Elsewhere, because the disk of the profile may be full. */
  get #before(): string {
    return `${join(tmpdir(), basename(this.folder))}-before-${this.name.replaceAll(/\W+/g, '-')}`
  }

  #heard: () => void = () => {}

  async #launch(fault?: string): Promise<void> {
    this.#app = await KillableApp.open(this.folder, fault)
    await this.#app.listen((event) => {
      this.ledger.note(event)
      this.#heard()
    })
  }

  async #begin(): Promise<void> {
    await startPlan(this.app.page)
    this.ledger.startFrom(await readStored(this.app.page, this.folder))
  }

  /** Keeps a copy of the data as it is before the app opens it. */
  async #remember(): Promise<void> {
    await rm(this.#before, { recursive: true, force: true })
    await copyProfile(this.folder, this.#before)
  }

  /** Compares what the app has with the book. */
  async #examine(): Promise<void> {
    const shown = await this.app.comeToday()
    if (shown.told !== null) this.rebuilds += 1
    const found = shown.kind === 'today' ? await this.#compare() : await this.#startOver(shown)
    if (found.length > 0) await keepForStudy(this.#before, `${this.name}-${this.kills}`)
    this.findings.push(...found)
  }

  async #compare(): Promise<Finding[]> {
    const stored = await readStored(this.app.page, this.folder)
    const found = this.ledger.check(stored)
    this.ledger.startFrom(stored)
    return found
  }

  /** The data is gone, and the app offers to begin: makes another plan, so that there is something to write to. */
  async #startOver({ kind, told }: Shown): Promise<Finding[]> {
    if (kind === 'problem')
      throw new Error(`The app shows neither its data nor a beginning: ${told}`)
    const count = this.ledger.seq
    await this.#begin()
    return [{ kind: 'lost', count, words: 'everything is gone, as on a first run' }]
  }
}
