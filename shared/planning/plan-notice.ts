import { type Day, daysBetween, formatDay } from '#shared/calendar/day'
import { translate, translateCount } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { dayOverview } from '#shared/schedule/day-overview'
import { openFromEarlier, type OpenWork } from '#shared/schedule/open-from-earlier'
import type { Schedule } from '#shared/schedule/schedule'
import { formatMinutes } from '#shared/wording/format-minutes'

/** What stands between a plan and its end, in words: the fact, then what follows from it. */
export interface PlanNotice {
  /**
   * - `missed`: work of past days needs new days
   * - `ended`: the plan is over and work is open
   * - `does-not-fit`: work finds no day before the end
   */
  readonly kind: 'missed' | 'ended' | 'does-not-fit'
  readonly fact: string
  /** Empty when the fact says it all. */
  readonly rest: string
}

/**
 * The one thing to settle about a plan on a day; causes that stack are told as one (DESIGN.md, sections
 * 5 and 7). Optional tasks that an ended plan left open need nothing.
 *
 * @param schedule of this plan
 * @param today the day it is
 * @returns null when all is well
 * @example planNotice(bundle, schedule, today)?.fact // 'Monday had no session.'
 */
export function planNotice(bundle: PlanBundle, schedule: Schedule, today: Day): PlanNotice | null {
  const { tasks, plan } = bundle
  if (today > plan.lastDay) {
    const open = tasks.filter(({ doneOn, optional }) => doneOn === null && !optional)
    if (open.length === 0) return null
    const fact = translateCount(
      open.length,
      '{count} task is still open.',
      '{count} tasks are still open.',
    )
    return { kind: 'ended', fact, rest: '' }
  }
  const shortage = describeShortage(bundle, schedule)
  const missed = openFromEarlier(bundle, schedule, today)
  if (missed.length > 0) {
    const { fact, rest } = describeMissed(missed, bundle, schedule, today)
    return { kind: 'missed', fact, rest: [rest, shortage].filter(Boolean).join(' ') }
  }
  return shortage ? { kind: 'does-not-fit', fact: shortage, rest: '' } : null
}

function describeShortage({ plan }: PlanBundle, { unfitted }: Schedule): string {
  const minutes = sumOf(unfitted)
  if (minutes === 0) return ''
  return translate('{minutes} do not fit before {day}.', {
    minutes: formatMinutes(minutes),
    day: formatDay(plan.lastDay),
  })
}

function describeMissed(
  missed: readonly OpenWork[],
  bundle: PlanBundle,
  schedule: Schedule,
  today: Day,
): { fact: string; rest: string } {
  const days = [...new Set(missed.flatMap((work) => work.days))].toSorted()
  const isWhole = (day: Day) => dayOverview(bundle, schedule, day, today).state === 'missed'
  const minutes = formatMinutes(sumOf(missed))
  const [day, ...others] = days
  if (!day || others.length > 0) {
    const count = days.length
    return days.every(isWhole)
      ? {
          fact: translateCount(count, '{count} day missed,', '{count} days missed,'),
          rest: translate('{minutes} open.', { minutes }),
        }
      : {
          fact: translate('{minutes} are open', { minutes }),
          rest: translateCount(count, 'from {count} day.', 'from {count} days.'),
        }
  }
  const [first, ...more] = missed
  const need =
    first && more.length === 0
      ? translate('“{title}” ({minutes}) needs a new day.', { title: first.task.title, minutes })
      : translateCount(
          missed.length,
          '{count} task ({minutes}) needs a new day.',
          '{count} tasks ({minutes}) need a new day.',
          { minutes },
        )
  const name = dayName(day, today)
  return isWhole(day)
    ? { fact: translate('{day} had no session.', { day: name }), rest: need }
    : { fact: need, rest: translate('{day} left it open.', { day: name }) }
}

/** "Monday" within a week, "Mon 2 Nov" before. */
function dayName(day: Day, today: Day): string {
  return formatDay(day, daysBetween(day, today) < 7 ? 'weekday-long' : 'short')
}

function sumOf(work: readonly { readonly minutes: number }[]): number {
  return work.reduce((sum, { minutes }) => sum + minutes, 0)
}
