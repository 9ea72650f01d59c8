import { assertNever } from '#shared/assert-never'
import { type Day, daysBetween, formatDay, startOfWeek } from '#shared/calendar/day'
import { translate, translateCount } from '#shared/language/translate'
import type { Plan } from '#shared/model/plan'
import { describeOutlook, type WriteDay } from '#shared/timeline/describe-outlook'
import type { Timeline } from '#shared/timeline/timeline'
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
  if (timeline.lanes.every(({ progress }) => progress.tasks === 0)) {
    return translate('This plan has no tasks yet. Add them in Edit plan.')
  }
  const write = (day: Day) => formatDay(day, isYearOf(day, today) ? 'short' : 'short-year')
  const week = weekOfPlan(plan, today, write)
  const way = describeOutlook(outlook, plan.lastDay, write)
  switch (standing.kind) {
    case 'waiting':
      return sentences(
        translate('Starts {first} and ends {last}, {minutes} of work', {
          first: write(plan.firstDay),
          last: write(plan.lastDay),
          minutes: formatMinutes(remaining),
        }),
        way,
      )
    case 'finished':
      return sentences(describeFinish(timeline, plan, write))
    case 'on-track':
      return sentences(week, `${translate('On track')}${projectedWords(timeline, write)}`, way)
    case 'ahead':
    case 'behind':
      return sentences(week, `${gapToFirstPlan(standing)}${projectedWords(timeline, write)}`, way)
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
      return translate('Not begun')
    case 'finished':
      return translate('Everything done')
    case 'on-track':
      return translate('On track')
    case 'ahead':
      return translate('{minutes} ahead', { minutes: formatMinutes(standing.minutes) })
    case 'behind':
      return translate('{minutes} behind', { minutes: formatMinutes(standing.minutes) })
    default:
      return assertNever(standing.kind)
  }
}

/** The same in the middle of a sentence. */
export function gapClause(timeline: Pick<Timeline, 'standing'>): string {
  switch (timeline.standing.kind) {
    case 'waiting':
      return translate('not begun')
    case 'finished':
      return translate('everything done')
    case 'on-track':
      return translate('on track')
    default:
      return describeGap(timeline)
  }
}

function gapToFirstPlan({ kind, minutes: difference }: Timeline['standing']): string {
  const minutes = formatMinutes(difference)
  return kind === 'ahead'
    ? translate('{minutes} ahead of the first plan', { minutes })
    : translate('{minutes} behind the first plan', { minutes })
}

function weekOfPlan({ firstDay, lastDay }: Plan, today: Day, write: WriteDay): string {
  if (today > lastDay) return translate('The plan ended {day}', { day: write(lastDay) })
  const start = startOfWeek(firstDay)
  const week = (day: Day) => Math.floor(daysBetween(start, day) / 7) + 1
  return translate('Week {week} of {weeks}', {
    week: Math.max(1, week(today)),
    weeks: week(lastDay),
  })
}

function projectedWords({ projectedEnd, done }: Timeline, write: WriteDay): string {
  if (projectedEnd !== null) {
    return `, ${translate('done {day} at this pace', { day: write(projectedEnd) })}`
  }
  return done === 0 ? `, ${translate('with nothing done yet')}` : ''
}

function describeFinish({ projectedEnd }: Timeline, { lastDay }: Plan, write: WriteDay): string {
  if (projectedEnd === null) return translate('Everything is done')
  const fact = translate('The plan was finished on {day}', { day: write(projectedEnd) })
  return `${fact}, ${describeEarly(daysBetween(projectedEnd, lastDay))}`
}

/** @param days before the end; negative is after it */
function describeEarly(days: number): string {
  if (days === 0) return translate('on its last day')
  return days > 0
    ? translateCount(days, '{count} day before its end', '{count} days before its end')
    : translateCount(-days, '{count} day after its end', '{count} days after its end')
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
