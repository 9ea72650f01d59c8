import type { RootContent } from 'mdast'
import { byDay } from '#shared/export/formats/markdown/by-day'
import { heading, paragraph } from '#shared/export/formats/markdown/blocks'
import { embedUserMarkdown } from '#shared/export/formats/markdown/embed-user-markdown'
import type { ExportedPlan } from '#shared/export/formats/markdown/exported-plan'
import { marker } from '#shared/export/formats/markdown/marker'
import { splitTags } from '#shared/export/formats/markdown/split-tags'
import { answerPlace, reflectionPlace } from '#shared/export/formats/markdown/user-place'
import type { Plan } from '#shared/model/plan'
import type { Reflection } from '#shared/model/reflection'
import { describeFieldValue } from '#shared/reflection/describe-field-value'
import { promptText } from '#shared/reflection/prompt-text'
import { reflectionFields } from '#shared/reflection/reflection-fields'

/** The journal, by day. */
export function reflectionSection({ bundle }: ExportedPlan): RootContent[] {
  if (bundle.reflections.length === 0) return []
  return [
    heading(2, 'Reflections'),
    ...byDay(bundle.reflections).flatMap((reflection) => entry(reflection, bundle.plan)),
  ]
}

function entry(reflection: Reflection, plan: Plan): RootContent[] {
  const { id, date, title, text, answers } = reflection
  return [
    heading(3, title === '' ? `${date} ` : `${date}: ${title} `, marker('reflection', id)),
    ...chosenAnswers(reflection),
    ...tagLine(reflection.tags),
    ...embedUserMarkdown(text, reflectionPlace),
    ...Object.entries(answers).flatMap(([prompt, answer]) => [
      heading(4, `${promptText(prompt, plan.prompts)} `, marker('answer', prompt)),
      ...embedUserMarkdown(answer, answerPlace),
    ]),
  ]
}

/** What was chosen rather than written, in one line. */
function chosenAnswers(reflection: Reflection): RootContent[] {
  const facts = reflectionFields
    .filter(({ kind }) => kind === 'step' || kind === 'scale' || kind === 'choice')
    .map((field) => describeFieldValue(field, reflection))
    .filter((fact) => fact !== '')
  return facts.length === 0 ? [] : [paragraph(`${facts.join(' · ')} `, marker('about'))]
}

/** With a marker behind each tag only where commas alone do not tell them apart. */
function tagLine(tags: readonly string[]): RootContent[] {
  if (tags.length === 0) return []
  const line = `Tags: ${tags.join(', ')}`
  if (JSON.stringify(splitTags(line)) === JSON.stringify(tags))
    return [paragraph(`${line} `, marker('tags'))]
  const marked = tags.flatMap((tag, index) => [`${index === 0 ? '' : ', '}${tag}`, marker('tag')])
  return [paragraph('Tags: ', ...marked)]
}
