import { type KeyboardEvent, useState } from 'react'
import { translate } from '#shared/language/translate'
import { TextField } from '../../ui/text-field'
import styles from './plan-section.module.css'
import { useDraft } from './use-draft'

interface TitleFieldProps {
  readonly title: string
  readonly onChange: (title: string) => void
}

/** The title as it is typed; it counts once the field is left, and an empty one not at all. */
export function TitleField({ title, onChange }: TitleFieldProps) {
  const [draft, setDraft] = useDraft<string>(title)
  const [error, setError] = useState<string | null>(null)

  function commit() {
    const typed = draft?.trim()
    if (typed === '') setError(translate('A plan needs a title. A word or two will do.'))
    else if (typed !== undefined && typed !== title) onChange(typed)
  }

  function type(text: string | null) {
    setDraft(text)
    setError(null)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') commit()
    if (event.key === 'Escape') type(null)
  }

  return (
    <TextField
      label={translate('Title')}
      isLabelHidden
      className={styles.title}
      value={draft ?? title}
      maxLength={120}
      error={error}
      onChange={type}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  )
}
