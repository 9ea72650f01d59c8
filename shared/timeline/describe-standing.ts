import { assertNever } from '#shared/assert-never'
import { type Day, daysBetween, formatDay, startOfWeek } from '#shared/calendar/day'
import type { Plan } from '#shared/model/plan'
import { describeOutlook, type WriteDay } from '#shared/timeline/describe-outlook'
import type { Timeline } from '#shared/timeline/timeline'
import { countNoun } from '#shared/wording/count-noun'
import { formatMinutes } from '#shared/wording/format-minutes'

/**
 * How the plan stands, in a few sentences: the week, ahead or behind, the end at the present pace, and
 * what would help.
 *
 * @example "Week 3 of 4. 75 min behind the first plan, done Thu 3 Dec at this pace. Catching up ends it
 *   on Fri 27 Nov."
 */
export function describeStanding(timeline: Timeline, plan: Plan, today: Day): string {
  const { standing, outlook, remaining } = timeline
  if (timeline.lanes.every(({ tasks }) => tasks.length === 0)) {
    return 'This plan has no tasks yet.'
  }
  const write = (day: Day) => formatDay(day, isYearOf(day, today) ? 'short' : 'short-year')
  const week = weekOfPlan(plan, today, write)
  const way = describeOutlook(outlook, plan.lastDay, write)
  switch (standing.kind) {
    case 'waiting':
      return sentences(
        `Starts ${write(plan.firstDay)} and ends ${write(plan.lastDay)}, ${formatMinutes(remaining)} of work`,
        way,
      )
    case 'finished':
      return sentences(describeFinish(timeline, plan, write))
    case 'on-track':
      return sentences(week, `On track${projectedWords(timeline, write)}`, way)
    case 'ahead':
    case 'behind':
      return sentences(
        week,
        `${describeGap(timeline)}${standing.kind === 'ahead' ? ' of' : ''} the first plan${projectedWords(timeline, write)}`,
        way,
      )
    default:
      return assertNever(standing.kind)
  }
}

/**
 * Ahead, behind or on track, in a few words.
 *
 * @example "75 min behind"
 */
export function describeGap({ standing }: Pick<Timeline, 'standing'>): string {
  switch (standing.kind) {
    case 'waiting':
      return 'Not begun'
    case 'finished':
      return 'Everything done'
    case 'on-track':
      return 'On track'
    case 'ahead':
      return `${formatMinutes(standing.minutes)} ahead`
    case 'behind':
      return `${formatMinutes(standing.minutes)} behind`
    default:
      return assertNever(standing.kind)
  }
}

function weekOfPlan({ firstDay, lastDay }: Plan, today: Day, write: WriteDay): string {
  if (today > lastDay) return `The plan ended ${write(lastDay)}`
  const start = startOfWeek(firstDay)
  const week = (day: Day) => Math.floor(daysBetween(start, day) / 7) + 1
  return `Week ${Math.max(1, week(today))} of ${week(lastDay)}`
}

function projectedWords({ projectedEnd, done }: Timeline, write: WriteDay): string {
  if (projectedEnd !== null) return `, done ${write(projectedEnd)} at this pace`
  return done === 0 ? ', with nothing done yet' : ''
}

function describeFinish({ projectedEnd }: Timeline, { lastDay }: Plan, write: WriteDay): string {
  if (projectedEnd === null) return 'Everything is done'
  const early = daysBetween(projectedEnd, lastDay)
  const word = early > 0 ? 'before' : 'after'
  const beside =
    early === 0 ? ', on its last day' : `, ${countNoun(Math.abs(early), 'day')} ${word} its end`
  return `The plan was finished on ${write(projectedEnd)}${beside}`
}

/** Years are only written when they differ. */
function isYearOf(day: Day, today: Day): boolean {
  return day.slice(0, 4) === today.slice(0, 4)
}

function sentences(...parts: readonly string[]): string {
  return parts
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ')
}
