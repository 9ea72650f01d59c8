import type { BrowserWindow } from 'electron'
import type { GenericSchema } from 'valibot'
import type { DesktopApi } from '#shared/ipc/desktop-api'
import type { CloseHandshake } from '../close-handshake'
import type { SettingsStore } from '../settings'

export type Method = keyof DesktopApi

/** How one method is answered: what it takes, checked before anything runs, and what it does. */
export interface Handler<Name extends Method> {
  readonly argument: GenericSchema<unknown, Argument<Name>>
  readonly handle: (argument: Argument<Name>, shell: Shell) => Answer<Name> | Promise<Answer<Name>>
}

/** What the handlers work with. */
export interface Shell {
  readonly window: BrowserWindow
  readonly settings: SettingsStore
  readonly closing: CloseHandshake
  /** The file written last, if any; the page knows only its name. */
  readonly saved: { path: string | null }
}

type Argument<Name extends Method> =
  Parameters<DesktopApi[Name]> extends [infer Only] ? Only : undefined

type Answer<Name extends Method> = Awaited<ReturnType<DesktopApi[Name]>>
