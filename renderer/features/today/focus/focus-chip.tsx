import { Pause, Timer as TimerIcon } from 'lucide-react'
import { formatClock } from '#shared/timer/format-clock'
import { timeLeft, type Timer } from '#shared/timer/timer'
import { useTimer } from '../../../db/timer'
import { Button } from '../../../ui/button'
import { useTimerTime } from './use-timer-time'

interface FocusChipProps {
  readonly now: () => number
  /** Goes to where the timer can be paused and finished. */
  readonly onOpen: () => void
}

/** The running time, for screens that do not show the timer itself. */
export function FocusChip(props: FocusChipProps) {
  const timer = useTimer()
  return timer ? <Time {...props} timer={timer} /> : null
}

function Time({ timer, now, onOpen }: FocusChipProps & { timer: Timer }) {
  const left = timeLeft(timer, useTimerTime(timer, now))
  const state = timer.isRunning ? 'Focus' : 'Paused focus'
  const clock = formatClock(left)
  return (
    <Button
      variant="quiet"
      size="s"
      className="num"
      icon={timer.isRunning ? <TimerIcon size={14} /> : <Pause size={14} />}
      aria-label={`${state} on ${timer.title}, ${clock}${left > 0 ? ' left' : ''}`}
      onPress={onOpen}
    >
      {clock}
    </Button>
  )
}
