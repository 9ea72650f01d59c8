import { Bob, type BobTone } from './bob'
import styles from './plumb-line.module.css'

interface PlumbGaugeProps {
  /** Degrees from plumb: above 0 towards backend, which is left; below 0 towards full stack. */
  angle: number
  tone: BobTone
  size?: keyof typeof sizes
  /** Lets the line settle when it appears and when the angle changes. */
  isSwinging?: boolean
  /** One sentence, such as "Plumb line leaning towards backend, clearly." */
  label?: string | undefined
}

export function PlumbGauge({
  angle,
  tone,
  size = 'sidebar',
  isSwinging = false,
  label,
}: PlumbGaugeProps) {
  const { width, height, beam, string, scale } = sizes[size]
  const middle = width / 2
  const isUndecided = tone === 'undecided'

  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path className={styles.true} d={`M${middle} 1V${height}`} />
      <path className={styles.beam} d={`M${middle - beam / 2} 1.5h${beam}`} />
      <g transform={`rotate(${isUndecided ? 0 : angle} ${middle} 1)`}>
        <g
          key={angle}
          className={isSwinging ? styles.swing : undefined}
          style={{ transformOrigin: `${middle}px 1px` }}
        >
          <path
            className={isUndecided ? styles.ghost : styles.string}
            d={`M${middle} 1v${string}`}
          />
          <Bob tone={tone} transform={`translate(${middle} ${string}) scale(${scale})`} />
        </g>
      </g>
    </svg>
  )
}

const sizes = {
  sidebar: { width: 120, height: 112, beam: 28, string: 58, scale: 0.46 },
  rail: { width: 40, height: 76, beam: 28, string: 38, scale: 0.32 },
  small: { width: 36, height: 36, beam: 16, string: 14, scale: 0.19 },
}
