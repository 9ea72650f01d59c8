import { useRef, useState } from 'react'
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
  /** Puts it on the day it is held over; one that takes no work says why. */
  readonly drop: () => void
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
  // A quick drag picks up, moves and drops before anything is drawn again.
  const hand = useRef<Carried | null>(null)
  const [message, say] = useState('')
  const refusalOf = (day: Day) => refuseDay(bundle.plan, day, today)

  function hold(next: Carried | null) {
    hand.current = next
    setCarried(next)
  }

  function pickUp(work: Work, by: Carried['by'], from: Day | null) {
    hold({ work, by, over: from })
    say(announcePickUp(work))
  }

  function hover(day: Day | null) {
    const held = hand.current
    if (!held || day === held.over) return
    hold({ ...held, over: day })
    if (day !== null) say(announceDay(held.work, overviewOf(day), refusalOf(day)))
  }

  function putBack() {
    if (hand.current) say(announcePutBack(hand.current.work))
    hold(null)
  }

  function drop() {
    const held = hand.current
    if (!held) return
    const { work, by, over } = held
    if (over === null || over === work.date) return putBack()
    const refusal = refusalOf(over)
    if (refusal !== null) return refuse(over, refusal, by)
    say(announceDrop(work, overviewOf(over)))
    hold(null)
    onDrop(over, moveWork(bundle, work, over, today))
  }

  /** The pointer lets go wherever it is; with the keys one looks for another day. */
  function refuse(day: Day, reason: string, by: Carried['by']) {
    say(`${formatDay(day)}. ${reason}`)
    if (by === 'keys') return
    hold(null)
    showToast({ message: reason })
  }

  function overviewOf(day: Day) {
    return dayOverview(bundle, schedule, day, today)
  }

  const over = carried?.over ?? null
  const refusal = over === null ? null : refusalOf(over)
  return { carried, refusal, message, pickUp, hover, drop, putBack }
}
