import { createContext, useContext } from 'react'
import type { Day } from '#shared/calendar/day'
import type { CopyPart } from '#shared/export/copy/copied-part'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Schedule } from '#shared/schedule/schedule'
import type { ProposePlan } from '../../db/plan-proposal'
import type { CalendarDialog } from './dialogs/calendar-dialog'
import type { Carrying } from './moving/use-carrying'
import type { Work } from './moving/work'

/** What everything in the calendar may look at and ask for. */
export interface CalendarContextValue {
  readonly bundle: PlanBundle
  readonly schedule: Schedule
  readonly today: Day
  readonly propose: ProposePlan
  readonly copyPart: CopyPart
  readonly carrying: Carrying
  /** Takes work into the hand with the keys. */
  readonly pickUp: (work: Work) => void
  readonly openDialog: (dialog: CalendarDialog) => void
  /** Shows what can be done with some work, beside the element it is drawn as. */
  readonly openMenu: (work: Work, anchor: Element) => void
}

const CalendarContext = createContext<CalendarContextValue | null>(null)

export const CalendarProvider = CalendarContext.Provider

export function useCalendar(): CalendarContextValue {
  const value = useContext(CalendarContext)
  if (!value) throw new Error('useCalendar needs a CalendarProvider around it')
  return value
}
