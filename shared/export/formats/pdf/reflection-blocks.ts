import { formatDay } from '#shared/calendar/day'
import type { PrintedBlock } from '#shared/export/formats/pdf/printed-document'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Reflection } from '#shared/model/reflection'
import { describeFieldValue } from '#shared/reflection/describe-field-value'
import { promptText } from '#shared/reflection/prompt-text'
import { reflectionFields } from '#shared/reflection/reflection-fields'

/** The journal on paper, by day; none without reflections. */
export function reflectionBlocks({ plan, reflections }: PlanBundle): PrintedBlock[] {
  if (reflections.length === 0) return []
  const byDay = reflections.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
  return [
    { kind: 'heading', level: 2, text: translate('Reflections'), startsPage: true },
    ...byDay.flatMap((reflection) => entryBlocks(reflection, plan)),
  ]
}

function entryBlocks(reflection: Reflection, plan: PlanBundle['plan']): PrintedBlock[] {
  const { date, title, step, text, answers } = reflection
  const day = formatDay(date)
  const facts = factsOf(reflection)
  return [
    {
      kind: 'heading',
      level: 3,
      text: title === '' ? day : `${day}: ${title}`,
      ...(step !== null && { step }),
    },
    ...(facts === '' ? [] : [{ kind: 'paragraph' as const, tone: 'soft' as const, text: facts }]),
    ...markdown(text),
    ...Object.entries(answers).flatMap(([id, answer]): PrintedBlock[] => [
      { kind: 'paragraph', tone: 'soft', text: promptText(id, plan.prompts) },
      ...markdown(answer),
    ]),
  ]
}

/** What was chosen rather than written, and the tags. */
function factsOf(reflection: Reflection): string {
  return reflectionFields
    .filter(({ kind }) => kind !== 'line' && kind !== 'markdown')
    .map((field) => describeFieldValue(field, reflection))
    .filter((fact) => fact !== '')
    .join(' · ')
}

function markdown(text: string): PrintedBlock[] {
  return text.trim() === '' ? [] : [{ kind: 'markdown', text }]
}
