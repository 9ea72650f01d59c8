import { useState } from 'react'
import { type Day, formatDay } from '#shared/calendar/day'
import { dayOverview } from '#shared/schedule/day-overview'
import type { PlanProposal } from '../../../db/plan-proposal'
import { showToast } from '../../../ui/toast'
import type { CalendarProps } from '../calendar-view'
import { announceDay, announceDrop, announcePickUp, announcePutBack } from './announce'
import { moveWork } from './propose-move'
import { refuseDay } from './refuse-day'
import type { Work } from './work'

/** Work that is held, by the pointer or with the keys, and the day it is held over. */
interface Carried {
  readonly work: Work
  readonly by: 'keys' | 'pointer'
  readonly over: Day | null
}

/** What the calendar knows of work that is on its way to another day. */
export interface Carrying {
  readonly carried: Carried | null
  /** Why the day it is held over takes no work; null when it does. */
  readonly refusal: string | null
  /** What is spoken. */
  readonly message: string
  readonly pickUp: (work: Work, by: Carried['by'], over: Day | null) => void
  readonly hover: (over: Day | null) => void
  /** @returns whether it was dropped; a day that takes no work says why and leaves it in the hand */
  readonly drop: () => boolean
  readonly putBack: () => void
}

/**
 * Picks work up, holds it over days, and drops it: the same for the pointer and for the keys.
 *
 * @param onDrop asks for the change of the plan, once the day has the focus
 */
export function useCarrying(
  { bundle, schedule, today }: CalendarProps,
  onDrop: (day: Day, proposal: PlanProposal) => void,
): Carrying {
  const [carried, setCarried] = useState<Carried | null>(null)
  const [message, say] = useState('')
  const over = carried?.over ?? null
  const refusal = over === null ? null : refuseDay(bundle.plan, over, today)

  function pickUp(work: Work, by: Carried['by'], from: Day | null) {
    setCarried({ work, by, over: from })
    say(announcePickUp(work))
  }

  function hover(day: Day | null) {
    if (!carried || day === carried.over) return
    setCarried({ ...carried, over: day })
    if (day === null) return
    say(announceDay(carried.work, overviewOf(day), refuseDay(bundle.plan, day, today)))
  }

  function putBack() {
    if (carried) say(announcePutBack(carried.work))
    setCarried(null)
  }

  function drop(): boolean {
    if (!carried) return false
    if (over === null || over === carried.work.date) {
      putBack()
      return true
    }
    if (refusal !== null) {
      refuse(over, refusal, carried.by)
      return false
    }
    say(announceDrop(carried.work, overviewOf(over)))
    setCarried(null)
    onDrop(over, moveWork(bundle, carried.work, over, today))
    return true
  }

  /** The pointer lets go wherever it is; with the keys one looks for another day. */
  function refuse(day: Day, reason: string, by: Carried['by']) {
    say(`${formatDay(day)}. ${reason}`)
    if (by === 'keys') return
    setCarried(null)
    showToast({ message: reason })
  }

  function overviewOf(day: Day) {
    return dayOverview(bundle, schedule, day, today)
  }

  return { carried, refusal, message, pickUp, hover, drop, putBack }
}
