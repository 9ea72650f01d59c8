import { translate, translateCount } from '#shared/language/translate'
import { formatDay } from '#shared/calendar/day'
import { listWords } from '#shared/wording/list-words'
import type { MonthCell } from '../month-cells'

/** What a cell of the preview is called: "Mon 7 Dec, 60 minutes, step 1 starts". */
export function dayCellName({ day, isInPlan, isDayOff, planned, starts }: MonthCell): string {
  const name = formatDay(day)
  if (!isInPlan) return translate('{day}, outside the plan', { day: name })
  if (isDayOff) return translate('{day}, day off', { day: name })
  const parts = [name, translateCount(planned, '{count} minute', '{count} minutes')]
  if (starts.length === 1) parts.push(translate('step {step} starts', { step: starts[0] ?? '' }))
  if (starts.length > 1)
    parts.push(translate('steps {steps} start', { steps: listWords(starts.map(String)) }))
  return parts.join(', ')
}
