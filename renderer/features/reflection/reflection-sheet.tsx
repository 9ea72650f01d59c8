import { useEffect, useRef, useState } from 'react'
import { type Day, formatDay } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Step } from '#shared/model/step'
import { ReflectionComposer } from './reflection-composer'
import styles from './reflection-sheet.module.css'

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
      onBlur={({ relatedTarget }) => {
        if (!sheet.current?.contains(relatedTarget)) setDay(today)
      }}
    >
      <header className={styles.head}>
        <h2 className="h3" id="reflection-heading">
          Reflection
        </h2>
        {day !== today && <span className="small muted">for {formatDay(day)}</span>}
      </header>
      <ReflectionComposer
        key={`${bundle.plan.id} ${day}`}
        bundle={bundle}
        seq={seq}
        day={day}
        step={step}
      />
    </section>
  )
}
