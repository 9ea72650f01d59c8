import clsx from 'clsx'
import { useId } from 'react'
import { type Choosing, clearingOf } from './choosing'
import styles from './segmented.module.css'
import { useRadioKeys } from './use-radio-keys'

type SegmentedProps<T> = {
  label: string
  isLabelHidden?: boolean
  options: readonly { value: T; label: string; ariaLabel?: string | undefined }[]
  value: T | null
  /** What the first and the last segment mean, written below them. */
  startWord?: string | undefined
  endWord?: string | undefined
  size?: 's' | 'm'
  fill?: boolean
  isDisabled?: boolean
  className?: string | undefined
} & Choosing<T>

export function Segmented<T extends string | number>(props: SegmentedProps<T>) {
  const { label, options, value, startWord, endWord, isDisabled = false } = props
  const id = useId()
  const { groupProps, radioProps } = useRadioKeys({
    values: options.map((option) => option.value),
    value,
    onChoose: props.onChange,
    onClear: clearingOf<T>(props),
  })
  const hasEnds = Boolean(startWord || endWord)

  return (
    <div className={clsx(styles.root, props.fill && styles.fill, props.className)}>
      <span id={`${id}-label`} className={props.isLabelHidden ? 'sr' : 'label'}>
        {label}
      </span>
      <div
        {...groupProps}
        className={clsx(styles.group, props.size === 's' && styles.s)}
        aria-labelledby={`${id}-label`}
        aria-describedby={hasEnds ? `${id}-ends` : undefined}
        aria-disabled={isDisabled || undefined}
      >
        {options.map((option, index) => (
          <button
            key={option.value}
            {...radioProps(index)}
            className={clsx(styles.segment, 'num')}
            aria-label={option.ariaLabel}
            disabled={isDisabled}
          >
            {option.label}
          </button>
        ))}
      </div>
      {hasEnds && (
        <div className={styles.ends} id={`${id}-ends`}>
          <span>{startWord}</span>
          <span>{endWord}</span>
        </div>
      )}
    </div>
  )
}
