import { Check } from 'lucide-react'
import clsx from 'clsx'
import { useId } from 'react'
import { type Choosing, clearingOf } from './choosing'
import styles from './chip.module.css'

type ChoiceChipsProps<T> = {
  label: string
  isLabelHidden?: boolean
  options: readonly { value: T; label: string }[]
  value: T | null
  className?: string | undefined
} & Choosing<T>

export function ChoiceChips<T extends string | number>(props: ChoiceChipsProps<T>) {
  const labelId = useId()
  const clear = clearingOf<T>(props)

  return (
    <div className={clsx(styles.group, props.className)} role="group" aria-labelledby={labelId}>
      <span id={labelId} className={props.isLabelHidden ? 'sr' : 'label'}>
        {props.label}
      </span>
      <div className={styles.chips}>
        {props.options.map(({ value, label }) => {
          const isChosen = value === props.value
          return (
            <button
              key={value}
              type="button"
              className={styles.chip}
              aria-pressed={isChosen}
              onClick={() => (isChosen ? clear?.() : props.onChange(value))}
            >
              {isChosen && <Check aria-hidden />}
              {label}
            </button>
          )
        })}
      </div>
    </div>
  )
}
