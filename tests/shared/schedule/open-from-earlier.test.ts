import { expect, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { openFromEarlier } from '#shared/schedule/open-from-earlier'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { buildBundle, type BundleBuilder } from '../../support/build-bundle'

/** task-1 on Monday, Tuesday and Wednesday, task-2 on Wednesday and Thursday. */
const plan = buildBundle().plan({ spread: 'early' }).task({ estimate: 150 }).task({ estimate: 60 })

function openOn(bundle: BundleBuilder, today: string): [string, readonly string[], number][] {
  const built = bundle.build()
  return openFromEarlier(built, planSchedule(built), toDay(today)).map(
    ({ task, days, minutes }) => [task.id, days, minutes],
  )
}

test('nothing is open on the first day', () => {
  expect(openOn(plan, '2026-11-02')).toEqual([])
})

test('missed days of a task are one entry, tasks in the order they were missed', () => {
  expect(openOn(plan, '2026-11-05')).toEqual([
    ['task-1', ['2026-11-02', '2026-11-03', '2026-11-04'], 150],
    ['task-2', ['2026-11-04'], 30],
  ])
})

test('a log on the day, however short, means that it was not missed', () => {
  const worked = plan.log({ taskId: 'task-1', date: '2026-11-02', minutes: 5 })
  expect(openOn(worked, '2026-11-04')).toEqual([['task-1', ['2026-11-03'], 60]])
})

test('a log on another day or another task does not', () => {
  const worked = plan.log({ taskId: 'task-2', date: '2026-11-02' }).log({ date: '2026-11-01' })
  expect(openOn(worked, '2026-11-03')).toEqual([['task-1', ['2026-11-02'], 60]])
})

test('a task that is done is not open, whenever it was done', () => {
  const done = buildBundle().plan({ spread: 'early' }).task({ doneOn: '2026-11-04' })
  expect(openOn(done, '2026-11-05')).toEqual([])
})

test('planning again settles the days before it', () => {
  expect(openOn(plan.plan({ replannedOn: '2026-11-05' }), '2026-11-05')).toEqual([])
})
