import { assertNever } from '#shared/assert-never'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Reflection } from '#shared/model/reflection'
import { stepTitle } from '#shared/model/step'
import { describeFieldValue } from '#shared/reflection/describe-field-value'
import { promptText } from '#shared/reflection/prompt-text'
import { reflectionFields } from '#shared/reflection/reflection-fields'
import type { EvidenceEntry } from '#shared/verdict/evidence/evidence'

/** The whole record behind an entry, as it is read. */
export interface EntrySource {
  /** May be empty. */
  readonly title: string
  /** What was chosen rather than written; may be empty. */
  readonly about: string
  readonly parts: readonly SourcePart[]
}

interface SourcePart {
  /** The question it answers. */
  readonly question?: string
  readonly text: string
  /** Pasted text keeps its lines instead. */
  readonly isMarkdown: boolean
}

/** Finds what there is to read behind an entry; null when its line says everything, or it is gone. */
export function sourceOf(bundle: PlanBundle, { kind, id }: EvidenceEntry): EntrySource | null {
  switch (kind) {
    case 'reflection': {
      const reflection = bundle.reflections.find((other) => other.id === id)
      return reflection ? reflectionSource(bundle, reflection) : null
    }
    case 'rating': {
      const rating = bundle.ratings.find((other) => other.id === id)
      if (!rating || rating.note === '') return null
      const about = translate('Step {step}, {title}, rated {value} of 5', {
        step: rating.step,
        title: stepTitle(rating.step),
        value: rating.value,
      })
      return { title: '', about, parts: [{ text: rating.note, isMarkdown: false }] }
    }
    case 'posting': {
      const posting = bundle.postings.find((other) => other.id === id)
      if (!posting) return null
      return { title: posting.title, about: '', parts: [{ text: posting.text, isMarkdown: false }] }
    }
    case 'log':
    case 'guess':
      return null
    default:
      return assertNever(kind)
  }
}

function reflectionSource({ plan }: PlanBundle, reflection: Reflection): EntrySource {
  const answers = Object.entries(reflection.answers).map(([prompt, text]) => ({
    question: promptText(prompt, plan.prompts),
    text,
    isMarkdown: true,
  }))
  return {
    title: reflection.title,
    about: reflectionFields
      .filter(({ kind }) => kind !== 'line' && kind !== 'markdown')
      .map((field) => describeFieldValue(field, reflection))
      .filter((fact) => fact !== '')
      .join(', '),
    parts: [...answers, { text: reflection.text, isMarkdown: true }].filter(
      ({ text }) => text.trim() !== '',
    ),
  }
}
