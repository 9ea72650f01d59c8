import { fakeDesktop } from '../../support/fake-desktop'
import { freshDatabase } from '../../support/fresh-database'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { toDay } from '#shared/calendar/day'
import type { AppendResult } from '#shared/ipc/desktop-api'
import { applyChange, put, undo } from '../../../renderer/db/apply-change'
import { database } from '../../../renderer/db/database'
import { currentSafeguard, onSafeguard, tryAgain } from '../../../renderer/db/journal/safeguard'
import { guardSeq } from '../../../renderer/db/known-seq'
import { metaKey, metaOf } from '../../../renderer/db/meta'
import { readRows } from '../../../renderer/db/read-rows'

freshDatabase()
afterEach(() => {
  fakeDesktop.appendChanges.mockReset()
  fakeDesktop.appendChanges.mockImplementation(async (records) => kept(records.at(-1)!.seq))
  guardSeq(null)
})

const kept = (lastSeq: number): AppendResult => ({ kind: 'kept', lastSeq })
const full: AppendResult = { kind: 'failed', reason: 'The disk is full.' }
const savedSeq = () => document.documentElement.dataset['savedSeq']
const sentSeqs = () => fakeDesktop.appendChanges.mock.lastCall?.[0].map(({ seq }) => seq)

function logWork(id: string, minutes = 30) {
  const log = { id, planId: 'plan', taskId: 'task', date: toDay('2026-11-02'), minutes }
  return applyChange('Log work', [put('logs', id, log)])
}

describe('saved', () => {
  it('means the database and the journal, in this order', async () => {
    let answer = (_result: AppendResult) => {}
    fakeDesktop.appendChanges.mockImplementationOnce(async ([record]) => {
      expect(await database.logs.count()).toBe(1)
      expect(record).toMatchObject({ seq: 1, label: 'Log work', via: 'change', joins: null })
      return new Promise((resolve) => (answer = resolve))
    })
    const isSaved = vi.fn<() => void>()
    const saving = logWork('a').then(isSaved)
    await vi.waitFor(() => expect(fakeDesktop.appendChanges).toHaveBeenCalledOnce())
    expect(isSaved).not.toHaveBeenCalled()
    answer(kept(1))
    await saving
    expect(savedSeq()).toBe('1')
  })

  it('sends what is done at the same time together, in order', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((id) => logWork(id)))
    const sent = fakeDesktop.appendChanges.mock.calls.flatMap(([records]) => records)
    expect(sent.map(({ seq }) => seq)).toEqual([1, 2, 3, 4])
    expect(savedSeq()).toBe('4')
  })

  it('is not said of a repeated change before it is true of the first', async () => {
    let answer = (_result: AppendResult) => {}
    fakeDesktop.appendChanges.mockImplementationOnce(
      () => new Promise((resolve) => (answer = resolve)),
    )
    const order: string[] = []
    const first = logWork('a').then(() => order.push('first'))
    const again = logWork('a').then(() => order.push('again'))
    await vi.waitFor(() => expect(fakeDesktop.appendChanges).toHaveBeenCalledOnce())
    // Time for the second transaction to end, should anybody wait for no more than that.
    await database.logs.toArray()
    await database.transaction('rw', database.tables, async () => {})
    expect(order).toEqual([])
    answer(kept(1))
    await Promise.all([first, again])
    expect(order).toEqual(['first', 'again'])
  })

  it('counts undoing, too', async () => {
    await logWork('a')
    await undo()
    expect(fakeDesktop.appendChanges.mock.lastCall?.[0]).toMatchObject([{ seq: 2, via: 'undo' }])
    const rows = await readRows(database)
    expect(await database.meta.get(metaKey)).toEqual(metaOf(2, rows))
  })
})

describe('a journal that cannot be written', () => {
  it('is told while the change stays, and gets it with the next one', async () => {
    await logWork('a')
    fakeDesktop.appendChanges.mockResolvedValueOnce(full)
    expect((await logWork('b'))?.seq).toBe(2)
    expect(currentSafeguard()).toEqual({ waiting: 1, problem: 'The disk is full.' })
    expect(savedSeq()).toBe('1')
    await logWork('c')
    expect(sentSeqs()).toEqual([2, 3])
    expect(currentSafeguard()).toEqual({ waiting: 0, problem: null })
    expect(savedSeq()).toBe('3')
  })

  it('is tried again by itself, after longer and longer pauses', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const heard = vi.fn<() => void>()
    const stop = onSafeguard(heard)
    fakeDesktop.appendChanges.mockResolvedValue(full)
    await logWork('a')
    for (const pause of [1_000, 2_000, 4_000]) {
      const calls = fakeDesktop.appendChanges.mock.calls.length
      await vi.advanceTimersByTimeAsync(pause - 1)
      expect(fakeDesktop.appendChanges).toHaveBeenCalledTimes(calls)
      await vi.advanceTimersByTimeAsync(1)
      expect(fakeDesktop.appendChanges).toHaveBeenCalledTimes(calls + 1)
    }
    fakeDesktop.appendChanges.mockResolvedValue(kept(1))
    await vi.advanceTimersByTimeAsync(8_000)
    vi.useRealTimers()
    expect(currentSafeguard()).toEqual({ waiting: 0, problem: null })
    expect(heard).toHaveBeenCalledTimes(2)
    stop()
  })

  it('is no reason to lose a change when the call itself fails', async () => {
    vi.spyOn(console, 'error').mockReturnValueOnce()
    fakeDesktop.appendChanges.mockRejectedValueOnce(new Error('gone'))
    await logWork('a')
    expect(currentSafeguard().waiting).toBe(1)
    await tryAgain()
    expect(currentSafeguard()).toEqual({ waiting: 0, problem: null })
  })
})

describe('a database that fails', () => {
  it('for want of room says so, and nothing has changed', async () => {
    await logWork('a')
    const refuse = () => {
      throw new DOMException('', 'QuotaExceededError')
    }
    database.logs.hook('creating', refuse)
    await expect(logWork('b')).rejects.toThrow('The disk is full. Free some space')
    database.logs.hook('creating').unsubscribe(refuse)
    expect(await database.logs.count()).toBe(1)
    expect(fakeDesktop.appendChanges).toHaveBeenCalledOnce()
    expect((await logWork('b'))?.seq).toBe(2)
  })

  it('because its connection was closed is opened again and asked once more', async () => {
    await logWork('a')
    database.close()
    expect((await logWork('b'))?.seq).toBe(2)
    let failures = 0
    const refuse = () => {
      failures += 1
      if (failures === 1) throw new DOMException('', 'AbortError')
    }
    database.logs.hook('creating', refuse)
    expect((await logWork('c'))?.seq).toBe(3)
    database.logs.hook('creating').unsubscribe(refuse)
  })

  it('again and again gives up in words', async () => {
    const refuse = () => {
      throw new DOMException('', 'InvalidStateError')
    }
    database.logs.hook('creating', refuse)
    await expect(logWork('a')).rejects.toThrow('The database was closed meanwhile.')
    database.logs.hook('creating').unsubscribe(refuse)
  })

  it('by being emptied while the app runs takes nothing any more', async () => {
    await logWork('a')
    guardSeq(1)
    await database.delete({ disableAutoOpen: false })
    await expect(logWork('b')).rejects.toThrow('The database is damaged.')
    expect(await database.logs.count()).toBe(0)
    expect(sentSeqs()).toEqual([1])
  })
})
