import type { PointerEventHandler } from 'react'
import styles from './week-weights.module.css'
import { pixelsFor } from './weight-scale'

interface HangingWeightProps {
  readonly minutes: number
  readonly scale: number
  readonly onPointerDown: PointerEventHandler
  readonly onPointerMove: PointerEventHandler
  readonly onPointerUp: PointerEventHandler
  readonly onPointerCancel: PointerEventHandler
}

/** A weight on its string; the spin button below says the same in words. */
export function HangingWeight({ minutes, scale, ...handlers }: HangingWeightProps) {
  const top = minutes === 0 ? 8 : Math.max(pixelsFor(minutes, scale), 8)
  const size = Math.min(minutes, 120)
  const height = 7 + size * 0.1
  const flare = 1.5 + size * 0.03
  return (
    <svg className={styles.weight} width="40" height="128" aria-hidden>
      {minutes === 0 ? (
        <path className={styles.slack} d="M20 0v12" />
      ) : (
        <>
          <path className={styles.string} d={`M20 0v${top - 5}`} />
          <circle className={styles.ring} cx="20" cy={top - 2.5} r="2.5" />
          <path
            className={styles.body}
            d={`M14.5 ${top}h11l${flare} ${height}h${-11 - 2 * flare}z`}
          />
        </>
      )}
      <rect className={styles.grip} y={top - 8} width="40" height={height + 16} {...handlers} />
    </svg>
  )
}
