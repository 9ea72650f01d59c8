import { createContext, useContext } from 'react'
import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Schedule } from '#shared/schedule/schedule'
import type { ProposePlan } from '../../db/plan-proposal'
import type { TodayDialog } from './dialogs/today-dialog'
import type { FocusControls } from './focus/use-focus'

/** What everything on the screen may look at and ask for. */
export interface TodayScreen {
  readonly bundle: PlanBundle
  readonly schedule: Schedule
  readonly today: Day
  /** Reads the clock, epoch milliseconds. */
  readonly now: () => number
  readonly propose: ProposePlan
  readonly focus: FocusControls
  readonly openDialog: (dialog: TodayDialog) => void
}

const TodayScreenContext = createContext<TodayScreen | null>(null)

export const TodayScreenProvider = TodayScreenContext.Provider

export function useTodayScreen(): TodayScreen {
  const value = useContext(TodayScreenContext)
  if (!value) throw new Error('useTodayScreen needs a TodayScreenProvider around it')
  return value
}
