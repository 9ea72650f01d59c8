import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  morePatience,
  offerWayOutOfHang,
  patience,
} from '../../../electron/crashes/offer-way-out-of-hang'
import { FakeWindow } from '../fake-window'
import { fakeFaultLog } from './fake-fault-log'

interface Options {
  readonly buttons: readonly string[]
  readonly signal: AbortSignal
}
type ShowMessageBox = (window: unknown, options: Options) => Promise<{ response: number }>

const { dialog } = vi.hoisted(() => ({ dialog: { showMessageBox: vi.fn<ShowMessageBox>() } }))
vi.mock('electron', () => ({ app: {}, dialog, clipboard: {} }))

let window: FakeWindow
let faults: ReturnType<typeof fakeFaultLog>

beforeEach(() => {
  vi.resetAllMocks()
  vi.useFakeTimers()
  // Nobody answers unless a test says so; a dialog that is closed counts as the first button.
  dialog.showMessageBox.mockImplementation(
    (_window, { signal }) =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve({ response: wait }))),
  )
  window = new FakeWindow()
  faults = fakeFaultLog()
  offerWayOutOfHang(window.asWindow(), faults)
})
afterEach(() => vi.useRealTimers())

const [wait, loadAgain] = [0, 1]
const asked = () => dialog.showMessageBox.mock.calls.length

describe('a page that does not answer', () => {
  test('is left in peace for a moment, then there is a way out', async () => {
    window.emit('unresponsive')
    await vi.advanceTimersByTimeAsync(patience - 1)
    expect(asked()).toBe(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(asked()).toBe(1)
    expect(dialog.showMessageBox.mock.lastCall?.[1].buttons).toEqual([
      'Wait',
      'Load the page again',
      'Copy details',
    ])
  })

  test('is not mentioned when it answers within that moment', async () => {
    window.emit('unresponsive')
    await vi.advanceTimersByTimeAsync(patience - 1)
    window.emit('responsive')
    await vi.advanceTimersByTimeAsync(10 * morePatience)
    expect(asked()).toBe(0)
    expect(faults.noted).toEqual([{ kind: 'page-hangs' }, { kind: 'page-answers' }])
  })

  test('takes the question away when it answers after all', async () => {
    window.emit('unresponsive')
    await vi.advanceTimersByTimeAsync(patience)
    window.emit('responsive')
    expect(dialog.showMessageBox.mock.lastCall?.[1].signal.aborted).toBe(true)
    await vi.advanceTimersByTimeAsync(10 * morePatience)
    expect(asked()).toBe(1)
    expect(window.webContents.forcefullyCrashRenderer).not.toHaveBeenCalled()
  })

  test('takes the question away when it crashes meanwhile', async () => {
    window.emit('unresponsive')
    await vi.advanceTimersByTimeAsync(patience)
    window.webContents.emit('render-process-gone')
    expect(dialog.showMessageBox.mock.lastCall?.[1].signal.aborted).toBe(true)
  })

  test('is ended when the user wants it loaded again', async () => {
    dialog.showMessageBox.mockResolvedValue({ response: loadAgain })
    window.emit('unresponsive')
    await vi.advanceTimersByTimeAsync(patience)
    expect(window.webContents.forcefullyCrashRenderer).toHaveBeenCalledOnce()
  })

  test('is mentioned again to somebody who waits for long', async () => {
    dialog.showMessageBox.mockResolvedValueOnce({ response: wait })
    window.emit('unresponsive')
    await vi.advanceTimersByTimeAsync(patience)
    window.emit('unresponsive')
    await vi.advanceTimersByTimeAsync(morePatience - 1)
    expect(asked()).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(asked()).toBe(2)
    expect(window.webContents.forcefullyCrashRenderer).not.toHaveBeenCalled()
  })

  test('is asked about once, however often the system says so', async () => {
    for (let time = 0; time < 5; time++) window.emit('unresponsive')
    await vi.advanceTimersByTimeAsync(10 * morePatience)
    expect(asked()).toBe(1)
    expect(faults.noted).toEqual([{ kind: 'page-hangs' }])
  })
})
