import type { BrowserWindow } from 'electron'
import type { GenericSchema } from 'valibot'
import type { DesktopApi } from '#shared/ipc/desktop-api'
import type { CloseHandshake } from '../close-handshake'
import type { Backups } from '../backups/open-backups'
import type { Background } from '../background/background'
import type { CrashRecovery } from '../crashes/recover-from-crashes'
import type { FaultLog } from '../faults/open-fault-log'
import type { ThoughtPost } from '../capture/thought-post'
import type { LinkPost } from '../deep-links/link-post'
import type { LivingFolderKeeper } from '../living-folder/open-living-folder'
import type { Printing } from '../print/open-printing'
import type { Reminders } from '../reminders/open-reminders'
import type { SettingsStore } from '../settings'
import type { Storage } from '../storage/open-storage'

export type Method = keyof DesktopApi

/** How one method is answered: what it takes, checked before anything runs, and what it does. */
export type Handler<Name extends Method> = HandlerOf<DesktopApi[Name], Shell>

/** The same for a method of any window, with what its handlers work with. */
export interface HandlerOf<Call extends (argument: never) => Promise<unknown>, Tools> {
  readonly argument: GenericSchema<unknown, Argument<Call>>
  readonly handle: (argument: Argument<Call>, tools: Tools) => Answer<Call> | Promise<Answer<Call>>
}

/** What the handlers work with. */
export interface Shell {
  readonly window: BrowserWindow
  readonly settings: SettingsStore
  readonly closing: CloseHandshake
  /** The file written last, if any; the page knows only its name. */
  readonly saved: { path: string | null }
  readonly printing: Printing
  readonly background: Background
  readonly reminders: Reminders
  readonly thoughts: ThoughtPost
  readonly backups: Backups
  readonly living: LivingFolderKeeper
  readonly faults: FaultLog
  readonly crashes: CrashRecovery
  readonly storage: Storage
  readonly links: LinkPost
}

type Argument<Call extends (argument: never) => unknown> =
  Parameters<Call> extends [infer Only] ? Only : undefined

type Answer<Call extends (argument: never) => unknown> = Awaited<ReturnType<Call>>
