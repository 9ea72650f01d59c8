import { type Day, daysBetween, formatDay } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { dayOverview } from '#shared/schedule/day-overview'
import { openFromEarlier, type OpenWork } from '#shared/schedule/open-from-earlier'
import type { Schedule } from '#shared/schedule/schedule'
import { countNoun } from '#shared/wording/count-noun'
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
    const fact = `${countNoun(open.length, 'task')} ${open.length === 1 ? 'is' : 'are'} still open.`
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
  return `${formatMinutes(minutes)} do not fit before ${formatDay(plan.lastDay)}.`
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
    if (days.every(isWhole))
      return { fact: `${days.length} days missed,`, rest: `${minutes} open.` }
    return { fact: `${minutes} are open`, rest: `from ${days.length} days.` }
  }
  const [first, ...more] = missed
  const work = more.length === 0 ? `“${first?.task.title}”` : `${missed.length} tasks`
  const verb = more.length === 0 ? 'needs' : 'need'
  if (isWhole(day)) {
    return {
      fact: `${dayName(day, today)} had no session.`,
      rest: `${work} (${minutes}) ${verb} a new day.`,
    }
  }
  return {
    fact: `${work} (${minutes}) ${verb} a new day.`,
    rest: `${dayName(day, today)} left it open.`,
  }
}

/** "Monday" within a week, "Mon 2 Nov" before. */
function dayName(day: Day, today: Day): string {
  return daysBetween(day, today) < 7 ? (formatDay(day, 'long').split(' ')[0] ?? '') : formatDay(day)
}

function sumOf(work: readonly { readonly minutes: number }[]): number {
  return work.reduce((sum, { minutes }) => sum + minutes, 0)
}
