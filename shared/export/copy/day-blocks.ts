import type { ListItem, RootContent } from 'mdast'
import { heading, item, list, paragraph } from '#shared/export/formats/markdown/blocks'
import { embedUserMarkdown } from '#shared/export/formats/markdown/embed-user-markdown'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Reflection } from '#shared/model/reflection'
import type { Task } from '#shared/model/task'
import { describeFieldValue } from '#shared/reflection/describe-field-value'
import { promptText } from '#shared/reflection/prompt-text'
import { reflectionFields } from '#shared/reflection/reflection-fields'
import type { DayOverview } from '#shared/schedule/day-overview'
import { formatMinutes } from '#shared/wording/format-minutes'

/**
 * What a day holds: a list of its work, then its reflections.
 *
 * @param depth of the headings of its reflections; those of the user nest below them
 * @returns none for a day without anything
 */
export function dayBlocks(
  { plan, reflections }: PlanBundle,
  { date, sessions, extra }: DayOverview,
  depth: 2 | 3,
): RootContent[] {
  const items = [
    ...sessions.map(({ task, minutes, logged }) => workItem(task, minutes, logged)),
    ...extra.map(({ task, logged }) => workItem(task, 0, logged)),
  ]
  return [
    ...(items.length === 0 ? [] : [list(items)]),
    ...reflections
      .filter((reflection) => reflection.date === date)
      .flatMap((reflection) => reflectionBlocks(reflection, plan.prompts, depth)),
  ]
}

function workItem(task: Task, planned: number, logged: number): ListItem {
  const facts = [
    planned > 0 && translate('{minutes} planned', { minutes: formatMinutes(planned) }),
    logged > 0 && translate('{minutes} logged', { minutes: formatMinutes(logged) }),
  ].filter((fact) => fact !== false)
  const line = [task.title, ...(facts.length === 0 ? [] : [facts.join(', ')])].join(' · ')
  return { ...item(paragraph(line)), checked: task.doneOn !== null }
}

function reflectionBlocks(
  reflection: Reflection,
  own: PlanBundle['plan']['prompts'],
  depth: 2 | 3,
): RootContent[] {
  const { title, text, answers } = reflection
  const facts = reflectionFields
    .filter(({ kind }) => kind !== 'line' && kind !== 'markdown')
    .map((field) => describeFieldValue(field, reflection))
    .filter((fact) => fact !== '')
  return [
    heading(
      depth,
      title === '' ? translate('Reflection') : translate('Reflection: {title}', { title }),
    ),
    ...(facts.length === 0 ? [] : [paragraph(facts.join(' · '))]),
    ...written(text, depth),
    ...Object.entries(answers).flatMap(([id, answer]) =>
      answer.trim() === ''
        ? []
        : [heading(depth === 2 ? 3 : 4, promptText(id, own)), ...written(answer, depth + 1)],
    ),
  ]
}

/** Line ends around it say nothing to a reader. */
function written(text: string, depth: number): RootContent[] {
  return embedUserMarkdown(text.trim(), { headingShift: depth, indent: 0 })
}
