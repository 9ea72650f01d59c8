import { translate } from '#shared/language/translate'
import { formatDay } from '#shared/calendar/day'
import { formatMinutes } from '#shared/wording/format-minutes'
import type { Milestone } from './preview'

/** "by Wed 9 Dec", or "90 min over" for a step that does not fit. */
export function milestoneText({ finish, unfitted }: Milestone): string {
  if (unfitted > 0) return translate('{minutes} over', { minutes: formatMinutes(unfitted) })
  return finish ? translate('by {day}', { day: formatDay(finish) }) : translate('nothing to do')
}
