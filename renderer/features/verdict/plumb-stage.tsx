import clsx from 'clsx'
import { steps } from '#shared/model/step'
import type { ShownVerdict } from '#shared/verdict/shown-verdict'
import type { WhatIfAnswer } from '#shared/verdict/what-if/what-if'
import { Bob } from '../../ui/bob'
import { describeLine } from './describe-line'
import styles from './plumb-stage.module.css'
import { StageGhost } from './stage-ghost'
import { StageScale } from './stage-scale'
import { arcRadius, bobTransform, outlineTop, pivot, stage, stringLength } from './stage-geometry'

interface PlumbStageProps {
  readonly shown: ShownVerdict
  /** What is supposed at the moment, to hang beside it. */
  readonly whatIf: WhatIfAnswer | null
}

/** The plumb line over its scale. It settles when the screen opens and whenever a rating changes. */
export function PlumbStage({ shown, whatIf }: PlumbStageProps) {
  const { angle, tone, ratings, isHidden, verdict } = shown
  const isUndecided = tone === 'undecided'
  const rated = steps.map((step) => ratings[step] ?? 0).join('')
  return (
    <div className={styles.frame}>
      <svg
        className={styles.stage}
        viewBox={`0 0 ${stage.width} ${stage.height}`}
        role="img"
        aria-label={describeLine(shown, whatIf)}
      >
        {!isUndecided && (
          <path className={styles.plumb} d={`M${pivot.x} ${pivot.y}V${arcRadius}`} />
        )}
        <StageScale margin={isHidden ? null : verdict.margin} />
        {whatIf && <StageGhost margin={whatIf.margin} angle={angle} />}
        <g transform={`rotate(${angle} ${pivot.x} ${pivot.y})`}>
          <g key={`${isHidden} ${rated}`} className={clsx(!isHidden && styles.swing)}>
            <path
              className={clsx(styles.string, isUndecided && styles.dashed)}
              d={`M${pivot.x} ${pivot.y}V${isUndecided ? outlineTop : stringLength}`}
            />
            <Bob detail="fine" tone={tone} transform={bobTransform} />
          </g>
        </g>
      </svg>
    </div>
  )
}
