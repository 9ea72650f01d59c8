import { translate } from '#shared/language/translate'
import { assertNever } from '#shared/assert-never'
import type { Reflection } from '#shared/model/reflection'
import { stepShortName } from '#shared/model/step'
import type { Option, ReflectionField, ScaleField } from '#shared/reflection/reflection-field'

/**
 * What a reflection answers to a field, in words that can stand alone in a list or an export.
 *
 * @returns "Energy +1", "Engagement 4 of 5", "Debugging: both", "Step 2, Backend", "#sql #slow"; of a line
 *   or Markdown, the text itself; empty text where nothing was answered
 */
export function describeFieldValue(field: ReflectionField, reflection: Reflection): string {
  switch (field.kind) {
    case 'scale': {
      const label = labelOf<number>(field.options, reflection[field.id])
      return label && `${field.name} ${withHighest(label, field)}`
    }
    case 'choice': {
      const chosen = field.options.find(({ value }) => value === reflection[field.id])
      return chosen ? `${field.name}: ${chosen.inSentence}` : ''
    }
    case 'step': {
      const step = reflection[field.id]
      return step === null
        ? ''
        : translate('Step {step}, {name}', { step, name: stepShortName(step) })
    }
    case 'tags':
      return reflection[field.id].map((tag) => `#${tag}`).join(' ')
    case 'line':
    case 'markdown':
      return reflection[field.id]
    default:
      return assertNever(field)
  }
}

function labelOf<Value>(options: readonly Option<Value>[], value: Value | null): string {
  return options.find((option) => option.value === value)?.label ?? ''
}

/** A scale counted from 1 reads on its own only with its end; signs speak for themselves. */
function withHighest(value: string, { options }: ScaleField): string {
  const highest = options.at(-1)?.label ?? ''
  return options[0]?.value === 1 ? translate('{value} of {highest}', { value, highest }) : value
}
