import clsx from 'clsx'
import styles from './side-mark.module.css'

interface SideMarkProps {
  /** Steel points to the left, brass to the right; iron points both ways, an outline nowhere. */
  readonly points: 'left' | 'right' | 'both' | 'nowhere'
  readonly className?: string | undefined
}

/** A small pointer beside words that name the side, so that the side is never colour alone. */
export function SideMark({ points, className }: SideMarkProps) {
  return (
    <svg
      className={clsx(styles.mark, styles[points], className)}
      width="10"
      height="10"
      viewBox="0 0 10 10"
      aria-hidden
    >
      <path d={shapes[points]} />
    </svg>
  )
}

const shapes = {
  left: 'M8 1 2 5l6 4z',
  right: 'M2 1 8 5 2 9z',
  both: 'M4.4 1.5.6 5l3.8 3.5zM5.6 1.5 9.4 5 5.6 8.5z',
  nowhere: 'M2 5a3 3 0 1 0 6 0 3 3 0 1 0-6 0',
} as const
