import { type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
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
      ? [
          translate('The plan has begun: its first day stays {day}.', {
            day: formatDay(plan.firstDay),
          }),
        ]
      : []),
    ...(other.firstDay !== plan.firstDay && plan.firstDay > today && other.firstDay > other.lastDay
      ? [translate('The plan cannot begin after it ends: its first day stays as it is.')]
      : []),
    ...(other.lastDay < plan.firstDay
      ? [
          translate('The plan cannot end before it begins: it ends {day}.', {
            day: formatDay(plan.lastDay),
          }),
        ]
      : []),
    ...past.map(([day]) =>
      translate('{day} has passed: its minutes stay as they are.', { day: formatDay(day as Day) }),
    ),
    ...reworded.map((text) =>
      translate('Your question “{text}” keeps its words: answers stand below it.', { text }),
    ),
  ]
}
