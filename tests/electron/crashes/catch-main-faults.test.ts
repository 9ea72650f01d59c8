import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { setLocale } from '#shared/language/current-locale'
import { germanOfMain } from '#shared/language/german/main-process'
import { fileLocale } from '#shared/language/locale'
import { addCatalogue } from '#shared/language/translate'
import { catchMainFaults } from '../../../electron/crashes/catch-main-faults'
import { FakeWindow } from '../fake-window'
import { fakeFaultLog } from './fake-fault-log'

interface Options {
  readonly message: string
  readonly detail: string
  readonly buttons: readonly string[]
}

const { app, dialog } = vi.hoisted(() => ({
  app: {
    quit: vi.fn<() => void>(),
    exit: vi.fn<(code: number) => void>(),
    whenReady: vi.fn<() => Promise<void>>(),
  },
  dialog: { showMessageBox: vi.fn<(...asked: unknown[]) => Promise<{ response: number }>>() },
}))
vi.mock('electron', () => ({ app, dialog, clipboard: {} }))

const [goOn, quit] = [0, 1]
const storeNow = vi.fn<() => void>()
const learnLanguage = vi.fn<() => Promise<void>>()
let faults: ReturnType<typeof fakeFaultLog>
let report: ReturnType<typeof vi.spyOn>
let caught: { readonly onException: (error: unknown) => void; start(): void }
let now: number

beforeEach(() => {
  vi.resetAllMocks()
  vi.useFakeTimers()
  report = vi.spyOn(console, 'error').mockImplementation(() => {})
  app.whenReady.mockResolvedValue(undefined)
  learnLanguage.mockResolvedValue(undefined)
  dialog.showMessageBox.mockResolvedValue({ response: goOn })
  faults = fakeFaultLog()
  now = 0
  const before = new Set(process.listeners('uncaughtException'))
  const main = catchMainFaults(faults, learnLanguage, () => now)
  const [listener] = process.listeners('uncaughtException').filter((each) => !before.has(each))
  caught = {
    onException: (error) => listener?.(error as Error, 'uncaughtException'),
    start: () => main.started({ window: new FakeWindow().asWindow(), storeNow }),
  }
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  const exceptions = process.listeners('uncaughtException').slice(others.exceptions)
  for (const listener of exceptions) process.off('uncaughtException', listener)
  const rejections = process.listeners('unhandledRejection').slice(others.rejections)
  for (const listener of rejections) process.off('unhandledRejection', listener)
})

/** Vitest listens as well. */
const others = {
  exceptions: process.listenerCount('uncaughtException'),
  rejections: process.listenerCount('unhandledRejection'),
}

async function fault(error: unknown): Promise<void> {
  caught.onException(error)
  await vi.advanceTimersByTimeAsync(0)
}

const told = () => dialog.showMessageBox.mock.calls.map((asked) => asked.at(-1) as Options)

describe('a fault in the main process', () => {
  test('is noted without its message, stored against and told in words', async () => {
    caught.start()
    await fault(new TypeError('Mum is not a function'))
    expect(faults.noted).toMatchObject([{ kind: 'main-error', errors: [{ name: 'TypeError' }] }])
    expect(storeNow).toHaveBeenCalledOnce()
    expect(told()).toHaveLength(1)
    expect(told()[0]?.buttons).toEqual(['Go on', 'Quit', 'Copy details'])
    expect(JSON.stringify([faults.noted, told(), report.mock.calls])).not.toContain('Mum')
    expect(app.quit).not.toHaveBeenCalled()
  })

  test('is told the same way when it is a promise nobody waited for', async () => {
    caught.start()
    process.listeners('unhandledRejection').at(-1)?.('a word', Promise.resolve())
    await vi.advanceTimersByTimeAsync(0)
    expect(faults.noted).toMatchObject([{ kind: 'main-error', errors: [{ name: 'Error' }] }])
    expect(told()).toHaveLength(1)
  })

  test('is told once within a minute, and again after it', async () => {
    caught.start()
    await fault(new TypeError('first'))
    await fault(new TypeError('second'))
    expect(told()).toHaveLength(1)
    now = 60_000
    await fault(new TypeError('third'))
    expect(told()).toHaveLength(2)
  })

  test('opens no second dialog above the first', async () => {
    caught.start()
    dialog.showMessageBox.mockReturnValue(new Promise(() => {}))
    await fault(new TypeError('one'))
    await fault(new RangeError('another'))
    expect(told()).toHaveLength(1)
    expect(faults.noted).toHaveLength(2)
  })

  test('lets the user quit, by force when quitting hangs', async () => {
    caught.start()
    dialog.showMessageBox.mockResolvedValue({ response: quit })
    await fault(new Error('broken'))
    expect(app.quit).toHaveBeenCalledOnce()
    expect(app.exit).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(app.exit).toHaveBeenCalledOnce()
  })

  test('leaves nothing but quitting when the app has not started', async () => {
    await fault(new Error('no window'))
    expect(told()[0]).toMatchObject({
      message: 'Plumbline could not start.',
      buttons: ['Quit', 'Copy details'],
    })
    expect(app.quit).toHaveBeenCalledOnce()
  })

  test('is told in the chosen language before the start has come to it', async () => {
    learnLanguage.mockImplementation(async () => {
      addCatalogue('de', germanOfMain)
      setLocale({ ...fileLocale, language: 'de' })
    })
    await fault(new Error('no window'))
    setLocale(fileLocale)
    expect(told()[0]?.message).toBe('Plumbline konnte nicht starten.')
  })

  test('is told in English when the language is what is broken', async () => {
    learnLanguage.mockRejectedValue(new Error('no settings'))
    await fault(new Error('no window'))
    expect(told()[0]?.message).toBe('Plumbline could not start.')
  })

  test('does not become another one when its dialog cannot be shown', async () => {
    caught.start()
    dialog.showMessageBox.mockRejectedValue(new Error('no display'))
    await fault(new Error('broken'))
    expect(faults.noted).toHaveLength(1)
  })
})
