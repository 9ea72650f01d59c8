import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Reminder } from '#shared/ipc/desktop-api'
import {
  longestWait,
  openReminders,
  type Reminders,
} from '../../../electron/reminders/open-reminders'

const hour = 3_600_000
const day = 24 * hour
const noon = new Date(2026, 10, 17, 12).getTime()

let folder: string
let show: ReturnType<typeof vi.fn<(reminder: Reminder) => void>>
let tellMissed: ReturnType<typeof vi.fn<(reminder: Reminder) => void>>

beforeEach(() => {
  vi.useFakeTimers({ now: noon })
  folder = mkdtempSync(join(tmpdir(), 'plumbline-reminders-'))
  show = vi.fn<(reminder: Reminder) => void>()
  tellMissed = vi.fn<(reminder: Reminder) => void>()
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true })
})

/** As after a start; the file is written at once, or the clock would have to wait for the disk. */
function open(): Reminders {
  const write = (path: string, text: string): Promise<void> => {
    writeFileSync(path, text)
    return Promise.resolve()
  }
  return openReminders(folder, { show, tellMissed }, () => Date.now(), write)
}

/** Nothing runs until then; taking the timers away sets the clock back. */
function closeUntil(moment: number): void {
  vi.clearAllTimers()
  vi.setSystemTime(moment)
}

function reminder(id: string, at: number): Reminder {
  return { id, at, until: at + 9 * hour, title: 'How was today?', body: 'Mini blog' }
}

const tonight = reminder('tonight', noon + 7 * hour)
const tomorrow = reminder('tomorrow', noon + 7 * hour + day)
const ids = (mock: typeof show): string[] => mock.mock.calls.map(([{ id }]) => id)

describe('a reminder', () => {
  test('is shown at its time, once', async () => {
    await open().set([tonight, tomorrow])
    vi.advanceTimersByTime(7 * hour - 1)
    expect(show).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(show).toHaveBeenCalledExactlyOnceWith(tonight)
    vi.advanceTimersByTime(2 * day)
    expect(ids(show)).toEqual(['tonight', 'tomorrow'])
    expect(tellMissed).not.toHaveBeenCalled()
  })

  test('far away is not waited for in one go, which would overflow', async () => {
    const later = reminder('later', noon + 28 * day)
    const wait = vi.spyOn(globalThis, 'setTimeout')
    await open().set([later])
    expect(wait.mock.lastCall?.[1]).toBe(longestWait)
    vi.advanceTimersByTime(28 * day)
    expect(ids(show)).toEqual(['later'])
    wait.mockRestore()
  })

  test('keeps no process alive', async () => {
    await open().set([tonight])
    const timer = vi.spyOn(globalThis, 'setTimeout')
    await open().set([tonight])
    const handle = timer.mock.results.at(-1)?.value as NodeJS.Timeout
    expect(handle.hasRef()).toBe(false)
    timer.mockRestore()
  })

  test('that is taken back does not come', async () => {
    const reminders = open()
    await reminders.set([tonight])
    await reminders.set([])
    vi.advanceTimersByTime(day)
    expect(show).not.toHaveBeenCalled()
  })

  test('that is due comes, even if the page hands over others at that very moment', async () => {
    const reminders = open()
    await reminders.set([tonight, tomorrow])
    vi.setSystemTime(tonight.at)
    await reminders.set([tomorrow])
    expect(ids(show)).toEqual(['tonight'])
  })

  test('is not shown again when the page hands it over again, nor after a restart', async () => {
    const reminders = open()
    await reminders.set([tonight])
    vi.advanceTimersByTime(7 * hour)
    vi.setSystemTime(noon)
    await reminders.set([tonight])
    await open().set([tonight])
    vi.advanceTimersByTime(8 * hour)
    expect(ids(show)).toEqual(['tonight'])
    expect(tellMissed).not.toHaveBeenCalled()
  })
})

describe('a computer that slept', () => {
  test('shows what came meanwhile as soon as it is told that time has passed', async () => {
    const reminders = open()
    await reminders.set([tonight])
    vi.setSystemTime(tonight.at + hour)
    reminders.check()
    expect(ids(show)).toEqual(['tonight'])
  })

  test('notices within a quarter of an hour when nobody tells', async () => {
    await open().set([tonight])
    vi.setSystemTime(tonight.at + hour)
    vi.advanceTimersByTime(longestWait)
    expect(ids(show)).toEqual(['tonight'])
  })

  test('does not ask about today when that day is over, but tells the page', async () => {
    const reminders = open()
    await reminders.set([tonight, tomorrow])
    vi.setSystemTime(tonight.until)
    reminders.check()
    expect(show).not.toHaveBeenCalled()
    expect(tellMissed).toHaveBeenCalledExactlyOnceWith(tonight)
  })

  test('that slept for days tells of the latest only', async () => {
    const reminders = open()
    await reminders.set([tomorrow, tonight])
    vi.setSystemTime(tomorrow.until + day)
    reminders.check()
    await reminders.set([])
    expect(new Set(ids(tellMissed))).toEqual(new Set(['tomorrow']))
  })
})

describe('a reminder that came while the app was closed', () => {
  test('is told to the page, and not shown as if it were new', async () => {
    await open().set([tonight, tomorrow])
    closeUntil(tonight.at + hour)
    const reminders = open()
    expect(tellMissed).not.toHaveBeenCalled()
    await reminders.set([tomorrow])
    expect(tellMissed).toHaveBeenCalledExactlyOnceWith(tonight)
    expect(show).not.toHaveBeenCalled()
  })

  test('is told at the next start only', async () => {
    await open().set([tonight, tomorrow])
    closeUntil(tonight.at + hour)
    await open().set([tomorrow])
    closeUntil(tonight.at + 2 * hour)
    tellMissed.mockReset()
    await open().set([tomorrow])
    expect(tellMissed).not.toHaveBeenCalled()
  })

  test('is told again when the page never asked, as after a crash at the start', async () => {
    await open().set([tonight])
    closeUntil(tonight.at + hour)
    open()
    closeUntil(tonight.at + 2 * hour)
    await open().set([])
    expect(ids(tellMissed)).toEqual(['tonight'])
  })

  test('is unknown when the file of it is damaged, which is kept aside', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {})
    writeFileSync(join(folder, 'reminders.json'), '{"coming":[{"id":1}]}')
    await open().set([tonight])
    expect(tellMissed).not.toHaveBeenCalled()
    expect(readFileSync(join(folder, 'reminders.json.damaged'), 'utf8')).toContain('"id":1')
    report.mockRestore()
  })
})

describe('the file', () => {
  test('is not written while nothing changes', async () => {
    const write = vi.fn<() => Promise<void>>().mockResolvedValue(undefined)
    const reminders = openReminders(folder, { show, tellMissed }, () => Date.now(), write)
    await reminders.set([])
    expect(write).not.toHaveBeenCalled()
    await reminders.set([tonight])
    await reminders.set([tonight])
    expect(write).toHaveBeenCalledOnce()
  })

  test('that cannot be written keeps no reminder from coming, and is tried again', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {})
    const write = vi
      .fn<() => Promise<void>>()
      .mockRejectedValueOnce(Object.assign(new Error('full'), { code: 'ENOSPC' }))
      .mockResolvedValue(undefined)
    const reminders = openReminders(folder, { show, tellMissed }, () => Date.now(), write)
    await reminders.set([tonight])
    await reminders.set([tonight])
    expect(write).toHaveBeenCalledTimes(2)
    vi.advanceTimersByTime(7 * hour)
    expect(ids(show)).toEqual(['tonight'])
    report.mockRestore()
  })
})
