import clsx from 'clsx'
import styles from './step-marker.module.css'

interface StepMarkerProps {
  step: 1 | 2 | 3 | 4
  /** Filled = done or logged, outline = planned. */
  isFilled?: boolean
  size?: 's' | 'm' | 'l'
  /** Leave out where the step is named in words beside it. */
  label?: string | undefined
  className?: string | undefined
}

export function StepMarker({
  step,
  isFilled = false,
  size = 'm',
  label,
  className,
}: StepMarkerProps) {
  return (
    <svg
      viewBox="0 0 12 12"
      className={clsx(
        styles.marker,
        styles[`step${step}`],
        styles[size],
        isFilled ? styles.filled : styles.outline,
        className,
      )}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {shapes[step]}
    </svg>
  )
}

const shapes = {
  1: <circle cx="6" cy="6" r="4.6" />,
  2: <rect x="1.6" y="1.6" width="8.8" height="8.8" />,
  3: <path d="M6 1.2 11 10.4H1Z" />,
  4: <path d="M6 .4 11.6 6 6 11.6.4 6Z" />,
}
