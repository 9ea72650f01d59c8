import { ChevronLeft, ChevronRight, ClipboardCopy } from 'lucide-react'
import { useMemo } from 'react'
import { type Day, formatDay } from '#shared/calendar/day'
import { dayRangeTitle } from '#shared/calendar/day-range'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { steps, stepShortName } from '#shared/model/step'
import type { Schedule } from '#shared/schedule/schedule'
import { stepProgress } from '#shared/schedule/step-progress'
import { formatMinutes } from '#shared/wording/format-minutes'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { Segmented } from '../../ui/segmented'
import { StepMarker } from '../../ui/step-marker'
import { Switch } from '../../ui/switch'
import { useCalendar } from './calendar-context'
import styles from './calendar-head.module.css'
import type { CalendarPlace, CalendarSpan } from './calendar-place'
import type { CalendarWeek } from './month-weeks'

interface CalendarHeadProps {
  readonly place: CalendarPlace
  readonly weeks: readonly CalendarWeek[]
  readonly onTurn: (by: 1 | -1) => void
  readonly onToday: () => void
  readonly onSpan: (span: CalendarSpan) => void
  readonly showsFirstPlan: boolean
  readonly onShowFirstPlan: (shows: boolean) => void
}

/** Which month or week it is, how far the plan is, and the way to the others. */
export function CalendarHead({
  place,
  weeks,
  onTurn,
  onToday,
  onSpan,
  ...props
}: CalendarHeadProps) {
  const { bundle, schedule, copyPart } = useCalendar()
  const progress = useMemo(() => describeProgress(bundle, schedule), [bundle, schedule])
  const { span } = place
  return (
    <header className={styles.head}>
      <div className="grow">
        <h1 className="h1" aria-live="polite">
          {span === 'month' ? formatDay(place.shown, 'month') : weekTitle(weeks[0]?.days ?? [])}
        </h1>
        <p className={styles.sum}>{progress}</p>
      </div>
      <div className={styles.side}>
        <div className={styles.tools}>
          <Switch
            label={translate('First plan')}
            isSelected={props.showsFirstPlan}
            onChange={props.onShowFirstPlan}
          />
          <Segmented
            label={translate('Show')}
            isLabelHidden
            size="s"
            options={spans()}
            value={span}
            onChange={onSpan}
          />
          {span === 'week' && (
            <IconButton
              label={translate('Copy the week as Markdown')}
              icon={<ClipboardCopy size={16} />}
              onPress={() => void copyPart('week', place.shown)}
            />
          )}
          <div className={styles.months}>
            <IconButton
              label={span === 'month' ? translate('Previous month') : translate('Previous week')}
              shortcut={translate('PgUp')}
              icon={<ChevronLeft size={16} />}
              onPress={() => onTurn(-1)}
            />
            <Button size="s" onPress={onToday}>
              {translate('Today')}
            </Button>
            <IconButton
              label={span === 'month' ? translate('Next month') : translate('Next week')}
              shortcut={translate('PgDn')}
              icon={<ChevronRight size={16} />}
              onPress={() => onTurn(1)}
            />
          </div>
        </div>
        <ul className={styles.legend} aria-label={translate('Steps')}>
          {steps.map((step) => (
            <li key={step}>
              <StepMarker step={step} isFilled />
              {stepShortName(step)}
            </li>
          ))}
        </ul>
      </div>
    </header>
  )
}

function spans() {
  return [
    { value: 'month', label: translate('Month') },
    { value: 'week', label: translate('Week') },
  ] as const
}

function weekTitle(days: readonly Day[]): string {
  const [first, last] = [days[0], days.at(-1)]
  return first && last ? dayRangeTitle({ first, last }) : ''
}

function describeProgress(bundle: PlanBundle, schedule: Schedule): string {
  if (bundle.tasks.length === 0) {
    return translate('This plan has no tasks yet. Add them in Edit plan.')
  }
  const progress = stepProgress(bundle, schedule)
  const sum = (read: (step: (typeof progress)[number]) => number) =>
    progress.reduce((total, step) => total + read(step), 0)
  const logged = formatMinutes(sum((step) => step.logged))
  const planned = formatMinutes(sum((step) => step.estimate))
  return translate('{logged} logged of {planned} planned. {done} of {all} tasks done.', {
    logged,
    planned,
    done: sum((step) => step.doneTasks),
    all: sum((step) => step.tasks),
  })
}
