import { translate, translateCount } from '#shared/language/translate'
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
  if (planned > 0)
    parts.push(translateCount(planned, '{count} minute planned', '{count} minutes planned'))
  if (logged > 0) {
    parts.push(
      planned > 0
        ? translate('{minutes} logged', { minutes: logged })
        : translateCount(logged, '{count} minute logged', '{count} minutes logged'),
    )
  }
  return parts.filter(Boolean).join(', ')
}

function stateWords({ state, isToday, planned, logged }: DayOverview): string {
  switch (state) {
    case 'missed':
      return translate('missed')
    case 'today':
      return translate('today')
    case 'off':
      return translate('day off')
    case 'before':
      return translate('before the plan')
    case 'after':
      return translate('after the plan')
    case 'free':
    case 'spare':
      return isToday ? translate('today, no session') : translate('no session')
    case 'logged':
    case 'planned':
      return planned + logged > 0 ? '' : translate('done')
    default:
      return assertNever(state)
  }
}
