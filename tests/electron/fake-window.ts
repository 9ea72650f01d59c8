import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { vi } from 'vitest'

/** As much of a window as the code under test touches, and a way to see what it did. */
export class FakeWindow extends EventEmitter {
  readonly webContents = Object.assign(new EventEmitter(), {
    id: 7,
    mainFrame: { frameTreeNodeId: 1, parent: null, origin: 'app://plumbline' },
    isCrashed: vi.fn(() => false),
    getZoomFactor: vi.fn(() => 1),
    reload: vi.fn(),
    send: vi.fn(),
  })
  readonly destroy = vi.fn(() => {
    this.destroyed = true
    this.emit('closed')
  })
  readonly minimize = vi.fn()
  readonly maximize = vi.fn(() => void (this.maximized = true))
  readonly unmaximize = vi.fn(() => void (this.maximized = false))
  readonly isMaximized = (): boolean => this.maximized
  readonly isDestroyed = (): boolean => this.destroyed
  readonly getNormalBounds = (): object => this.bounds
  bounds = { x: 10, y: 20, width: 1000, height: 700 }
  maximized = false
  destroyed = false

  /** Asks to close, as a click on the cross does. True when the window may go at once. */
  readonly close = vi.fn((): boolean => {
    let prevented = false
    this.emit('close', { preventDefault: () => (prevented = true) })
    return !prevented
  })

  asWindow(): BrowserWindow {
    return this as unknown as BrowserWindow
  }
}
