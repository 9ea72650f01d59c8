import type { FormEvent, RefObject } from 'react'
import { translate } from '#shared/language/translate'
import type { PromptWords } from '#shared/reflection/own-prompts'
import { Button } from '../../../ui/button'
import { Select } from '../../../ui/select'
import { TextField } from '../../../ui/text-field'
import styles from './own-prompts-dialog.module.css'
import { longestPrompt, promptStepOptions } from './prompt-step-options'

interface NewPromptFormProps {
  readonly field: RefObject<HTMLInputElement | null>
  readonly words: PromptWords
  readonly onChange: (words: PromptWords) => void
  readonly onAdd: () => void
}

/** A line to write another question on. */
export function NewPromptForm({ field, words, onChange, onAdd }: NewPromptFormProps) {
  function add(event: FormEvent) {
    event.preventDefault()
    field.current?.focus()
    onAdd()
  }

  return (
    <form className={styles.row} onSubmit={add}>
      <TextField
        ref={field}
        label={translate('Another question')}
        placeholder={translate('What would you like to be asked?')}
        maxLength={longestPrompt}
        autoFocus
        value={words.text}
        onChange={(text) => onChange({ ...words, text })}
      />
      <Select
        className={styles.step}
        label={translate('Asked in')}
        options={promptStepOptions()}
        value={words.step}
        onChange={(step) => onChange({ ...words, step })}
      />
      <Button type="submit">{translate('Add')}</Button>
    </form>
  )
}
