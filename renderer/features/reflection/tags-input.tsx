import { useState } from 'react'
import { translate } from '#shared/language/translate'
import { TextField } from '../../ui/text-field'
import styles from './reflection-composer.module.css'

interface TagsInputProps {
  readonly label: string
  readonly tags: readonly string[]
  readonly onChange: (tags: readonly string[]) => void
}

/** Tags as one line of words; what is typed becomes tags as it is typed, and is tidied when one leaves. */
export function TagsInput({ label, tags, onChange }: TagsInputProps) {
  const [text, setText] = useState<string | null>(null)
  return (
    <TextField
      className={styles.inline}
      label={label}
      placeholder={translate('none yet')}
      value={text ?? tags.join(' ')}
      onChange={(typed) => {
        setText(typed)
        onChange(readTags(typed))
      }}
      onBlur={() => setText(null)}
    />
  )
}

/** Words between spaces or commas, each once, without the `#` some people put before them. */
export function readTags(text: string): string[] {
  const words = text.split(/[\s,]+/).map((word) => word.replace(/^#+/, ''))
  return [...new Set(words.filter(Boolean))]
}
