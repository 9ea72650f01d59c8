import clsx from 'clsx'
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
  return (
    <label className={clsx(styles.root, className)}>
      <span className={clsx(isLabelHidden && 'sr')}>{label}</span>
      <input
        type="checkbox"
        role="switch"
        className={styles.switch}
        checked={isSelected}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  )
}
