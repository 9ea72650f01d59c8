import { ChevronLeft, ChevronRight, ClipboardCopy } from 'lucide-react'
import { useState } from 'react'
import { addDays, type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import { dayOverview } from '#shared/schedule/day-overview'
import { Button } from '../../../../ui/button'
import { Dialog } from '../../../../ui/dialog'
import { IconButton } from '../../../../ui/icon-button'
import { useCalendar } from '../../calendar-context'
import { DayConflicts } from './day-conflicts'
import styles from './day-dialog.module.css'
import { DayReflections } from './day-reflections'
import { DayTime } from './day-time'
import { DayWorkList } from './day-work-list'
import { describeDaySum } from './describe-day-sum'

interface DayDialogProps {
  readonly day: Day
  /** The task whose minutes are to be typed. */
  readonly taskId?: string
  readonly onClose: () => void
  readonly onGoTo: (day: Day) => void
}

/** Everything about a day: what was planned and done, what was written, how much time there is. */
export function DayDialog({ day: opened, taskId, onClose, onGoTo }: DayDialogProps) {
  const { bundle, schedule, today, copyPart } = useCalendar()
  const [day, setDay] = useState(opened)
  const overview = dayOverview(bundle, schedule, day, today)

  function goTo(next: Day) {
    setDay(next)
    onGoTo(next)
  }

  return (
    <Dialog
      title={formatDay(day, 'long')}
      isOpen
      onClose={onClose}
      size={640}
      footer={
        <>
          <div className={styles.turn}>
            <IconButton
              label={translate('Previous day')}
              size="m"
              icon={<ChevronLeft />}
              onPress={() => goTo(addDays(day, -1))}
            />
            <IconButton
              label={translate('Next day')}
              size="m"
              icon={<ChevronRight />}
              onPress={() => goTo(addDays(day, 1))}
            />
            <IconButton
              label={translate('Copy the day as Markdown')}
              size="m"
              icon={<ClipboardCopy />}
              onPress={() => void copyPart('day', day)}
            />
            {day !== today && (
              <Button onPress={() => goTo(today)}>{translate('Go to today')}</Button>
            )}
          </div>
          <Button onPress={onClose}>{translate('Close')}</Button>
        </>
      }
    >
      <div key={day} className={styles.day}>
        <p className={styles.sum}>{describeDaySum(overview)}</p>
        <DayConflicts day={day} />
        <DayWorkList overview={overview} typedTaskId={day === opened ? taskId : undefined} />
        <DayTime overview={overview} />
        <DayReflections day={day} />
      </div>
    </Dialog>
  )
}
