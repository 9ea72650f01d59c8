import type { Cell, CsvTable } from '#shared/export/formats/csv/csv-tables'
import type { Reflection } from '#shared/model/reflection'
import { prompts } from '#shared/reflection/prompts'
import type { ReflectionField } from '#shared/reflection/reflection-field'
import { reflectionFields } from '#shared/reflection/reflection-fields'

/** The journal by day: a column for each field of the registry, and one for the answers to prompts. */
export const reflectionTable: CsvTable = {
  label: 'Reflections',
  columns: ['id', 'date', ...reflectionFields.map(({ name }) => name.toLowerCase()), 'answers'],
  rowsOf: ({ reflections }) =>
    reflections.map((reflection) => [
      reflection.id,
      reflection.date,
      ...reflectionFields.map((field) => cellOf(field, reflection)),
      answersOf(reflection),
    ]),
}

function cellOf(field: ReflectionField, reflection: Reflection): Cell {
  return field.kind === 'tags' ? reflection[field.id].join(', ') : reflection[field.id]
}

/** Each question with its answer below, an empty line between them. */
function answersOf({ answers }: Reflection): string {
  return Object.entries(answers)
    .map(([id, answer]) => `${prompts.find((prompt) => prompt.id === id)?.text ?? id}\n${answer}`)
    .join('\n\n')
}
