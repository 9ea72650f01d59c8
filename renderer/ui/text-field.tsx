import type { FocusEvent, HTMLAttributes, KeyboardEvent, ReactNode, Ref } from 'react'
import { Field, type FieldProps } from './field'
import styles from './input.module.css'

interface TextFieldProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  type?: 'text' | 'search' | 'time'
  icon?: ReactNode
  placeholder?: string | undefined
  maxLength?: number | undefined
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  isDisabled?: boolean
  autoFocus?: boolean
  onBlur?: ((event: FocusEvent<HTMLInputElement>) => void) | undefined
  onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined
  ref?: Ref<HTMLInputElement>
}

export function TextField(props: TextFieldProps) {
  const { icon, onChange, isDisabled, ref, type = 'text' } = props
  return (
    <Field {...props}>
      {(names) => (
        <div className={styles.box}>
          {icon}
          <input
            {...names}
            ref={ref}
            className={styles.input}
            type={type}
            value={props.value}
            placeholder={props.placeholder}
            maxLength={props.maxLength}
            inputMode={props.inputMode}
            disabled={isDisabled}
            // The dialog or form that asks for it has just been opened by the user.
            autoFocus={props.autoFocus}
            onChange={(event) => onChange(event.target.value)}
            onBlur={props.onBlur}
            onKeyDown={props.onKeyDown}
          />
        </div>
      )}
    </Field>
  )
}
