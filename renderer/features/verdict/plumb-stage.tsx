import clsx from 'clsx'
import { steps } from '#shared/model/step'
import type { ShownVerdict } from '#shared/verdict/shown-verdict'
import { Bob } from '../../ui/bob'
import { describeLine } from './describe-line'
import styles from './plumb-stage.module.css'
import { StageScale } from './stage-scale'
import { arcRadius, pivot, stage } from './stage-geometry'

/** Where the string ends and the bob begins, and how large the bob is drawn. */
const stringLength = 386
const bobScale = 1.34

/** The outline of a bob has no hole for the string; its shoulder begins here. */
const outlineTop = 409

interface PlumbStageProps {
  readonly shown: ShownVerdict
}

/** The plumb line over its scale. It settles when the screen opens and whenever a rating changes. */
export function PlumbStage({ shown }: PlumbStageProps) {
  const { angle, tone, ratings, isHidden, verdict } = shown
  const isUndecided = tone === 'undecided'
  const rated = steps.map((step) => ratings[step] ?? 0).join('')
  return (
    <div className={styles.frame}>
      <svg
        className={styles.stage}
        viewBox={`0 0 ${stage.width} ${stage.height}`}
        role="img"
        aria-label={describeLine(shown)}
      >
        {!isUndecided && (
          <path className={styles.plumb} d={`M${pivot.x} ${pivot.y}V${arcRadius}`} />
        )}
        <StageScale margin={isHidden ? null : verdict.margin} />
        <g transform={`rotate(${angle} ${pivot.x} ${pivot.y})`}>
          <g key={`${isHidden} ${rated}`} className={clsx(!isHidden && styles.swing)}>
            <path
              className={clsx(styles.string, isUndecided && styles.dashed)}
              d={`M${pivot.x} ${pivot.y}V${isUndecided ? outlineTop : stringLength}`}
            />
            <Bob
              detail="fine"
              tone={tone}
              transform={`translate(${pivot.x} ${stringLength - 1}) scale(${bobScale})`}
            />
          </g>
        </g>
      </svg>
    </div>
  )
}
