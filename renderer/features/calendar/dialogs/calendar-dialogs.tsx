import { lazy, Suspense } from 'react'
import type { Day } from '#shared/calendar/day'
import { assertNever } from '#shared/assert-never'
import type { CalendarDialog } from './calendar-dialog'
import { MoveDialog } from './move-dialog'
import { OpenDayDialog } from './open-day-dialog'
import { SplitDialog } from './split-dialog'

const DayDialog = lazy(async () => ({ default: (await import('./day/day-dialog')).DayDialog }))

interface CalendarDialogsProps {
  readonly dialog: CalendarDialog | null
  readonly onClose: () => void
  /** Shows a day in the calendar behind. */
  readonly onGoTo: (day: Day) => void
}

/** The dialog that is open, if one is. */
export function CalendarDialogs({ dialog, onClose, onGoTo }: CalendarDialogsProps) {
  if (!dialog) return null
  switch (dialog.kind) {
    case 'day':
      return (
        <Suspense fallback={null}>
          <DayDialog key={dialog.day} {...dialog} onClose={onClose} onGoTo={onGoTo} />
        </Suspense>
      )
    case 'move':
      return <MoveDialog work={dialog.work} onClose={onClose} />
    case 'split':
      return <SplitDialog work={dialog.work} onClose={onClose} />
    case 'open-day':
      return <OpenDayDialog day={dialog.day} onClose={onClose} />
    default:
      return assertNever(dialog)
  }
}
