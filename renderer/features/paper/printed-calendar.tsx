import clsx from 'clsx'
import { formatDay } from '#shared/calendar/day'
import type { PrintedDay } from '#shared/export/formats/pdf/printed-document'
import { translate } from '#shared/language/translate'
import { StepMarker } from '../../ui/step-marker'
import styles from './printed-calendar.module.css'

interface PrintedCalendarProps {
  /** Of seven days each. */
  readonly weeks: readonly (readonly PrintedDay[])[]
}

/** The weeks of the plan as a table; states are hatches and words, so that they live without colour. */
export function PrintedCalendar({ weeks }: PrintedCalendarProps) {
  return (
    <table className={styles.calendar} aria-label={translate('Calendar')}>
      <thead>
        <tr>
          {weeks[0]?.map(({ day }) => (
            <th key={day} scope="col">
              {formatDay(day, 'weekday')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map((day) => (
              <DayCell key={day.day} day={day} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DayCell({ day: { day, isInPlan, word, mark, sessions } }: { readonly day: PrintedDay }) {
  return (
    <td className={clsx(styles.day, !isInPlan && styles.outside, styles[mark])}>
      <p className={styles.head}>
        <time dateTime={day}>{formatDay(day, day.endsWith('-01') ? 'day-month' : 'number')}</time>
        <span>{word}</span>
      </p>
      {sessions.map(({ step, isDone, title }, index) => (
        // A task may stand twice, and nothing moves on paper.
        <p key={index} className={styles.session}>
          <StepMarker
            step={step}
            size="s"
            isFilled={isDone}
            label={translate('Step {step}', { step })}
          />
          <span>{title}</span>
        </p>
      ))}
    </td>
  )
}
