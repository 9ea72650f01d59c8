import clsx from 'clsx'
import type { FocusEvent, KeyboardEvent, Ref } from 'react'
import { Field, type FieldProps } from './field'
import styles from './input.module.css'

interface TextAreaProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  /** `write` is the serif page for reflections. */
  variant?: 'default' | 'write'
  /** Fills the sheet it lies on, without an edge of its own, instead of growing with its text. */
  isFilling?: boolean
  placeholder?: string | undefined
  maxLength?: number | undefined
  rows?: number | undefined
  isDisabled?: boolean
  autoFocus?: boolean
  onBlur?: ((event: FocusEvent<HTMLTextAreaElement>) => void) | undefined
  onKeyDown?: ((event: KeyboardEvent<HTMLTextAreaElement>) => void) | undefined
  ref?: Ref<HTMLTextAreaElement>
}

export function TextArea(props: TextAreaProps) {
  const { variant = 'default', isFilling = false, onChange, ref } = props
  return (
    <Field {...props} className={clsx(isFilling && styles.fillsField, props.className)}>
      {(names) => (
        <textarea
          {...names}
          ref={ref}
          className={clsx(
            styles.area,
            variant === 'write' && styles.write,
            isFilling && styles.fills,
          )}
          value={props.value}
          placeholder={props.placeholder}
          maxLength={props.maxLength}
          rows={props.rows}
          disabled={props.isDisabled}
          autoFocus={props.autoFocus}
          onChange={(event) => onChange(event.target.value)}
          onBlur={props.onBlur}
          onKeyDown={props.onKeyDown}
        />
      )}
    </Field>
  )
}
