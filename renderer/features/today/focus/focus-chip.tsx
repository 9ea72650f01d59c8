import { Pause, Timer as TimerIcon } from 'lucide-react'
import { translate } from '#shared/language/translate'
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
  const clock = formatClock(left)
  return (
    <Button
      variant="quiet"
      size="s"
      className="num"
      icon={timer.isRunning ? <TimerIcon size={14} /> : <Pause size={14} />}
      aria-label={describe(timer, clock, left > 0)}
      onPress={onOpen}
    >
      {clock}
    </Button>
  )
}

function describe({ title, isRunning }: Timer, time: string, hasTimeLeft: boolean): string {
  if (isRunning) {
    return hasTimeLeft
      ? translate('Focus on {title}, {time} left', { title, time })
      : translate('Focus on {title}, {time}', { title, time })
  }
  return hasTimeLeft
    ? translate('Paused focus on {title}, {time} left', { title, time })
    : translate('Paused focus on {title}, {time}', { title, time })
}
