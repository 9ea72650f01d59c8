import { type Day, formatDay } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { openFromEarlier } from '#shared/schedule/open-from-earlier'
import type { Schedule } from '#shared/schedule/schedule'
import { countNoun } from '#shared/wording/count-noun'
import { formatMinutes } from '#shared/wording/format-minutes'
import type { Work } from './moving/work'

/** Work without a day to come, and why. */
export interface UnscheduledWork extends Work {
  readonly date: null
  readonly kind: 'missed' | 'unfitted'
  /** Such as "60 min, missed Mon 16". */
  readonly note: string
}

/** What was missed, then what does not fit; nothing is dropped silently. */
export function unscheduledWork(
  bundle: PlanBundle,
  schedule: Schedule,
  today: Day,
): UnscheduledWork[] {
  const taskOf = new Map(bundle.tasks.map((task) => [task.id, task]))
  const missed = openFromEarlier(bundle, schedule, today).map(({ task, days, minutes }) => ({
    ...withoutDay,
    task,
    minutes,
    kind: 'missed' as const,
    note: `${formatMinutes(minutes)}, missed ${missedDays(days)}`,
  }))
  const unfitted = schedule.unfitted.flatMap(({ taskId, minutes, reason }) => {
    const task = taskOf.get(taskId)
    if (!task || task.doneOn !== null) return []
    const why = reason === 'no-capacity' ? 'no room left' : 'waits for another'
    const note = `${formatMinutes(minutes)}, ${why}`
    return [{ ...withoutDay, task, minutes, kind: 'unfitted' as const, note }]
  })
  return [...missed, ...unfitted]
}

/** How much it is: "2 tasks missed. 90 min do not fit before Sun 29 Nov." */
export function describeUnscheduled(work: readonly UnscheduledWork[], lastDay: Day): string {
  const missed = work.filter(({ kind }) => kind === 'missed').length
  const unfitted = work.filter(({ kind }) => kind === 'unfitted')
  const minutes = unfitted.reduce((sum, one) => sum + one.minutes, 0)
  const sentences = [
    missed > 0 && `${countNoun(missed, 'task')} missed.`,
    minutes > 0 && `${formatMinutes(minutes)} do not fit before ${formatDay(lastDay)}.`,
  ]
  return sentences.filter(Boolean).join(' ')
}

const withoutDay = { date: null, isPinned: false, isMovable: true } as const

function missedDays(days: readonly Day[]): string {
  const [day, ...others] = days
  if (!day || others.length > 0) return `on ${days.length} days`
  return `${formatDay(day, 'weekday')} ${formatDay(day, 'number')}`
}
