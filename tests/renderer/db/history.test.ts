import 'fake-indexeddb/auto'
import '../../support/fake-desktop'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { applyChange, put, stampChangesWith, undo } from '../../../renderer/db/apply-change'
import { database } from '../../../renderer/db/database'
import { goToPoint, readHistory } from '../../../renderer/db/history'

let time = 0

beforeEach(async () => {
  time = 0
  stampChangesWith(() => (time += 1_000))
  await database.open()
  for (const minutes of [10, 20, 30, 40]) await logMinutes(minutes)
})

afterEach(() => database.delete({ disableAutoOpen: false }))

describe('the list of changes', () => {
  it('names them, the newest first', async () => {
    expect(await listed()).toEqual(['Log 40', 'Log 30', 'Log 20', 'Log 10'])
    expect((await readHistory())[0]).toEqual({ seq: 4, at: 4_000, label: 'Log 40', state: 'made' })
  })

  it('keeps what was undone in its place, ahead of now', async () => {
    await undo()
    await undo()
    expect(await listed()).toEqual(['(Log 40)', '(Log 30)', 'Log 20', 'Log 10'])
  })

  it('forgets what was undone once something new is changed', async () => {
    await undo()
    await logMinutes(50)
    expect(await listed()).toEqual(['Log 50', 'Log 30', 'Log 20', 'Log 10'])
  })
})

describe('going to a point', () => {
  it('goes back step by step to right after a change', async () => {
    await goTo('Log 20')
    expect(await minutes()).toBe(20)
    expect(await listed()).toEqual(['(Log 40)', '(Log 30)', 'Log 20', 'Log 10'])
  })

  it('goes forth again, all the way or a part of it', async () => {
    await goTo('Log 10')
    await goTo('Log 30')
    expect(await minutes()).toBe(30)
    expect(await listed()).toEqual(['(Log 40)', 'Log 30', 'Log 20', 'Log 10'])
    await goTo('Log 40')
    expect(await minutes()).toBe(40)
    expect(await listed()).toEqual(['Log 40', 'Log 30', 'Log 20', 'Log 10'])
  })

  it('goes back to before everything, and from there to the end', async () => {
    await goToPoint(null)
    expect(await minutes()).toBeNull()
    await goTo('Log 40')
    expect(await minutes()).toBe(40)
  })

  it('changes nothing for the point one is at, and for one that is gone', async () => {
    await goTo('Log 40')
    await goToPoint(999)
    expect(await minutes()).toBe(40)
    expect(await database.history.where('stack').equals('redo').count()).toBe(0)
  })
})

async function goTo(label: string): Promise<void> {
  const point = (await readHistory()).find((candidate) => candidate.label === label)
  await goToPoint(point?.seq ?? -1)
}

async function listed(): Promise<string[]> {
  const points = await readHistory()
  return points.map(({ label, state }) => (state === 'ahead' ? `(${label})` : label))
}

async function minutes(): Promise<number | null> {
  return (await database.logs.get('a'))?.minutes ?? null
}

async function logMinutes(amount: number): Promise<void> {
  const log = { id: 'a', planId: 'p', taskId: 't', date: toDay('2026-11-02'), minutes: amount }
  await applyChange(`Log ${amount}`, [put('logs', 'a', log)])
}
