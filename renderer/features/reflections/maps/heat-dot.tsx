import type { HeatLevel } from '#shared/reflection/heat-map'
import styles from './heat-dot.module.css'

interface HeatDotProps {
  readonly level: HeatLevel
  /** Was something written about the day? What was only logged is a ring. */
  readonly isWritten: boolean
  readonly cx: number
  readonly cy: number
}

/** A day as a drop of ink: the more minutes, the larger. */
export function HeatDot({ level, isWritten, cx, cy }: HeatDotProps) {
  const radius = radii[level]
  if (level === 0) return <circle className={styles.none} cx={cx} cy={cy} r={radius} />
  if (isWritten) return <circle className={styles.written} cx={cx} cy={cy} r={radius} />
  return <circle className={styles.logged} cx={cx} cy={cy} r={radius - 0.6} />
}

const radii = [1.2, 2.6, 3.7, 4.7, 5.7] as const
