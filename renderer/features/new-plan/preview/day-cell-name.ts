import { formatDay } from '#shared/calendar/day'
import { listWords } from '#shared/wording/list-words'
import type { MonthCell } from '../month-cells'

/** What a cell of the preview is called: "Mon 7 Dec, 60 minutes, step 1 starts". */
export function dayCellName({ day, isInPlan, isDayOff, planned, starts }: MonthCell): string {
  const name = formatDay(day)
  if (!isInPlan) return `${name}, outside the plan`
  if (isDayOff) return `${name}, day off`
  const parts = [name, `${planned} minutes`]
  if (starts.length === 1) parts.push(`step ${starts[0]} starts`)
  if (starts.length > 1) parts.push(`steps ${listWords(starts.map(String))} start`)
  return parts.join(', ')
}
