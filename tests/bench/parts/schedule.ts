import { addDays, toDay } from '#shared/calendar/day'
import type { ScheduleInput, ScheduleTask } from '#shared/schedule/schedule'
import { schedulePlan } from '#shared/schedule/schedule-plan'
import type { Step } from '#shared/model/step'
import { chanceFrom } from '../data/chance'
import type { Part, Trial } from '../runner/part'
import { time } from '../runner/time'
import { timed } from '../runner/timed'

/** The schedule against a sort of the same tasks, which whoever puts them in order has to do at least. */
export const schedule: Part = {
  name: 'schedule',
  open: () => ({
    trials: [
      ...[150, 1_000, 10_000].map((count) => againstSort(count, 'that fit', inputOf(count))),
      againstSort(10_000, 'too many for their days', inputOf(10_000, 0.5)),
      growth(inputOf(1_000), inputOf(10_000)),
    ],
  }),
}

function againstSort(count: number, kind: string, input: ScheduleInput): Trial {
  return timed({
    name: `schedule of ${count.toLocaleString('en')} tasks ${kind}`,
    // The remedies are found when they are asked for.
    ours: () => schedulePlan(input).remedies,
    limit: () =>
      input.tasks.toSorted((a, b) => a.step - b.step || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    against: 'a sort of the same tasks',
    goal: 60,
  })
}

/** Ten times the tasks: n log n would make it 13.3 times the work. */
function growth(small: ScheduleInput, large: ScheduleInput): Trial {
  return {
    ours: () => time(() => schedulePlan(large).remedies),
    limit: () => time(() => schedulePlan(small).remedies),
    figures: [
      {
        name: 'schedule: growth from 1,000 to 10,000 tasks',
        unit: 'ms',
        ours: 'time',
        limit: 'time',
        against: 'the schedule of 1,000 tasks',
        goal: 14,
      },
    ],
  }
}

/** @param room the days' minutes as a part of those of the tasks; there is some to spare unless told */
function inputOf(count: number, room = 1.1): ScheduleInput {
  const chance = chanceFrom(count)
  const tasks = Array.from({ length: count }, (_, index): ScheduleTask => {
    const before = chance.below(3) === 0 && index > 0 ? [`task-${chance.below(index)}`] : []
    return {
      id: `task-${index}`,
      step: (1 + chance.below(4)) as Step,
      remaining: 15 + 5 * chance.below(16),
      dependsOn: before,
      optional: chance.below(10) === 0,
    }
  })
  const minutes = tasks.reduce((sum, { remaining }) => sum + remaining, 0)
  const days = Math.ceil(((minutes * room) / 300) * (7 / 5))
  return {
    firstDay: monday,
    lastDay: addDays(monday, days),
    availability: { weekly: [0, 300, 300, 300, 300, 300, 0] },
    tasks,
  }
}

const monday = toDay('2026-11-02')
