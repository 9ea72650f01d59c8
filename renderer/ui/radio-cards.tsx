import clsx from 'clsx'
import { type ReactNode, useId } from 'react'
import styles from './radio-cards.module.css'
import { useRadioKeys } from './use-radio-keys'

interface RadioCardsProps<T> {
  label: string
  isLabelHidden?: boolean
  options: readonly { value: T; label: string; picture: ReactNode }[]
  value: T
  onChange: (value: T) => void
  className?: string | undefined
}

/** One choice out of a few pictures. */
export function RadioCards<T extends string | number>(props: RadioCardsProps<T>) {
  const labelId = useId()
  const { groupProps, radioProps } = useRadioKeys({
    values: props.options.map((option) => option.value),
    value: props.value,
    onChoose: props.onChange,
  })

  return (
    <div className={clsx(styles.root, props.className)}>
      <span id={labelId} className={props.isLabelHidden ? 'sr' : 'label'}>
        {props.label}
      </span>
      <div {...groupProps} className={styles.cards} aria-labelledby={labelId}>
        {props.options.map((option, index) => (
          <button key={option.value} {...radioProps(index)} className={styles.card}>
            <span className={styles.picture} aria-hidden>
              {option.picture}
            </span>
            <span className={styles.name}>
              <i className={styles.dot} />
              {option.label}
            </span>
          </button>
        ))}
      </div>
    </div>
  )
}
