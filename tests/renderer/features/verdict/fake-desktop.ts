import { vi } from 'vitest'
import type { AppDescription, Settings } from '#shared/ipc/desktop-api'

const app: AppDescription = {
  name: 'Plumbline',
  version: '1.2.3',
  platform: 'linux',
  dataFolder: '/home/anna/.config/Plumbline',
}

const defaults: Settings = {
  appearance: 'system',
  planId: null,
  showRunningVerdict: false,
  dayStartHour: 4,
}

let stored = defaults

/** Stands for the main process; import it before anything that asks for it. */
export const fakeDesktop = {
  describeApp: () => Promise.resolve(app),
  readSettings: () => Promise.resolve(stored),
  changeSettings: (changes: Partial<Settings>) => {
    stored = { ...stored, ...changes }
    return Promise.resolve(stored)
  },
  showDataFolder: vi.fn<() => Promise<void>>(() => Promise.resolve()),
}

/** What the main process would read at the next start. */
export function storedSettings(): Settings {
  return stored
}

export function forgetSettings(): void {
  stored = defaults
}

Object.assign(window, { desktop: fakeDesktop })
