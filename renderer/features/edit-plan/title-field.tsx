import { type KeyboardEvent, useEffect, useState } from 'react'
import { TextField } from '../../ui/text-field'
import styles from './plan-section.module.css'

interface TitleFieldProps {
  readonly title: string
  readonly onChange: (title: string) => void
}

/** The title as it is typed; it counts once the field is left, and an empty one not at all. */
export function TitleField({ title, onChange }: TitleFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  // What was typed stays in sight until it has been stored.
  useEffect(() => setDraft(null), [title])

  function commit() {
    const typed = draft?.trim()
    if (typed === '') setError('A plan needs a title. A word or two will do.')
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
      label="Title"
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
