import { addDays, type Day, isDay } from '#shared/calendar/day'
import { type CalendarWeek, monthWeeks, shiftMonth, weekOf } from './month-weeks'

export type CalendarSpan = 'month' | 'week'

/** What the calendar shows, and the day in it that the keys move from. */
export interface CalendarPlace {
  readonly span: CalendarSpan
  /** Any day of the month or week on screen. */
  readonly shown: Day
  /** One of the days on screen. */
  readonly chosen: Day
}

/** What decides which weeks there are to see. */
interface Frame {
  readonly plan: { readonly firstDay: Day; readonly lastDay: Day }
  readonly today: Day
}

/** The weeks on screen. */
export function weeksAt(
  { span, shown }: Pick<CalendarPlace, 'span' | 'shown'>,
  { plan, today }: Frame,
): CalendarWeek[] {
  return span === 'month' ? monthWeeks(shown, plan, today) : [weekOf(shown, plan)]
}

/** Shows a day and chooses it. */
export function goToDay(place: CalendarPlace, day: Day, frame: Frame): CalendarPlace {
  return choose({ ...place, shown: day }, day, frame)
}

/** Shows as much of the plan around the chosen day as asked for. */
export function spanTo(place: CalendarPlace, span: CalendarSpan, frame: Frame): CalendarPlace {
  return goToDay({ ...place, span }, place.chosen, frame)
}

/** Turns to the next month or week, or back, keeping the place in it. */
export function turnPage(place: CalendarPlace, by: 1 | -1, frame: Frame): CalendarPlace {
  if (place.span === 'week') return goToDay(place, addDays(place.chosen, 7 * by), frame)
  const shown = shiftMonth(place.shown, by)
  return choose({ ...place, shown }, sameDateIn(shown, place.chosen), frame)
}

/** Goes some days on; past the last day on screen, or before the first, the page turns. */
export function stepDays(place: CalendarPlace, by: number, frame: Frame): CalendarPlace {
  const day = addDays(place.chosen, by)
  if (daysAt(place, frame).includes(day)) return { ...place, chosen: day }
  const forward = by > 0 ? 1 : -1
  const shown =
    place.span === 'week' ? addDays(place.shown, 7 * forward) : shiftMonth(place.shown, forward)
  return choose({ ...place, shown }, day, frame)
}

/** The day, or the one next to it where its week is folded away. */
function choose(place: CalendarPlace, day: Day, frame: Frame): CalendarPlace {
  const days = daysAt(place, frame)
  const chosen = days.findLast((shown) => shown <= day) ?? days[0] ?? day
  return { ...place, chosen }
}

function daysAt(place: CalendarPlace, frame: Frame): Day[] {
  return weeksAt(place, frame).flatMap(({ days }) => days)
}

/** The same date of another month; in a shorter month its last day. */
function sameDateIn(month: Day, day: Day): Day {
  const same = `${month.slice(0, 8)}${day.slice(8)}`
  return isDay(same) ? same : addDays(shiftMonth(month, 1), -1)
}
