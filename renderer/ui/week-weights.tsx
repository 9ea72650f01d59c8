import type { Weekday } from '#shared/calendar/day'
import { weekdays } from '#shared/calendar/weekdays'
import { formatMinutes } from '#shared/wording/format-minutes'
import { translate } from '#shared/language/translate'
import { MinutesField } from './minutes-field'
import { HangingWeight } from './hanging-weight'
import { ProblemNote } from './problem-note'
import { useWeightDrag } from './use-weight-drag'
import { pixelsFor, weightGuides, weightScale } from './weight-scale'
import styles from './week-weights.module.css'

interface WeekWeightsProps {
  /** Minutes, Sunday first. */
  readonly weekly: readonly number[]
  readonly problem: string | null
  readonly onChange: (weekday: Weekday, minutes: number) => void
}

/** The minutes of a usual week: a weight for each day, hung lower the more there are. */
export function WeekWeights({ weekly, problem, onChange }: WeekWeightsProps) {
  const { heldScale, weightProps } = useWeightDrag(onChange)
  const scale = heldScale ?? weightScale(weekly)
  const total = weekly.reduce((sum, minutes) => sum + minutes, 0)
  return (
    <div role="group" aria-label={translate('Minutes in a usual week')}>
      <div className={styles.head}>
        <span className="label">{translate('Minutes in a usual week')}</span>
        <span className="small muted num">
          {translate('{minutes} a week. Drag a weight or type.', { minutes: formatMinutes(total) })}
        </span>
      </div>
      <div className={styles.beam}>
        {weightGuides(scale).map((minutes) => (
          <i key={minutes} className={styles.guide} style={{ top: pixelsFor(minutes, scale) }}>
            <span className="num">{minutes}</span>
          </i>
        ))}
        {weekdays().map(({ weekday, short: name }) => {
          const minutes = weekly[weekday] ?? 0
          return (
            <div key={weekday} className={styles.day}>
              <span className={styles.name} aria-hidden>
                {name}
              </span>
              <HangingWeight
                minutes={minutes}
                scale={scale}
                {...weightProps(weekday, minutes, scale)}
              />
              <MinutesField
                label={translate('{day}, minutes', { day: name })}
                isLabelHidden
                isCompact
                allowsOff
                className={styles.minutes}
                value={minutes}
                onChange={(changed) => onChange(weekday, changed)}
              />
            </div>
          )
        })}
      </div>
      {problem && <ProblemNote>{problem}</ProblemNote>}
    </div>
  )
}
