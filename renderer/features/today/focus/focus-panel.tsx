import { Check, Pause, Play } from 'lucide-react'
import { useState } from 'react'
import { formatDay } from '#shared/calendar/day'
import { formatClock, speakClock } from '#shared/timer/format-clock'
import { elapsedMinutes, timeLeft, type Timer } from '#shared/timer/timer'
import { formatMinutes } from '#shared/wording/format-minutes'
import { Button } from '../../../ui/button'
import { formatClockTime } from '#shared/calendar/format-clock-time'
import { translate } from '#shared/language/translate'
import { useTodayScreen } from '../today-screen'
import styles from './focus-panel.module.css'
import { FocusRuler } from './focus-ruler'
import { SettleDialog } from './settle-dialog'
import { useTimerTime } from './use-timer-time'

/** The focus timer while there is one: how much is left, and what can be done with it. */
export function FocusPanel() {
  const { focus } = useTodayScreen()
  return focus.timer && <OpenTimer timer={focus.timer} />
}

function OpenTimer({ timer }: { timer: Timer }) {
  const { bundle, today, now, focus } = useTodayScreen()
  const [isSettling, setSettling] = useState(false)
  const at = useTimerTime(timer, now)
  const { planned, isRunning, day } = timer
  const spent = elapsedMinutes(timer, at)
  const left = timeLeft(timer, at)

  async function finish() {
    if ((await focus.finish()) === 'task-gone') setSettling(true)
  }

  return (
    <section className={styles.focus} aria-label={translate('Focus timer')}>
      <div className={styles.head}>
        <div className="grow">
          <p className={styles.state}>
            {describeState(timer, spent)}
            {day !== today && `, ${translate('for {day}', { day: formatDay(day) })}`}
          </p>
          <h2 className="h3">{timer.title}</h2>
        </div>
        <div className={styles.clock} role="timer" aria-label={speakClock(left)}>
          {formatClock(left)}
        </div>
      </div>
      <FocusRuler planned={planned} spent={spent} share={1 - left / (planned * 60_000)} />
      <div className={styles.actions}>
        <Button
          variant="primary"
          icon={isRunning ? <Pause size={14} /> : <Play size={14} />}
          shortcut={translate('Space')}
          onPress={() => void focus.toggle()}
        >
          {isRunning ? translate('Pause') : translate('Go on')}
        </Button>
        <Button icon={<Check size={14} />} onPress={() => void finish()}>
          {left > 0 ? translate('Finish early') : translate('Finish')}
        </Button>
        <Button variant="quiet" onPress={() => void focus.extend(5)}>
          {translate('+5 min')}
        </Button>
        <span className={styles.started}>
          {translate('Started {time}', { time: formatClockTime(timer.startedAt) })}
        </span>
      </div>
      {isSettling && (
        <SettleDialog
          timer={timer}
          gap={null}
          bundle={bundle}
          today={today}
          now={now}
          onClose={() => setSettling(false)}
        />
      )}
    </section>
  )
}

function describeState({ planned, isRunning }: Timer, spent: number): string {
  const minutes = { spent, planned: formatMinutes(planned) }
  return isRunning
    ? translate('Focus, {spent} of {planned}', minutes)
    : translate('Paused, {spent} of {planned}', minutes)
}
