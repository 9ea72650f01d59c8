import { translate } from '#shared/language/translate'
import { describeBar } from '#shared/timeline/describe-bar'
import { describeDependencies } from '#shared/timeline/describe-dependencies'
import { describePoint } from '#shared/timeline/describe-progress'
import type { Timeline } from '#shared/timeline/timeline'
import styles from './reading-line.module.css'

interface ReadingLineProps {
  readonly timeline: Timeline
  /** Id of the row that is read. */
  readonly row: string | null
  readonly index: number
}

/** The day under the eye in words. Screen readers hear the same from the row itself. */
export function ReadingLine({ timeline, row, index }: ReadingLineProps) {
  const words = row === null ? null : readRow(timeline, row, index)
  return (
    <p className={styles.line} aria-hidden="true">
      {words === null ? (
        translate('Arrow keys go over days and rows, T goes to today.')
      ) : (
        <>
          <b>{words.day}</b>
          {words.more}
        </>
      )}
    </p>
  )
}

function readRow({ lanes, days, points, daysOff }: Timeline, row: string, index: number) {
  const date = days[index]!
  if (row === 'progress') return { day: describePoint(points[index]!), more: '' }
  for (const lane of lanes) {
    const { step } = lane.progress
    const read = (bars: typeof lane.bars) =>
      describeBar(
        date,
        bars.find((bar) => bar.date === date),
        daysOff.has(date),
      )
    if (row === `step-${step}`)
      return { day: `${read(lane.bars)}, ${translate('step {step}', { step })}`, more: '' }
    const own = lane.tasks.find(({ task }) => row === `task-${task.id}`)
    if (own) return { day: read(own.bars), more: describeDependencies(own) }
  }
  return null
}
