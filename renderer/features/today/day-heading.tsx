import { formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import { stepTitle } from '#shared/model/step'
import { StepMarker } from '../../ui/step-marker'
import { describeDay } from './describe-day'
import styles from './day-heading.module.css'
import type { TodayProps } from './today-view'

/** Which day it is, and where in the plan it lies. */
export function DayHeading(props: TodayProps) {
  const { step, words } = describeDay(props)
  return (
    <header>
      <h1 className="h1" id="today-heading">
        {formatDay(props.today, 'long')}
      </h1>
      <p className={styles.sub}>
        {step && (
          <StepMarker
            step={step}
            isFilled
            label={translate('Step {step}, {title}', { step, title: stepTitle(step) })}
          />
        )}
        <span>{words}</span>
      </p>
    </header>
  )
}
