import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { recoverFromCrashes } from '../../electron/crash-recovery'
import { FakeWindow } from './fake-window'

const { app, dialog } = vi.hoisted(() => ({
  app: { quit: vi.fn<() => void>() },
  dialog: { showMessageBox: vi.fn<() => Promise<{ response: number }>>() },
}))
vi.mock('electron', () => ({ app, dialog }))

let window: FakeWindow
let now: number

beforeEach(() => {
  vi.resetAllMocks()
  vi.spyOn(console, 'error').mockImplementation(() => {})
  window = new FakeWindow()
  now = 0
  recoverFromCrashes(window.asWindow(), () => now)
})
afterEach(() => void vi.restoreAllMocks())

async function crash(reason = 'crashed'): Promise<void> {
  window.webContents.emit('render-process-gone', {}, { reason })
  await new Promise((resolve) => setTimeout(resolve))
  await new Promise((resolve) => setTimeout(resolve))
}

describe('a page whose process is gone', () => {
  test('is loaded again', async () => {
    await crash()
    expect(window.webContents.reload).toHaveBeenCalledOnce()
    expect(dialog.showMessageBox).not.toHaveBeenCalled()
  })

  test('is left alone when it ended as it should', async () => {
    await crash('clean-exit')
    expect(window.webContents.reload).not.toHaveBeenCalled()
  })

  test('is not loaded for ever: the third time within a minute the user is asked', async () => {
    dialog.showMessageBox.mockResolvedValue({ response: 1 })
    await crash()
    await crash()
    await crash()
    expect(window.webContents.reload).toHaveBeenCalledTimes(2)
    expect(app.quit).toHaveBeenCalledOnce()
  })

  test('is loaded again when the user wants to try', async () => {
    dialog.showMessageBox.mockResolvedValue({ response: 0 })
    await crash()
    await crash()
    await crash()
    expect(window.webContents.reload).toHaveBeenCalledTimes(3)
    expect(app.quit).not.toHaveBeenCalled()
  })

  test('is simply loaded again when the crashes lie apart', async () => {
    for (now of [0, 40_000, 80_000, 120_000]) await crash()
    expect(window.webContents.reload).toHaveBeenCalledTimes(4)
    expect(dialog.showMessageBox).not.toHaveBeenCalled()
  })
})
