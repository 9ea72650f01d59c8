import type { Cell, CsvTable } from '#shared/export/formats/csv/csv-tables'
import { inFileLocale } from '#shared/language/current-locale'
import { translate } from '#shared/language/translate'
import type { OwnPrompt } from '#shared/model/own-prompt'
import type { Reflection } from '#shared/model/reflection'
import { promptText } from '#shared/reflection/prompt-text'
import type { ReflectionField } from '#shared/reflection/reflection-field'
import { reflectionFields } from '#shared/reflection/reflection-fields'

/** The journal by day: a column for each field of the registry, and one for the answers to prompts. */
export const reflectionTable: CsvTable = {
  get label() {
    return translate('Reflections')
  },
  columns: inFileLocale(() => [
    'id',
    'date',
    ...reflectionFields.map(({ name }) => name.toLowerCase()),
    'answers',
  ]),
  rowsOf: ({ plan, reflections }) =>
    reflections.map((reflection) => [
      reflection.id,
      reflection.date,
      ...reflectionFields.map((field) => cellOf(field, reflection)),
      answersOf(reflection, plan.prompts),
    ]),
}

function cellOf(field: ReflectionField, reflection: Reflection): Cell {
  return field.kind === 'tags' ? reflection[field.id].join(', ') : reflection[field.id]
}

/** Each question with its answer below, an empty line between them. */
function answersOf({ answers }: Reflection, own?: readonly OwnPrompt[]): string {
  return Object.entries(answers)
    .map(([id, answer]) => `${promptText(id, own)}\n${answer}`)
    .join('\n\n')
}
