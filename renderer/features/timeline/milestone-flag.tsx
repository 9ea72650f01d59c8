import clsx from 'clsx'
import { Flag } from 'lucide-react'
import { type Day, daysBetween } from '#shared/calendar/day'
import { describeMilestone } from '#shared/timeline/describe-step'
import type { StepLane } from '#shared/timeline/timeline'
import styles from './milestone-flag.module.css'

interface MilestoneFlagProps {
  readonly lane: StepLane
  readonly days: readonly Day[]
  readonly today: Day
}

/** The end of a step, above its beam: to the left of its day where there is room, else to the right. */
export function MilestoneFlag({ lane, days, today }: MilestoneFlagProps) {
  const { day, isReached } = lane.milestone
  if (day === null) return null
  const end = daysBetween(days[0]!, day) + 1
  const isAtLeft = end > days.length / 2
  return (
    <span
      className={clsx(styles.flag, isReached && styles.reached)}
      style={
        isAtLeft
          ? { right: `calc(var(--d) * ${days.length - end})` }
          : { left: `calc(var(--d) * ${Math.max(0, end - 2)})` }
      }
    >
      <Flag size={14} />
      {describeMilestone(lane, today)}
    </span>
  )
}
