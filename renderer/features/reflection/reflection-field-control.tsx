import { assertNever } from '#shared/assert-never'
import { translate } from '#shared/language/translate'
import type { Reflection } from '#shared/model/reflection'
import { type Step, steps, stepTitle } from '#shared/model/step'
import type { ReflectionField } from '#shared/reflection/reflection-field'
import { ChoiceChips } from '../../ui/choice-chips'
import { Segmented } from '../../ui/segmented'
import { TextField } from '../../ui/text-field'
import { MarkdownEditor } from './markdown-editor'
import styles from './reflection-composer.module.css'
import { TagsInput } from './tags-input'

interface ReflectionFieldControlProps {
  readonly field: ReflectionField
  readonly reflection: Reflection
  readonly onChange: (fields: Partial<Reflection>) => void
}

/** The control that fits the kind of a field. */
export function ReflectionFieldControl({
  field,
  reflection,
  onChange,
}: ReflectionFieldControlProps) {
  const set = (value: unknown) => onChange({ [field.id]: value })
  switch (field.kind) {
    case 'scale':
      return (
        <div className={styles.scaleField}>
          <Segmented<number>
            className={styles.scale}
            label={field.label}
            options={field.options}
            value={reflection[field.id]}
            startWord={field.lowest}
            endWord={field.highest}
            fill
            allowsEmpty
            onChange={set}
          />
          <span className={styles.keys} aria-hidden>
            {translate('Keys 1 to {number}', { number: field.options.length })}
          </span>
        </div>
      )
    case 'choice':
      return (
        <ChoiceChips<string>
          label={field.label}
          options={field.options}
          value={reflection[field.id]}
          allowsEmpty
          onChange={set}
        />
      )
    case 'step':
      return (
        <Segmented<Step>
          className={styles.inline}
          label={field.label}
          options={steps.map((step) => ({
            value: step,
            label: String(step),
            ariaLabel: `${step}, ${stepTitle(step)}`,
          }))}
          value={reflection[field.id]}
          size="s"
          allowsEmpty
          onChange={set}
        />
      )
    case 'tags':
      return <TagsInput label={field.label} tags={reflection[field.id]} onChange={set} />
    case 'line':
      return (
        <TextField
          className={styles.line}
          label={field.label}
          isLabelHidden
          placeholder={translate('{label}, if you like', { label: field.label })}
          value={reflection[field.id]}
          onChange={set}
        />
      )
    case 'markdown':
      return (
        <MarkdownEditor
          label={field.label}
          placeholder={field.help}
          value={reflection[field.id]}
          onChange={set}
        />
      )
    default:
      return assertNever(field)
  }
}
