import { freshDatabase, storeBundle } from '../../support/fresh-database'
import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { pauseTimer, startTimer } from '#shared/timer/timer'
import { undo } from '../../../renderer/db/apply-change'
import { database } from '../../../renderer/db/database'
import { changeTimer, finishTimer, readTimer, storeTimer } from '../../../renderer/db/timer'
import { buildBundle } from '../../support/build-bundle'

freshDatabase()
const day = toDay('2026-11-17')
const focus = { planId: 'plan-1', taskId: 'task-1', title: 'Form', day, planned: 45 }
const timer = startTimer(focus, 5_000)

const logs = async () =>
  (await database.logs.toArray()).map(({ taskId, date, minutes }) => [taskId, date, minutes])

describe('the focus timer', () => {
  it('is one: another takes its place', async () => {
    await storeTimer(timer)
    await storeTimer({ ...timer, taskId: 'task-2' })
    expect(await database.timer.toArray()).toMatchObject([{ taskId: 'task-2' }])
  })

  it('is changed as it stands, and stays gone when it is', async () => {
    await storeTimer(timer)
    await changeTimer((stored) => pauseTimer(stored, 65_000))
    expect(await readTimer()).toMatchObject({ isRunning: false, counted: 60_000 })
    await finishTimer(timer, 0)
    await changeTimer((stored) => stored)
    expect(await readTimer()).toBeNull()
  })

  it('is no step of undo before it ends', async () => {
    await storeTimer(timer)
    expect(await undo()).toBeNull()
    expect(await readTimer()).toEqual(timer)
  })
})

describe('finishing it', () => {
  it('logs its minutes beside those of the day, as one step of undo', async () => {
    await storeBundle(buildBundle().task().log({ date: day, minutes: 20 }).build())
    await storeTimer(timer)
    expect(await finishTimer(timer, 18)).toBe('finished')
    expect(await logs()).toEqual([
      ['task-1', day, 20],
      ['task-1', day, 18],
    ])
    expect(await readTimer()).toBeNull()
    expect((await undo())?.label).toBe('Log 18 min on "Task task-1"')
    expect(await logs()).toEqual([['task-1', day, 20]])
  })

  it('does not log twice what was logged before the app ended without a word', async () => {
    await storeBundle(buildBundle().task().build())
    await finishTimer(timer, 18)
    await finishTimer(timer, 18)
    expect(await logs()).toEqual([['task-1', day, 18]])
  })

  it('logs nothing when there is less than a minute', async () => {
    await storeBundle(buildBundle().task().build())
    await storeTimer(timer)
    expect(await finishTimer(timer, 0)).toBe('finished')
    expect([await logs(), await readTimer()]).toEqual([[], null])
  })

  it('says so, and keeps the timer, when its task is gone', async () => {
    await storeBundle(buildBundle().task().task().build())
    await database.tasks.delete('task-1')
    await storeTimer(timer)
    expect(await finishTimer(timer, 18)).toBe('task-gone')
    expect([await logs(), await readTimer()]).toEqual([[], timer])
    expect(await finishTimer(timer, 18, 'task-2')).toBe('finished')
    expect(await logs()).toEqual([['task-2', day, 18]])
  })
})

describe('a database of before', () => {
  it('gets the timer and keeps what it holds', async () => {
    await database.delete({ disableAutoOpen: false })
    const old = new Dexie('plumbline')
    old.version(1).stores({ plans: 'id', tasks: 'id, planId' })
    await old.open()
    await old.table('plans').put({ id: 'plan-1' })
    old.close()

    await database.open()
    expect(await database.plans.toArray()).toEqual([{ id: 'plan-1' }])
    await storeTimer(timer)
    expect(await readTimer()).toEqual(timer)
  })
})
