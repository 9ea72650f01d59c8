import clsx from 'clsx'
import type { Day } from '#shared/calendar/day'
import type { ChartLayout } from './chart-layout'
import styles from './dependency-lines.module.css'
import { dependencyPaths } from './dependency-paths'
import type { TimelineScale } from './timeline-scale'
import type { Viewport } from './use-viewport'

interface DependencyLinesProps {
  readonly layout: ChartLayout
  readonly firstDay: Day
  readonly scale: TimelineScale
  readonly viewport: Viewport
  /** Id of the row that is read. */
  readonly row: string | null
}

/** Which task waits for which, between the tasks that are unfolded. Words say the same, so it has no name. */
export function DependencyLines({ row, layout, scale, ...props }: DependencyLinesProps) {
  if (layout.taskTops.size === 0) return null
  const paths = dependencyPaths({ ...props, layout, scale })
  return (
    <svg className={styles.lines} height={layout.height} aria-hidden="true">
      {paths.map(({ from, to, path, head }) => {
        const isRead = row === `task-${from}` || row === `task-${to}`
        return (
          <g key={`${from} ${to}`} className={clsx(styles.line, isRead && styles.read)}>
            <path d={path} />
            <path d={head} className={styles.head} />
          </g>
        )
      })}
    </svg>
  )
}
