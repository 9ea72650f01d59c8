import clsx from 'clsx'
import { memo } from 'react'
import type { Day } from '#shared/calendar/day'
import { dayAt, dayNumber } from '#shared/schedule/day-number'
import type { Step } from '#shared/model/step'
import type { TimelineBar } from '#shared/timeline/timeline-bars'
import { beamsOf } from './beams-of'
import styles from './session-bars.module.css'
import type { TimelineScale } from './timeline-scale'
import type { Viewport } from './use-viewport'

interface SessionBarsProps {
  /** The picture in one sentence. */
  readonly name: string
  readonly step: Step
  readonly bars: readonly TimelineBar[]
  readonly firstPlan: ReadonlyMap<Day, number>
  readonly days: readonly Day[]
  readonly today: Day
  readonly scale: TimelineScale
  readonly viewport: Viewport
  readonly showsFirstPlan: boolean
  /** Px for each minute. */
  readonly minute: number
  readonly hasBeam?: boolean
}

/** Time hangs: the longer a bar, the more minutes. Outline is planned, fill is logged, hatch is missed. */
export const SessionBars = memo(function SessionBars(props: SessionBarsProps) {
  const { bars, days, scale, viewport, minute, hasBeam = false } = props
  const first = dayNumber(days[0]!)
  // Ten years of days are compared as they are written.
  const from = dayAt(first + Math.floor(viewport.left / scale.day))
  const to = dayAt(first + Math.ceil(viewport.right / scale.day))
  const isNear = (date: Day) => date >= from && date <= to
  const near = bars.filter(({ date }) => isNear(date))
  const left = (date: Day) => (dayNumber(date) - first + 0.5) * scale.day - scale.bar / 2
  return (
    <div
      role="img"
      aria-label={props.name}
      className={clsx(styles.bars, styles[`step${props.step}`], !hasBeam && styles.task)}
    >
      {hasBeam &&
        beamsOf(near.map(({ date }) => dayNumber(date) - first)).map(({ start, length, isGap }) => (
          <i
            key={start}
            className={clsx(styles.beam, isGap && styles.gap)}
            style={{
              left: start * scale.day + (isGap ? 4 : 0),
              width: length * scale.day - (isGap ? 8 : 0),
            }}
          />
        ))}
      {near.map((bar) => (
        <Bar
          key={bar.date}
          bar={bar}
          left={left(bar.date)}
          minute={minute}
          isToday={bar.date === props.today}
        />
      ))}
      {props.showsFirstPlan &&
        [...props.firstPlan]
          .filter(([date]) => isNear(date))
          .map(([date, minutes]) => (
            <i
              key={date}
              className={styles.first}
              style={{ left: left(date) - 3, height: minutes * minute + 3 }}
            />
          ))}
    </div>
  )
})

interface BarProps {
  readonly bar: TimelineBar
  readonly left: number
  readonly minute: number
  readonly isToday: boolean
}

function Bar({ bar: { planned, logged, state }, left, minute, isToday }: BarProps) {
  return (
    <span
      className={clsx(
        styles.bar,
        state === 'missed' && styles.missed,
        state === 'missed' && 'tx-miss',
        state === 'done' && styles.done,
        planned === 0 && state === 'logged' && styles.unplanned,
        isToday && styles.today,
      )}
      data-state={state}
      style={{ left, height: planned * minute }}
    >
      {logged > 0 && <i style={{ height: logged * minute }} />}
      {state === 'done' && (
        <svg viewBox="0 0 12 12" className={styles.check}>
          <path d="M2.5 6.5 5 9l4.5-6" />
        </svg>
      )}
    </span>
  )
}
