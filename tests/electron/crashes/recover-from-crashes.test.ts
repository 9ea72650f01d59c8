import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  type CrashRecovery,
  recoverFromCrashes,
} from '../../../electron/crashes/recover-from-crashes'
import { FakeWindow } from '../fake-window'
import { fakeFaultLog } from './fake-fault-log'

const { app, dialog, clipboard, Menu } = vi.hoisted(() => ({
  app: { quit: vi.fn<() => void>(), getVersion: () => '1.2.3', isPackaged: true },
  dialog: { showMessageBox: vi.fn<() => Promise<{ response: number }>>() },
  clipboard: { writeText: vi.fn<(text: string) => void>() },
  Menu: { buildFromTemplate: vi.fn<() => void>(), setApplicationMenu: vi.fn<() => void>() },
}))
vi.mock('electron', () => ({ app, dialog, clipboard, Menu }))

const usual = 'app://plumbline/'
const afterCrash = 'app://plumbline/?after-crash'
const safeMode = 'app://plumbline/safe-mode.html'

let window: FakeWindow
let faults: ReturnType<typeof fakeFaultLog>
let crashes: CrashRecovery
let now: number

beforeEach(() => {
  vi.resetAllMocks()
  vi.spyOn(console, 'error').mockImplementation(() => {})
  window = new FakeWindow()
  window.loadURL.mockResolvedValue(undefined)
  faults = fakeFaultLog()
  now = 0
  crashes = recoverFromCrashes(window.asWindow(), {
    pageOrigin: 'app://plumbline',
    faults,
    now: () => now,
  })
})
afterEach(() => void vi.restoreAllMocks())

async function crash(reason = 'crashed'): Promise<void> {
  window.webContents.emit('render-process-gone', {}, { reason, exitCode: 5 })
  await new Promise((resolve) => setTimeout(resolve))
  await new Promise((resolve) => setTimeout(resolve))
}

async function crashTimes(times: number): Promise<void> {
  for (let time = 0; time < times; time++) await crash()
}

const loaded = () => window.loadURL.mock.calls.map(([address]) => address)

/** The places of the buttons: the way on, quitting, the details. */
const [tryAgain, quit, copyDetails] = [0, 1, 2]

describe('a page whose process is gone', () => {
  test.each(['crashed', 'oom', 'killed', 'abnormal-exit', 'launch-failed'])(
    'is loaded again and told of it (%s)',
    async (reason) => {
      await crash(reason)
      expect(loaded()).toEqual([afterCrash])
      expect(faults.noted).toEqual([{ kind: 'page-gone', reason, exitCode: 5 }])
    },
  )

  test('is left alone when it ended as it should', async () => {
    await crash('clean-exit')
    expect(loaded()).toEqual([])
    expect(faults.noted).toEqual([])
  })

  test('is left alone when its window is gone as well', async () => {
    window.destroyed = true
    await crash()
    expect(loaded()).toEqual([])
  })

  test('comes back in safe mode the third time within a minute, with a menu that works', async () => {
    await crashTimes(3)
    expect(loaded()).toEqual([afterCrash, afterCrash, safeMode])
    expect(faults.noted.at(-1)).toEqual({ kind: 'safe-mode' })
    expect(Menu.setApplicationMenu).toHaveBeenCalledOnce()
    expect(dialog.showMessageBox).not.toHaveBeenCalled()
  })

  test('is simply loaded again when the crashes lie apart', async () => {
    for (now of [0, 40_000, 80_000, 120_000]) await crash()
    expect(loaded()).toEqual([afterCrash, afterCrash, afterCrash, afterCrash])
  })

  test('that cannot be loaded is noted, and nothing else', async () => {
    window.loadURL.mockRejectedValue(Object.assign(new Error('no file'), { code: 'ERR_FAILED' }))
    await crash()
    expect(faults.noted.at(-1)).toMatchObject({
      kind: 'load-error',
      errors: [{ code: 'ERR_FAILED' }],
    })
  })
})

describe('safe mode', () => {
  beforeEach(() => crashTimes(3))

  test('opens the app again when it is asked to', () => {
    crashes.openAgain()
    expect(loaded().at(-1)).toBe(usual)
  })

  test('comes back at once when the app stops again soon', async () => {
    crashes.openAgain()
    await crash()
    expect(loaded().slice(3)).toEqual([usual, safeMode])
    expect(dialog.showMessageBox).not.toHaveBeenCalled()
  })

  test('asks the user when it is gone itself, and does nothing by itself', async () => {
    dialog.showMessageBox.mockReturnValue(new Promise(() => {}))
    await crash()
    expect(dialog.showMessageBox).toHaveBeenCalledOnce()
    expect(loaded()).toHaveLength(3)
  })

  test('can be left by quitting when it is gone itself', async () => {
    dialog.showMessageBox.mockResolvedValue({ response: quit })
    await crash()
    expect(app.quit).toHaveBeenCalledOnce()
    expect(loaded()).toHaveLength(3)
  })

  test('can be tried again when it is gone itself, after copying the details', async () => {
    dialog.showMessageBox
      .mockResolvedValueOnce({ response: copyDetails })
      .mockResolvedValueOnce({ response: tryAgain })
    await crash()
    expect(clipboard.writeText).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('Plumbline 1.2.3'),
    )
    expect(loaded().at(-1)).toBe(usual)
  })
})
