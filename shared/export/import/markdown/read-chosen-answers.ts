import { toDay } from '#shared/calendar/day'
import { inFileLocale } from '#shared/language/current-locale'
import { lazily } from '#shared/lazily'
import type { Reflection } from '#shared/model/reflection'
import { steps } from '#shared/model/step'
import { describeFieldValue } from '#shared/reflection/describe-field-value'
import { emptyReflection } from '#shared/reflection/empty-reflection'
import { reflectionFields } from '#shared/reflection/reflection-fields'

/**
 * Reads what was chosen about a day from a line such as `Energy +2 · Engagement 5 of 5 · Step 2, Backend`.
 *
 * @returns the answers, and the parts of the line that say nothing we know
 */
export function readChosenAnswers(line: string): {
  readonly answers: Partial<Reflection>
  readonly unread: readonly string[]
} {
  const unread: string[] = []
  const answers: Partial<Reflection> = {}
  for (const fact of line.split('·').map((part) => part.trim())) {
    if (fact === '') continue
    const known = describedAnswers().find(({ spellings }) => spellings.has(normal(fact)))
    if (known) Object.assign(answers, known.answer)
    else unread.push(fact)
  }
  return { answers, unread }
}

/** Every answer with the ways to write it: as an export does, and shorter, as a person would. */
const describedAnswers = lazily(() =>
  inFileLocale(() =>
    reflectionFields.flatMap((field) => {
      if (field.kind !== 'scale' && field.kind !== 'choice' && field.kind !== 'step') return []
      const values = field.kind === 'step' ? steps : field.options.map(({ value }) => value)
      return values.map((value) => {
        const answer: Partial<Reflection> = { [field.id]: value }
        const nothing = emptyReflection('', toDay('2000-01-03'), null)
        const text = normal(describeFieldValue(field, { ...nothing, ...answer }))
        return { answer, spellings: new Set([text, text.replace(/(?: of |,).*$/, '')]) }
      })
    }),
  ),
)

function normal(text: string): string {
  return text.toLowerCase().replace(/[−–]/g, '-').replace(/\s+/g, ' ')
}
