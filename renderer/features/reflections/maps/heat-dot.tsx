import type { HeatLevel } from '#shared/reflection/heat-map'
import styles from './heat-dot.module.css'

interface HeatDotProps {
  readonly level: HeatLevel
  /** Was something written about the day? */
  readonly isWritten: boolean
  readonly cx: number
  readonly cy: number
}

/** A day as a drop of ink: the more minutes, the larger. What was done and not written about is pale. */
export function HeatDot({ level, isWritten, cx, cy }: HeatDotProps) {
  const tone = level === 0 ? styles.none : isWritten ? styles.written : styles.logged
  return <circle className={tone} cx={cx} cy={cy} r={radii[level]} />
}

const radii = [1.2, 2.6, 3.7, 4.7, 5.7] as const
