import { expect, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { daysOfTasks } from '#shared/schedule/days-of-tasks'
import type { Session } from '#shared/schedule/schedule'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { buildBundle } from '../../support/build-bundle'

const today = toDay('2026-11-17')

test('a task is found on its next day, where it was done, today when it was left, or nowhere', () => {
  const bundle = buildBundle()
    .task({ id: 'next' })
    .task({ id: 'done', doneOn: '2026-11-10' })
    .task({ id: 'left' })
    .task({ id: 'nowhere' })
    .build()
  const session = (taskId: string, date: string): Session => {
    return { taskId, date: toDay(date), minutes: 45, pinned: false }
  }
  const schedule = {
    ...planSchedule(bundle),
    sessions: [
      session('next', '2026-11-16'),
      session('left', '2026-11-16'),
      session('next', '2026-11-18'),
      session('next', '2026-11-20'),
    ],
  }
  expect(Object.fromEntries(daysOfTasks(bundle, schedule, today))).toEqual({
    next: { day: '2026-11-18', minutes: 45 },
    done: { day: '2026-11-10', minutes: 0 },
    left: { day: '2026-11-17', minutes: 0 },
    nowhere: { day: null, minutes: 0 },
  })
})
