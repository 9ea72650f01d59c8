import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { Conflict } from '#shared/schedule/schedule'
import { Banner } from '../../../../ui/banner'
import { Button } from '../../../../ui/button'
import { useCalendar } from '../../calendar-context'
import { describeConflict } from '../../conflict-words'
import { unpinWork } from '../../moving/propose-move'
import type { Work } from '../../moving/work'

/** What does not agree on a day, each with the way out beside it. */
export function DayConflicts({ day }: { day: Day }) {
  const { bundle, schedule } = useCalendar()
  return schedule.conflicts
    .filter(({ date }) => date === day)
    .map((conflict) => {
      const { fact, way } = describeConflict(conflict, bundle)
      return (
        <Banner
          key={`${conflict.kind} ${conflict.taskId}`}
          tone="alert"
          actions={conflict.taskId && <PinWays conflict={conflict} />}
        >
          <b>{fact}</b> {way}
        </Banner>
      )
    })
}

function PinWays({ conflict }: { conflict: Conflict }) {
  const { bundle, today, propose, openDialog } = useCalendar()
  const { taskId, date, minutes = 0 } = conflict
  const task = bundle.tasks.find(({ id }) => id === taskId)
  if (!task) return null
  const work: Work = { task, date, minutes, isPinned: true, isMovable: true }
  return (
    <>
      <Button size="s" onPress={() => openDialog({ kind: 'move', work })}>
        {translate('Move to…')}
      </Button>
      <Button size="s" onPress={() => propose(unpinWork(bundle, work, date, today))}>
        {translate('Unpin')}
      </Button>
    </>
  )
}
