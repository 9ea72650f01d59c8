import { freshDatabase, storeBundle } from '../../support/fresh-database'
import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { withBaseline } from '#shared/planning/with-baseline'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Reflection } from '#shared/model/reflection'
import { redo, undo } from '../../../renderer/db/apply-change'
import { database } from '../../../renderer/db/database'
import { setLoggedMinutes } from '../../../renderer/db/logs'
import { readPlanBundle } from '../../../renderer/db/plan-bundle'
import { createPlan } from '../../../renderer/db/plans'
import { noteRating, rateStep } from '../../../renderer/db/ratings'
import { saveReflection } from '../../../renderer/db/reflections'
import { setTaskDone } from '../../../renderer/db/tasks'
import { buildBundle } from '../../support/build-bundle'

const clock = freshDatabase()
const tuesday = toDay('2026-11-17')
const wednesday = toDay('2026-11-18')

const plan = () => buildBundle().task({ title: 'Create the table' }).task()

async function stored(): Promise<PlanBundle> {
  return (await readPlanBundle('plan-1'))!
}

async function lastLabel(): Promise<string | undefined> {
  return (await database.history.orderBy('seq').last())?.label
}

describe('creating a plan', () => {
  it('stores the plan and its tasks in their order, as one step of undo', async () => {
    const bundle = plan().task({ id: 'a-first-by-name' }).build()
    await createPlan(bundle)
    expect(await stored()).toEqual(withBaseline(bundle))
    expect(await lastLabel()).toBe('Create plan "Mini blog"')

    await undo()
    expect(await database.plans.count()).toBe(0)
    expect(await database.tasks.count()).toBe(0)
    await redo()
    expect(await stored()).toEqual(withBaseline(bundle))
  })
})

describe('checking a task off', () => {
  it('stores the day, and opens the task again', async () => {
    await storeBundle(plan().build())
    const [task] = (await stored()).tasks
    await setTaskDone(task!, tuesday)
    expect((await stored()).tasks[0]).toEqual({ ...task, doneOn: tuesday })
    expect(await lastLabel()).toBe('Check off "Create the table"')

    await setTaskDone(task!, null)
    expect((await stored()).tasks[0]).toEqual(task)
    expect(await lastLabel()).toBe('Open "Create the table" again')
  })

  it('leaves a task that is gone gone', async () => {
    await setTaskDone(plan().build().tasks[0]!, tuesday)
    expect(await database.tasks.count()).toBe(0)
    expect(await database.history.count()).toBe(0)
  })
})

describe('logging minutes', () => {
  const log = (bundle: PlanBundle, minutes: number, day = tuesday) =>
    setLoggedMinutes(bundle, bundle.tasks[0]!, day, minutes)
  const minutes = async () => (await stored()).logs.map(({ date, minutes: m }) => [date, m])

  it('stores them with their task and day, and says what was done', async () => {
    const bundle = plan().build()
    await storeBundle(bundle)
    await log(bundle, 45)
    expect(await database.logs.toArray()).toMatchObject([
      { planId: 'plan-1', taskId: 'task-1', date: tuesday, minutes: 45 },
    ])
    expect(await lastLabel()).toBe('Log 45 min on "Create the table"')
  })

  it('keeps one log however quickly they are typed again', async () => {
    const bundle = plan().build()
    await storeBundle(bundle)
    await Promise.all([log(bundle, 45), log(bundle, 50)])
    expect(await minutes()).toEqual([[tuesday, 50]])
  })

  it('replaces all that was logged on the task that day, and nothing else', async () => {
    await storeBundle(
      plan()
        .log({ date: '2026-11-17', minutes: 10 })
        .log({ date: '2026-11-17', minutes: 15 })
        .log({ date: '2026-11-18', minutes: 20 })
        .log({ date: '2026-11-17', taskId: 'task-2', minutes: 25 })
        .build(),
    )
    await log(await stored(), 60)
    expect((await stored()).logs.map((entry) => [entry.taskId, entry.date, entry.minutes])).toEqual(
      expect.arrayContaining([
        ['task-1', tuesday, 60],
        ['task-2', tuesday, 25],
        ['task-1', wednesday, 20],
      ]),
    )
    expect(await database.logs.count()).toBe(3)

    await undo()
    expect(await minutes()).toEqual([
      [tuesday, 10],
      [tuesday, 15],
      [tuesday, 25],
      [wednesday, 20],
    ])
  })

  it('takes the log away with 0 minutes', async () => {
    const bundle = plan().build()
    await storeBundle(bundle)
    await log(bundle, 0)
    expect(await database.history.count()).toBe(0)

    await log(bundle, 45)
    await log(bundle, 30, wednesday)
    await log(await stored(), 0)
    expect(await minutes()).toEqual([[wednesday, 30]])
  })
})

describe('rating a step', () => {
  const ratings = async () =>
    (await stored()).ratings.map(({ step, value, date }) => [step, value, date])

  it('corrects what was said on the same day, however quickly, and keeps its note', async () => {
    await storeBundle(plan().build())
    const bundle = await stored()
    await Promise.all([rateStep(bundle, 2, 3, tuesday), rateStep(bundle, 2, 4, tuesday)])
    expect(await ratings()).toEqual([[2, 4, tuesday]])
    expect(await lastLabel()).toBe('Rate step 2, build a backend first, 4')

    const [row] = await database.ratings.toArray()
    await database.ratings.put({ ...row!, note: 'It clicked' })
    await rateStep(await stored(), 2, 5, tuesday)
    expect((await stored()).ratings).toMatchObject([{ value: 5, note: 'It clicked' }])
  })

  it('adds to the history on a later day', async () => {
    await storeBundle(plan().build())
    await rateStep(await stored(), 2, 3, tuesday)
    await rateStep(await stored(), 2, 5, wednesday)
    await rateStep(await stored(), 3, 1, wednesday)
    expect(await ratings()).toEqual([
      [2, 3, tuesday],
      [2, 5, wednesday],
      [3, 1, wednesday],
    ])
  })

  it('takes back what was said last, and only that', async () => {
    await storeBundle(plan().build())
    await rateStep(await stored(), 2, 3, tuesday)
    await rateStep(await stored(), 2, 5, wednesday)
    await rateStep(await stored(), 2, null, wednesday)
    expect(await ratings()).toEqual([[2, 3, tuesday]])
    expect(await lastLabel()).toBe('Clear the rating of step 2')

    await rateStep(await stored(), 4, null, wednesday)
    expect(await ratings()).toEqual([[2, 3, tuesday]])
  })
})

describe('noting why a step was rated', () => {
  it('keeps the rating, is one step of undo while typing, and survives a correction in between', async () => {
    await storeBundle(plan().build())
    const before = await stored()
    await rateStep(before, 2, 3, tuesday)
    const [rating] = (await stored()).ratings
    await noteRating(rating!, 'It')
    await noteRating(rating!, 'It clicked')
    expect(await lastLabel()).toBe('Note why step 2 has its rating')
    expect(await database.history.count()).toBe(2)

    // Rated again from what was on screen before the note was stored.
    await rateStep(before, 2, 4, tuesday)
    expect((await stored()).ratings).toMatchObject([{ value: 4, note: 'It clicked' }])
  })
})

describe('saving a reflection', () => {
  const entry = (text: string): Reflection =>
    buildBundle().reflection({ date: '2026-11-17', text }).build().reflections[0]!

  it('stores it as it stands', async () => {
    await storeBundle(plan().build())
    const change = await saveReflection('plan-1', entry('It runs.'))
    expect(change).toMatchObject({ seq: 1, label: 'Write about Tue 17 Nov' })
    expect((await stored()).reflections).toEqual([entry('It runs.')])
    expect(await saveReflection('plan-1', entry('It runs.'))).toBeNull()
  })

  it('takes away what has been emptied, and stores nothing empty', async () => {
    await storeBundle(plan().build())
    expect(await saveReflection('plan-1', { ...entry(' \n'), step: 2 })).toBeNull()
    await saveReflection('plan-1', entry('It runs.'))
    await saveReflection('plan-1', entry(''))
    expect((await stored()).reflections).toEqual([])
  })

  it('makes a spell of writing one step of undo', async () => {
    await storeBundle(plan().build())
    for (const text of ['It', 'It runs', 'It runs.']) {
      await saveReflection('plan-1', entry(text))
      clock.time += 5_000
    }
    await undo()
    expect((await stored()).reflections).toEqual([])
    expect(await undo()).toBeNull()
    await redo()
    expect((await stored()).reflections).toEqual([entry('It runs.')])
  })

  it('undoes only the latest spell of writing', async () => {
    await storeBundle(plan().build())
    await saveReflection('plan-1', entry('In the morning.'))
    clock.time += 60_000
    await saveReflection('plan-1', entry('In the evening.'))
    await undo()
    expect((await stored()).reflections).toEqual([entry('In the morning.')])
  })
})
