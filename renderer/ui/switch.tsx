import clsx from 'clsx'
import { useId } from 'react'
import styles from './switch.module.css'

interface SwitchProps {
  label: string
  isLabelHidden?: boolean
  isSelected: boolean
  isDisabled?: boolean
  onChange: (isSelected: boolean) => void
  className?: string | undefined
}

export function Switch(props: SwitchProps) {
  const { label, isLabelHidden = false, isSelected, isDisabled, onChange, className } = props
  const id = useId()
  return (
    <span className={clsx(styles.root, className)}>
      <label id={`${id}-label`} htmlFor={id} className={clsx(isLabelHidden && 'sr')}>
        {label}
      </label>
      <button
        id={id}
        type="button"
        role="switch"
        aria-checked={isSelected}
        aria-labelledby={`${id}-label`}
        className={styles.switch}
        disabled={isDisabled}
        onClick={() => onChange(!isSelected)}
      />
    </span>
  )
}
