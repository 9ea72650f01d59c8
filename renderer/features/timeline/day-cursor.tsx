import type { PointerEvent } from 'react'
import styles from './day-cursor.module.css'
import type { DayReading } from './use-day-reading'

interface DayCursorProps extends DayReading {
  /** Id of this row. */
  readonly id: string
  readonly label: string
  /** What the row says about the day that is read. */
  readonly text: string
  /** Id of what describes the row. */
  readonly describedBy?: string | undefined
  readonly count: number
  /** Px. */
  readonly day: number
  readonly isInTabOrder?: boolean
}

/** Reads a row day by day: the days are the values, and each of them says what there is on it. */
export function DayCursor(props: DayCursorProps) {
  const { id, index, count, day, row, isInTabOrder = true, onRead } = props
  const dayAt = (event: PointerEvent<HTMLElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect()
    return Math.min(Math.max(Math.floor((event.clientX - left) / day), 0), count - 1)
  }
  return (
    <div
      role="slider"
      tabIndex={isInTabOrder ? 0 : -1}
      className={styles.cursor}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-valuemin={1}
      aria-valuemax={count}
      aria-valuenow={index + 1}
      aria-valuetext={props.text}
      onKeyDown={props.onKeyDown}
      onFocus={() => onRead(id)}
      onBlur={() => onRead(null)}
      onPointerMove={(event) => {
        const at = dayAt(event)
        if (row !== id || at !== index) onRead(id, at)
      }}
      onPointerLeave={(event) => onRead(document.activeElement === event.currentTarget ? id : null)}
    >
      {row === id && <i className={styles.day} style={{ left: index * day }} />}
    </div>
  )
}
