import { Bob } from '../../ui/bob'
import type { ChartLayout } from './chart-layout'
import { axisHeight, bobHeight, type TimelineScale } from './timeline-scale'
import styles from './today-string.module.css'

interface TodayStringProps {
  /** Days from the first of the chart. */
  readonly index: number
  readonly layout: ChartLayout
  readonly scale: TimelineScale
}

/** Today hangs across the whole chart like a plumb line. */
export function TodayString({ index, layout, scale }: TodayStringProps) {
  const left = scale.labels + (index + 0.5) * scale.day
  const length = layout.height - bobHeight - axisHeight
  return (
    <div className={styles.today} style={{ left, height: length }} aria-hidden="true">
      <svg className={styles.bob} width="32" height={bobHeight}>
        <Bob tone="balanced" transform="translate(16 0) scale(0.5)" />
      </svg>
    </div>
  )
}
