import { countNoun } from '#shared/wording/count-noun'
import { formatDay } from '#shared/calendar/day'
import { assertNever } from '#shared/assert-never'
import type { DayOverview } from '#shared/schedule/day-overview'

/**
 * A day and its minutes in words, as the pictures of weeks and months are read out.
 *
 * @returns a phrase without a full stop
 * @example "Tue 17 Nov, 90 minutes planned, 10 logged"
 */
export function describeDayLoad(day: DayOverview): string {
  const { date, planned, logged } = day
  const parts = [formatDay(date), stateWords(day)]
  if (planned > 0) parts.push(`${countNoun(planned, 'minute')} planned`)
  if (logged > 0)
    parts.push(planned > 0 ? `${logged} logged` : `${countNoun(logged, 'minute')} logged`)
  return parts.filter(Boolean).join(', ')
}

function stateWords({ state, isToday, planned, logged }: DayOverview): string {
  switch (state) {
    case 'missed':
      return 'missed'
    case 'today':
      return 'today'
    case 'off':
      return 'day off'
    case 'before':
      return 'before the plan'
    case 'after':
      return 'after the plan'
    case 'free':
    case 'spare':
      return isToday ? 'today, no session' : 'no session'
    case 'logged':
    case 'planned':
      return planned + logged > 0 ? '' : 'done'
    default:
      return assertNever(state)
  }
}
