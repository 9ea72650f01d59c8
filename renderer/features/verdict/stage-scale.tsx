import clsx from 'clsx'
import { translate } from '#shared/language/translate'
import { formatDecimal } from '#shared/wording/format-decimal'
import { arcPath, arcRadius, labelPoint, pointAt, ticks, widestMargin } from './stage-geometry'
import styles from './stage-scale.module.css'

interface StageScaleProps {
  /** The margin to write under the arc; null writes none. */
  readonly margin: number | null
}

const allTicks = ticks()

/** The arc from the widest lean to the widest lean, backend on the left, with a tick per half point. */
export function StageScale({ margin }: StageScaleProps) {
  return (
    <g className={styles.scale}>
      <path className={clsx(styles.mark, styles.backend)} d={arcPath(widestMargin, 0)} />
      <path className={clsx(styles.mark, styles.fullStack)} d={arcPath(0, -widestMargin)} />
      {allTicks.map(({ margin: at, from, to }) => (
        <path
          key={at}
          className={clsx(styles.mark, sideClass(at))}
          d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
        />
      ))}
      {allTicks.map(
        ({ margin: at, label }) =>
          label &&
          at !== margin && (
            <text
              key={at}
              className={clsx(styles.number, isBeside(at, margin) && styles.beside)}
              x={label.x}
              y={label.y}
            >
              {label.text}
            </text>
          ),
      )}
      {margin !== null && <MarginLabel margin={margin} />}
      <text className={clsx(styles.pole, styles.backend)} x={poleInset} y={poleHeight}>
        {translate('Backend')}
      </text>
      <text className={clsx(styles.pole, styles.fullStack)} x={432 - poleInset} y={poleHeight}>
        {translate('Full stack')}
      </text>
    </g>
  )
}

const poleInset = 12
const poleHeight = pointAt(widestMargin, arcRadius).y + 82

function MarginLabel({ margin }: { readonly margin: number }) {
  const { x, y } = labelPoint(margin)
  return (
    <text className={clsx(styles.number, styles.margin, sideClass(margin))} x={x} y={y}>
      {formatDecimal(Math.abs(margin))}
    </text>
  )
}

function isBeside(margin: number, other: number | null): boolean {
  return other !== null && Math.abs(margin - other) < 1
}

function sideClass(margin: number): string | undefined {
  if (margin === 0) return styles.middle
  return margin > 0 ? styles.backend : styles.fullStack
}
