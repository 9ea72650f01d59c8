import { translate } from '#shared/language/translate'
import type { Reflection } from '#shared/model/reflection'
import type { Side, Step } from '#shared/model/step'
import { describeFieldValue } from '#shared/reflection/describe-field-value'
import { reflectionFields } from '#shared/reflection/reflection-fields'
import type { EvidenceEntry } from '#shared/verdict/evidence/evidence'

/**
 * A reflection as an entry behind a piece of evidence, such as "Energy +2, step 2: It answered 201".
 *
 * @param reflection what was written
 * @param fields the fields it is read for, in order; those without an answer are left out
 * @param step the step it belongs to
 * @param speaksFor the side it speaks for
 */
export function reflectionEntry(
  reflection: Reflection,
  fields: readonly (keyof Reflection)[],
  step: Step | null,
  speaksFor: Side | null,
): EvidenceEntry {
  const values = fields.flatMap((id) =>
    reflectionFields
      .filter((field) => field.id === id)
      .map((field) => describeFieldValue(field, reflection)),
  )
  const facts = [...values, stepWords(reflection, step)].filter((fact) => fact !== '')
  const text = quote(facts.join(', '), firstWords(reflection))
  return { kind: 'reflection', id: reflection.id, date: reflection.date, text, speaksFor }
}

/**
 * What an entry says, and then what its writer wrote.
 *
 * @param fact in plain words
 * @param words of the user; may be empty or have several lines, of which the first is quoted
 * @example quote('Step 2 from 3 to 4', 'Better than I thought.') // 'Step 2 from 3 to 4: Better than I thought.'
 */
export function quote(fact: string, words: string): string {
  const line = words.split('\n').find((text) => text.trim() !== '') ?? ''
  const plain = line.replace(/^[\s#>*+-]+/, '').trim()
  return plain === '' ? fact : `${fact}: ${shorten(plain)}`
}

/** In UTF-16 units: about one line on the screen. */
const longestQuote = 90

/** Cuts before the character that would be cut in two, whatever it is made of. */
function shorten(line: string): string {
  if (line.length <= longestQuote) return line
  const end = segmenter.segment(line.slice(0, 2 * longestQuote)).containing(longestQuote)?.index
  return `${line.slice(0, end)}…`
}

const segmenter = new Intl.Segmenter('en')

function stepWords({ step: named }: Reflection, step: Step | null): string {
  if (step === null) return ''
  return named === null
    ? translate('step {step} by its minutes', { step })
    : translate('step {step}', { step })
}

function firstWords({ title, text, answers }: Reflection): string {
  return [title, text, ...Object.values(answers)].find((words) => words.trim() !== '') ?? ''
}
