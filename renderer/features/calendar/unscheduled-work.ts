import { type Day, formatDay } from '#shared/calendar/day'
import { formatWeekdayNumber } from '#shared/calendar/format-weekday-number'
import { translate, translateCount } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { openFromEarlier } from '#shared/schedule/open-from-earlier'
import type { Schedule } from '#shared/schedule/schedule'
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
    note: describeMissed(days, formatMinutes(minutes)),
  }))
  const unfitted = schedule.unfitted.flatMap(({ taskId, minutes, reason }) => {
    const task = taskOf.get(taskId)
    if (!task || task.doneOn !== null) return []
    const amount = { minutes: formatMinutes(minutes) }
    const note =
      reason === 'no-capacity'
        ? translate('{minutes}, no room left', amount)
        : translate('{minutes}, waits for another', amount)
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
    missed > 0 && translateCount(missed, '{count} task missed.', '{count} tasks missed.'),
    minutes > 0 &&
      translate('{minutes} do not fit before {day}.', {
        minutes: formatMinutes(minutes),
        day: formatDay(lastDay),
      }),
  ]
  return sentences.filter(Boolean).join(' ')
}

const withoutDay = { date: null, isPinned: false, isMovable: true } as const

function describeMissed(days: readonly Day[], minutes: string): string {
  const [day, ...others] = days
  if (day && others.length === 0) {
    return translate('{minutes}, missed {day}', { minutes, day: formatWeekdayNumber(day) })
  }
  return translateCount(
    days.length,
    '{minutes}, missed on {count} day',
    '{minutes}, missed on {count} days',
    { minutes },
  )
}
