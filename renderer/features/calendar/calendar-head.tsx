import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type Day, formatDay } from '#shared/calendar/day'
import { steps, stepShortName } from '#shared/model/step'
import { stepProgress } from '#shared/schedule/step-progress'
import { formatMinutes } from '#shared/wording/format-minutes'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { StepMarker } from '../../ui/step-marker'
import styles from './calendar-head.module.css'
import type { CalendarProps } from './calendar-view'

interface CalendarHeadProps extends CalendarProps {
  readonly month: Day
  readonly onShift: (by: 1 | -1) => void
  readonly onToday: () => void
}

/** Which month it is, how far the plan is, and the way to other months. */
export function CalendarHead({ month, onShift, onToday, ...plan }: CalendarHeadProps) {
  return (
    <header className={styles.head}>
      <div className="grow">
        <h1 className="h1" aria-live="polite">
          {formatDay(month, 'month')}
        </h1>
        <p className={styles.sum}>{describeProgress(plan)}</p>
      </div>
      <ul className={styles.legend} aria-label="Steps">
        {steps.map((step) => (
          <li key={step}>
            <StepMarker step={step} isFilled />
            {stepShortName(step)}
          </li>
        ))}
      </ul>
      <div className={styles.months}>
        <IconButton
          label="Previous month"
          size="m"
          icon={<ChevronLeft size={16} />}
          onPress={() => onShift(-1)}
        />
        <Button size="s" onPress={onToday}>
          Today
        </Button>
        <IconButton
          label="Next month"
          size="m"
          icon={<ChevronRight size={16} />}
          onPress={() => onShift(1)}
        />
      </div>
    </header>
  )
}

function describeProgress({ bundle, schedule }: CalendarProps): string {
  const progress = stepProgress(bundle, schedule)
  const sum = (read: (step: (typeof progress)[number]) => number) =>
    progress.reduce((total, step) => total + read(step), 0)
  const logged = formatMinutes(sum((step) => step.logged))
  const estimate = formatMinutes(sum((step) => step.estimate))
  const done = sum((step) => step.doneTasks)
  return `${logged} logged of ${estimate} planned. ${done} of ${sum((step) => step.tasks)} tasks done.`
}
