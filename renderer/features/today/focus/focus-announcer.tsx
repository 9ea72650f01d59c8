import { useEffect, useRef, useState } from 'react'
import { translate, translateCount } from '#shared/language/translate'
import { timeLeft, type Timer } from '#shared/timer/timer'
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
      showToast({ message: describeEnd(timer) })
    }
    const next = announceTimer(was, { timer, at })
    if (next !== null) setWords(next)
  }, [timer, at])

  return (
    <p className="sr" role="status" aria-label={translate('Focus timer')}>
      {words}
    </p>
  )
}

function describeEnd({ planned, title }: Timer): string {
  return translateCount(
    planned,
    'The {count} minute for “{title}” is over. The clock goes on.',
    'The {count} minutes for “{title}” are over. The clock goes on.',
    { title },
  )
}

function isOver(timer: Timer, at: number): boolean {
  return timeLeft(timer, at) <= 0
}
