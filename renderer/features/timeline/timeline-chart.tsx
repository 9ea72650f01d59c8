import { type CSSProperties, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type Day, daysBetween } from '#shared/calendar/day'
import { translateCount } from '#shared/language/translate'
import type { Step } from '#shared/model/step'
import type { Timeline } from '#shared/timeline/timeline'
import { chartLayout } from './chart-layout'
import { DayAxis } from './day-axis'
import { DayShades } from './day-shades'
import { DependencyLines } from './dependency-lines'
import { ProgressLane } from './progress-lane'
import { ReadingLine } from './reading-line'
import { StepLaneRow } from './step-lane-row'
import styles from './timeline-chart.module.css'
import { timelineScale } from './timeline-scale'
import { TodayString } from './today-string'
import { useDayReading } from './use-day-reading'
import { useViewport } from './use-viewport'
import { useWindowWidth } from './use-window-width'

interface TimelineChartProps {
  readonly timeline: Timeline
  readonly today: Day
  readonly showsFirstPlan: boolean
}

/** The steps over the days. Each row can be read day by day, with the mouse and from the keyboard. */
export function TimelineChart({ timeline, today, showsFirstPlan }: TimelineChartProps) {
  const { days, lanes } = timeline
  const windowWidth = useWindowWidth()
  const scroller = useRef<HTMLDivElement>(null)
  const viewport = useViewport(scroller)
  const scale = useMemo(
    () => timelineScale(windowWidth, viewport.width, timeline),
    [windowWidth, viewport.width, timeline],
  )
  const [unfolded, setUnfolded] = useState<ReadonlySet<Step>>(new Set())
  const layout = useMemo(() => chartLayout(lanes, unfolded, scale), [lanes, unfolded, scale])
  const todayIndex = daysBetween(days[0]!, today)
  const isTodayShown = todayIndex >= 0 && todayIndex < days.length
  const nearToday = Math.min(Math.max(todayIndex, 0), days.length - 1)
  const reading = useDayReading({ count: days.length, today: nearToday, scroller, scale })

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    element.scrollLeft = nearToday * scale.day - (element.clientWidth - scale.labels) / 2
    // The browser says so only after it has drawn what nobody looks at.
    element.dispatchEvent(new Event('scroll'))
    // Only when the screen is opened: afterwards one looks where one likes.
    // oxlint-disable-next-line exhaustive-deps
  }, [])

  const shared = { scale, viewport, days, today, showsFirstPlan, ...reading.props }
  return (
    <div className={styles.frame}>
      <div ref={scroller} className={styles.scroller}>
        <div
          className={styles.chart}
          role="group"
          aria-label={translateCount(
            days.length,
            'Four steps over {count} day',
            'Four steps over {count} days',
          )}
          style={customProperties({
            '--d': `${scale.day}px`,
            '--bw': `${scale.bar}px`,
            '--labels': `${scale.labels}px`,
            '--margin': `${scale.margin}px`,
            '--lane': `${scale.lane}px`,
            '--days': days.length,
          })}
        >
          <DayShades timeline={timeline} scale={scale} viewport={viewport} />
          <DayAxis days={days} today={today} scale={scale} viewport={viewport} />
          {lanes.map((lane) => {
            const { step } = lane.progress
            return (
              <StepLaneRow
                key={step}
                {...shared}
                lane={lane}
                daysOff={timeline.daysOff}
                top={layout.taskRows.get(step)!}
                isUnfolded={unfolded.has(step)}
                onUnfold={() => setUnfolded((old) => toggle(old, step))}
              />
            )
          })}
          <ProgressLane {...shared} timeline={timeline} todayIndex={todayIndex} />
          <DependencyLines
            layout={layout}
            firstDay={days[0]!}
            scale={scale}
            viewport={viewport}
            row={reading.props.row}
          />
          {isTodayShown && <TodayString index={todayIndex} layout={layout} scale={scale} />}
        </div>
      </div>
      <ReadingLine timeline={timeline} row={reading.props.row} index={reading.props.index} />
    </div>
  )
}

function toggle(steps: ReadonlySet<Step>, step: Step): ReadonlySet<Step> {
  return new Set(steps.has(step) ? [...steps].filter((other) => other !== step) : [...steps, step])
}

/** React's type of a style knows no custom properties. */
function customProperties(properties: Readonly<Record<`--${string}`, string | number>>) {
  return properties as CSSProperties
}
