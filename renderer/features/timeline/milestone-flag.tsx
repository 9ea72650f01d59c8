import clsx from 'clsx'
import { Flag } from 'lucide-react'
import { type Day, daysBetween } from '#shared/calendar/day'
import { describeMilestone } from '#shared/timeline/describe-step'
import type { StepLane } from '#shared/timeline/step-lanes'
import styles from './milestone-flag.module.css'

interface MilestoneFlagProps {
  readonly lane: StepLane
  readonly days: readonly Day[]
  readonly today: Day
  /** Px. */
  readonly dayWidth: number
}

/** Px, a little more than a letter is wide. */
const letter = 6.5

/** The end of a step, above its beam: it ends with its day where there is room for that. */
export function MilestoneFlag({ lane, days, today, dayWidth }: MilestoneFlagProps) {
  const { day, isReached } = lane.milestone
  if (day === null) return null
  const end = daysBetween(days[0]!, day) + 1
  const words = describeMilestone(lane, today)
  const isAtLeft = end * dayWidth > words.length * letter + 24
  return (
    <span
      className={clsx(styles.flag, isReached && styles.reached)}
      style={isAtLeft ? { right: `calc(var(--d) * ${days.length - end})` } : { left: 0 }}
    >
      <Flag size={14} />
      {words}
    </span>
  )
}
