import { type Day, formatDay } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'

/**
 * What a document says differently and nobody can change any more: the past is fact (PRODUCT.md, section 3),
 * and a question keeps the words it was answered in.
 *
 * @param inFile the plan as `settleImport` gives it
 * @returns sentences
 */
export function keptAsIs(here: PlanBundle, inFile: PlanBundle, today: Day): string[] {
  const { plan } = here
  const other = inFile.plan
  const past = Object.entries(other.overrides).filter(
    ([day, minutes]) => day < today && plan.overrides[day] !== minutes,
  )
  const reworded = (other.prompts ?? []).flatMap(({ id, text }) => {
    const own = plan.prompts?.find((prompt) => prompt.id === id)
    return own && own.text !== text ? [own.text] : []
  })
  return [
    ...(other.firstDay !== plan.firstDay && plan.firstDay <= today
      ? [`The plan has begun: its first day stays ${formatDay(plan.firstDay)}.`]
      : []),
    ...(other.firstDay !== plan.firstDay && plan.firstDay > today && other.firstDay > other.lastDay
      ? ['The plan cannot begin after it ends: its first day stays as it is.']
      : []),
    ...(other.lastDay < plan.firstDay
      ? [`The plan cannot end before it begins: it ends ${formatDay(plan.lastDay)}.`]
      : []),
    ...past.map(([day]) => `${formatDay(day as Day)} has passed: its minutes stay as they are.`),
    ...reworded.map((text) => `Your question “${text}” keeps its words: answers stand below it.`),
  ]
}
