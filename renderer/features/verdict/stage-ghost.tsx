import { translate } from '#shared/language/translate'
import { marginToAngle } from '#shared/verdict/shown-verdict'
import { Bob } from '../../ui/bob'
import { bobTransform, outlineTop, pivot, pointAt } from './stage-geometry'
import styles from './plumb-stage.module.css'

interface StageGhostProps {
  /** Of the what-if, in points of the ratings. */
  readonly margin: number
  /** Where the real line hangs, in degrees, so that the words stand clear of it. */
  readonly angle: number
}

/** The line as it would hang: dashed, and named beside its string. */
export function StageGhost({ margin, angle }: StageGhostProps) {
  const ghostAngle = marginToAngle(margin)
  const isLeft = ghostAngle > angle
  const words = pointAt(margin, wordsRadius)
  return (
    <>
      <g transform={`rotate(${ghostAngle} ${pivot.x} ${pivot.y})`}>
        <path className={styles.ghost} d={`M${pivot.x} ${pivot.y}V${outlineTop}`} />
        <Bob detail="fine" tone="undecided" transform={bobTransform} />
      </g>
      <text
        className={styles.ghostName}
        x={words.x + (isLeft ? -9 : 9)}
        y={words.y}
        textAnchor={isLeft ? 'end' : 'start'}
      >
        {translate('What if')}
      </text>
    </>
  )
}

/** Low enough to be seen when the top of the stage is cropped. */
const wordsRadius = 378
