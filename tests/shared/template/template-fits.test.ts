import { describe, expect, it, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { schedulePlan } from '#shared/schedule/schedule-plan'
import { defaultWeekly, defaultWeeks, type PlanDraft } from '#shared/template/plan-draft'
import { planFromTemplate } from '#shared/template/plan-from-template'

const defaults: PlanDraft = {
  title: 'Mini blog',
  idea: 'mini-blog',
  firstDay: toDay('2026-11-02'),
  weeks: defaultWeeks,
  weekly: defaultWeekly,
}

describe('the template in a month of default minutes', () => {
  test.each(['steady', 'early'] as const)('fits when work is spread %s', (spread) => {
    const schedule = scheduleOf({ ...defaults, spread })
    expect(schedule.unfitted).toEqual([])
    expect(schedule.conflicts).toEqual([])
  })

  test.each(['02', '03', '04', '05', '06', '07', '08'])('fits from any weekday: %s Nov', (day) => {
    expect(scheduleOf({ ...defaults, firstDay: toDay(`2026-11-${day}`) }).unfitted).toEqual([])
  })

  test.each(['steady', 'early'] as const)('fits with two days off, spread %s', (spread) => {
    const overrides = { '2026-11-11': 0, '2026-11-27': 0 }
    expect(scheduleOf({ ...defaults, overrides, spread }).unfitted).toEqual([])
  })

  it('leaves no day of work empty and none above its minutes when steady', () => {
    const minutes = new Map<string, number>()
    for (const session of scheduleOf(defaults).sessions) {
      minutes.set(session.date, (minutes.get(session.date) ?? 0) + session.minutes)
    }
    expect(minutes.size).toBe(20)
    expect(Math.max(...minutes.values())).toBeLessThanOrEqual(90)
  })
})

it('fits into 75 minutes a day once the optional tasks are left out', () => {
  const tight = { ...defaults, weekly: [0, 75, 75, 75, 75, 75, 0] }
  expect(scheduleOf(tight).unfitted).not.toEqual([])
  expect(scheduleOf(tight, false).unfitted).toEqual([])
})

function scheduleOf(draft: PlanDraft, withOptional = true) {
  let ids = 0
  const { plan, tasks } = planFromTemplate(draft, () => `id-${ids++}`, 0)
  return schedulePlan({
    firstDay: plan.firstDay,
    lastDay: plan.lastDay,
    availability: { weekly: plan.weekly, overrides: plan.overrides },
    tasks: tasks
      .filter((task) => withOptional || !task.optional)
      .map((task) => ({ ...task, remaining: task.estimate })),
    spread: plan.spread,
  })
}
