import { type ReactNode, useMemo } from 'react'
import { formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import { describePoint, describeProgress } from '#shared/timeline/describe-progress'
import { describeGap } from '#shared/timeline/describe-standing'
import type { Timeline } from '#shared/timeline/timeline'
import { formatMinutes } from '#shared/wording/format-minutes'
import { DayCursor } from './day-cursor'
import { gapPath, progressLines } from './progress-lines'
import styles from './progress-lane.module.css'
import type { TimelineScale } from './timeline-scale'
import type { DayReading } from './use-day-reading'
import type { Viewport } from './use-viewport'

interface ProgressLaneProps extends DayReading {
  readonly timeline: Timeline
  readonly scale: TimelineScale
  readonly viewport: Viewport
  /** Days from the first of the chart; today may lie outside. */
  readonly todayIndex: number
}

/** The first plan and what was done, added up day by day, and where the present pace leads. */
export function ProgressLane({
  timeline,
  scale,
  viewport,
  todayIndex,
  ...reading
}: ProgressLaneProps) {
  const { points, days, standing, projectedEnd } = timeline
  const { left, right } = viewport
  const lines = useMemo(
    () => progressLines(points, scale, { left, right }),
    [points, scale, left, right],
  )
  const gap = gapPath(timeline, todayIndex, lines, scale)
  return (
    <section className={styles.progress} aria-label={translate('Progress against the first plan')}>
      <div className={styles.label}>
        <h2 className={styles.name}>{translate('Progress')}</h2>
        <p>{translate('{minutes} done', { minutes: formatMinutes(timeline.done) })}</p>
        <p>
          {translate('{minutes} planned by now', { minutes: formatMinutes(timeline.plannedByNow) })}
        </p>
        <p className={styles[standing.kind]}>{describeGap(timeline)}</p>
        <p>{translate('{minutes} spare', { minutes: formatMinutes(timeline.spare) })}</p>
      </div>
      <div className={styles.plot} style={{ height: lines.height }}>
        <DayCursor
          {...reading}
          id="progress"
          label={translate('Progress')}
          text={describePoint(points[reading.index]!)}
          count={days.length}
          day={scale.day}
        />
        <svg
          className={styles.picture}
          width={days.length * scale.day}
          height={lines.height}
          role="img"
          aria-label={describeProgress(timeline)}
        >
          {lines.ticks.map(({ y }) => (
            <path key={y} className={styles.grid} d={`M0 ${y}H${days.length * scale.day}`} />
          ))}
          <path className={styles.planned} d={lines.planned} />
          <path className={styles.projected} d={lines.projected} />
          <path className={styles.done} d={lines.done} />
          {gap && <path className={styles[`${gap.kind}Gap`]} d={gap.path} />}
        </svg>
        <div aria-hidden="true">
          {gap && (
            <Note className={styles[gap.kind]} x={gap.x - 6} y={gap.y - 18} isAtRight>
              {describeGap(timeline)}
            </Note>
          )}
          {lines.notes.planned && <Note {...lines.notes.planned}>{translate('First plan')}</Note>}
          {lines.notes.done && (
            <Note className={styles.strong} {...lines.notes.done}>
              {translate('Done')}
            </Note>
          )}
          {lines.notes.projected && projectedEnd && (
            <Note {...lines.notes.projected}>
              {translate('At this pace, {day}', { day: formatDay(projectedEnd) })}
            </Note>
          )}
        </div>
      </div>
      <div className={styles.ticks} aria-hidden="true">
        {lines.ticks.map(({ hours, y }) => (
          <span key={y} style={{ top: y - 8 }}>
            {formatMinutes(hours * 60)}
          </span>
        ))}
      </div>
    </section>
  )
}

interface NoteProps {
  readonly x: number
  readonly y: number
  /** Does it end at x instead of beginning there? */
  readonly isAtRight?: boolean
  readonly className?: string | undefined
  readonly children: ReactNode
}

function Note({ x, y, isAtRight = false, className, children }: NoteProps) {
  return (
    <span
      className={`${styles.note} ${className ?? ''}`}
      style={{ left: x, top: y, ...(isAtRight && { translate: '-100%' }) }}
    >
      {children}
    </span>
  )
}
