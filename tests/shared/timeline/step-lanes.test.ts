import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { stepLanes } from '#shared/timeline/step-lanes'
import { buildBundle } from '../../support/build-bundle'

const bundle = buildBundle()
  .task({ step: 1, estimate: 60 })
  .task({ step: 1, estimate: 90, dependsOn: ['task-1'] })
  .task({ step: 3, estimate: 30, dependsOn: ['task-2'] })
  .build()
const { lanes, longestOfTasks } = stepLanes(bundle, planSchedule(bundle), [], toDay('2026-11-02'))

describe('the lanes of the steps', () => {
  it('each have their own tasks, in the order of the plan', () => {
    const ids = lanes.map(({ tasks }) => tasks.map(({ task }) => task.id))
    expect(ids).toEqual([['task-1', 'task-2'], [], ['task-3'], []])
  })

  it('give the very same tasks to whoever asks again', () => {
    expect(lanes[0]!.tasks).toBe(lanes[0]!.tasks)
  })

  it('know the links of a task to those of other steps', () => {
    const [, second] = lanes[0]!.tasks
    expect(second!.waitsFor.map(({ id }) => id)).toEqual(['task-1'])
    expect(second!.holdsUp.map(({ id }) => id)).toEqual(['task-3'])
  })

  it('have the longest day of any task among their bars', () => {
    const days = lanes.flatMap(({ tasks }) => tasks.flatMap(({ bars }) => bars))
    expect(longestOfTasks).toBe(Math.max(...days.map(({ planned }) => planned)))
    expect(longestOfTasks).toBeGreaterThan(0)
  })
})
