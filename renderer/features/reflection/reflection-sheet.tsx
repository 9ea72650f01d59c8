import { useEffect, useRef, useState } from 'react'
import { type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Step } from '#shared/model/step'
import { EntryPicker } from './entry-picker'
import { ReflectionEntry } from './reflection-entry'
import styles from './reflection-sheet.module.css'
import { useDayEntries } from './use-day-entries'

interface ReflectionSheetProps {
  readonly bundle: PlanBundle
  readonly seq: number
  readonly today: Day
  /** The step the day is most likely about. */
  readonly step: Step | null
}

/** The page to write on. What is being written at midnight stays with its day until one leaves it. */
export function ReflectionSheet({ bundle, seq, today, step }: ReflectionSheetProps) {
  const [day, setDay] = useState(today)
  const sheet = useRef<HTMLElement>(null)

  useEffect(() => {
    if (!sheet.current?.contains(document.activeElement)) setDay(today)
  }, [today])

  return (
    <section
      ref={sheet}
      className={styles.sheet}
      aria-labelledby="reflection-heading"
      data-focus-target="reflection-sheet"
      onBlur={({ relatedTarget }) => {
        if (!sheet.current?.contains(relatedTarget)) setDay(today)
      }}
    >
      <DayPage
        key={`${bundle.plan.id} ${day}`}
        {...{ bundle, seq, day, step }}
        isToday={day === today}
      />
    </section>
  )
}

interface DayPageProps extends Omit<ReflectionSheetProps, 'today'> {
  readonly day: Day
  readonly isToday: boolean
}

function DayPage({ isToday, ...props }: DayPageProps) {
  const { bundle, day } = props
  const entries = useDayEntries(bundle, day)
  return (
    <>
      <header className={styles.head}>
        <h2 className="h3" id="reflection-heading">
          {translate('Reflection')}
        </h2>
        {!isToday && (
          <span className="small muted">{translate('for {day}', { day: formatDay(day) })}</span>
        )}
        <EntryPicker {...entries} />
      </header>
      <ReflectionEntry {...props} reflectionId={entries.shownId} />
    </>
  )
}
