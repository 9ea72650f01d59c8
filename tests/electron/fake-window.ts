import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { vi } from 'vitest'

/** As much of a window as the code under test touches, and a way to see what it did. */
export class FakeWindow extends EventEmitter {
  readonly webContents = Object.assign(new EventEmitter(), {
    id: 7,
    mainFrame: { frameTreeNodeId: 1, parent: null, origin: 'app://plumbline' },
    isCrashed: (): boolean => false,
    getZoomFactor: (): number => 1,
    forcefullyCrashRenderer: vi.fn<() => void>(),
    send: vi.fn<(channel: string, payload: unknown) => void>(),
  })
  readonly destroy = vi.fn<() => void>(() => {
    this.destroyed = true
    this.emit('closed')
  })
  readonly hide = vi.fn<() => void>()
  readonly loadURL = vi.fn<(address: string) => Promise<void>>()
  readonly isMaximized = (): boolean => this.maximized
  readonly isDestroyed = (): boolean => this.destroyed
  readonly getNormalBounds = (): object => this.bounds
  bounds = { x: 10, y: 20, width: 1000, height: 700 }
  maximized = false
  destroyed = false

  /** Asks to close, as a click on the cross does. True when the window may go at once. */
  readonly close = (): boolean => {
    let prevented = false
    this.emit('close', { preventDefault: () => (prevented = true) })
    return !prevented
  }

  asWindow(): BrowserWindow {
    return this as unknown as BrowserWindow
  }
}
