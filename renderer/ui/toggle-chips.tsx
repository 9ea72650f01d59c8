import { Check } from 'lucide-react'
import { useId } from 'react'
import styles from './chip.module.css'

interface ToggleChipsProps<T> {
  readonly label: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly values: readonly T[]
  readonly onChange: (values: readonly T[]) => void
}

/** Choices of which any number can hold at once. */
export function ToggleChips<T extends string | number>(props: ToggleChipsProps<T>) {
  const { label, options, values, onChange } = props
  const labelId = useId()
  return (
    <div className={styles.group} role="group" aria-labelledby={labelId}>
      <span id={labelId} className="label">
        {label}
      </span>
      <div className={styles.chips}>
        {options.map((option) => {
          const isChosen = values.includes(option.value)
          const others = values.filter((value) => value !== option.value)
          return (
            <button
              key={option.value}
              type="button"
              className={styles.chip}
              aria-pressed={isChosen}
              onClick={() => onChange(isChosen ? others : [...values, option.value])}
            >
              {isChosen && <Check aria-hidden />}
              {option.label}
            </button>
          )
        })}
      </div>
    </div>
  )
}
