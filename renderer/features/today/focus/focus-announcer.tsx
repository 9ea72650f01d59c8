import { useEffect, useRef, useState } from 'react'
import { timeLeft, type Timer } from '#shared/timer/timer'
import { countNoun } from '#shared/wording/count-noun'
import { showToast } from '../../../ui/toast'
import { announceTimer } from './announce-timer'

/** Reads out when the timer starts, pauses and nears its end; that the time is over is also shown. */
export function FocusAnnouncer({ timer, at }: { timer: Timer; at: number }) {
  const before = useRef<{ readonly timer: Timer; readonly at: number } | null>(null)
  const [words, setWords] = useState('')

  useEffect(() => {
    const was = before.current
    before.current = { timer, at }
    if (isOver(timer, at) && was && !isOver(was.timer, was.at)) {
      const planned = countNoun(timer.planned, 'minute')
      showToast({ message: `The ${planned} for “${timer.title}” are over. The clock goes on.` })
    }
    const next = announceTimer(was, { timer, at })
    if (next !== null) setWords(next)
  }, [timer, at])

  return (
    <p className="sr" role="status" aria-label="Focus timer">
      {words}
    </p>
  )
}

function isOver(timer: Timer, at: number): boolean {
  return timeLeft(timer, at) <= 0
}
