import { type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { Plan } from '#shared/model/plan'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { setDayMinutes } from '#shared/planning/edit-days'
import { formatMinutes } from '#shared/wording/format-minutes'
import type { PlanProposal } from '../../../db/plan-proposal'

/**
 * Gives a day other minutes.
 *
 * @param minutes 0 for a day off; null gives the day back to its weekday
 */
export function dayMinutesProposal(
  bundle: PlanBundle,
  day: Day,
  minutes: number | null,
  today: Day,
): PlanProposal {
  return {
    label: labelOf(formatDay(day), minutes),
    after: setDayMinutes(bundle, [day], minutes, today),
    preview: 'when-others-move',
  }
}

/** The minutes of the shortest day with time in a usual week; an hour where no day has any. */
export function usualMinutes({ weekly }: Plan): number {
  const working = weekly.filter((minutes) => minutes > 0)
  return working.length > 0 ? Math.min(...working) : 60
}

function labelOf(day: string, minutes: number | null): string {
  if (minutes === null) return translate('Give {day} the minutes of its weekday', { day })
  return minutes === 0
    ? translate('Take {day} off', { day })
    : translate('Give {day} {minutes}', { day, minutes: formatMinutes(minutes) })
}
