import { Check } from 'lucide-react'
import clsx from 'clsx'
import { type ReactNode, useEffect, useRef } from 'react'
import styles from './check-box.module.css'

interface CheckBoxProps {
  label?: ReactNode
  'aria-label'?: string | undefined
  isLabelHidden?: boolean
  isSelected: boolean
  isIndeterminate?: boolean
  isDisabled?: boolean
  onChange: (isSelected: boolean) => void
  className?: string | undefined
}

export function CheckBox(props: CheckBoxProps) {
  const { isIndeterminate = false, isLabelHidden = false } = props
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (input.current) input.current.indeterminate = isIndeterminate
  }, [isIndeterminate])

  return (
    <label className={clsx(styles.root, props.className)}>
      <span className={styles.target}>
        <input
          ref={input}
          type="checkbox"
          className={styles.input}
          aria-label={props['aria-label']}
          checked={props.isSelected}
          disabled={props.isDisabled}
          onChange={(event) => props.onChange(event.target.checked)}
        />
        <span className={styles.box} aria-hidden>
          <Check />
        </span>
      </span>
      {props.label && <span className={clsx(isLabelHidden && 'sr')}>{props.label}</span>}
    </label>
  )
}
