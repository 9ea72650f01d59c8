import { useCallback, useEffect } from 'react'
import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { pauseWhereSeen, seeTimer, type Timer } from '#shared/timer/timer'
import { timerGap } from '#shared/timer/timer-gap'
import { usePendingSave } from '../../../db/pending-saves'
import { changeTimer, useTimer } from '../../../db/timer'
import { reportFailure } from '../../../ui/report-failure'
import { FocusAnnouncer } from './focus-announcer'
import { useTick } from './use-tick'
import { loadLater } from '../../../ui/load-later'

const SettleDialog = loadLater(async () => (await import('./settle-dialog')).SettleDialog)

interface FocusHostProps {
  readonly bundle: PlanBundle | null
  readonly today: Day
  readonly now: () => number
}

/** How often a running timer is noted, in milliseconds: what is lost at most when the app is killed. */
const heartbeat = 15_000

/** Keeps the focus timer alive on every screen, and asks about one that was left running. */
export function FocusHost(props: FocusHostProps) {
  const timer = useTimer()
  return timer ? <LiveTimer {...props} timer={timer} /> : null
}

function LiveTimer({ bundle, today, now, timer }: FocusHostProps & { timer: Timer }) {
  const at = useTick(now, timer.isRunning)
  const gap = timerGap(timer, at)
  useHeartbeat(timer, now)
  if (!gap) return <FocusAnnouncer timer={timer} at={at} />
  return (
    <SettleDialog
      timer={timer}
      gap={gap}
      bundle={bundle}
      today={today}
      now={now}
      onClose={() =>
        void changeTimer(pauseWhereSeen).catch((error: unknown) =>
          reportFailure(translate('The focus timer'), error),
        )
      }
    />
  )
}

/** Notes that the timer runs, and once more when the window closes. One left running is not touched. */
function useHeartbeat({ isRunning }: Timer, now: () => number): void {
  const beat = useCallback(() => {
    const at = now()
    return changeTimer((timer) => (timerGap(timer, at) ? timer : seeTimer(timer, at)))
  }, [now])
  usePendingSave(beat)
  useEffect(() => {
    if (!isRunning) return
    // One that cannot be stored costs nothing: the next one counts what it did not.
    const timer = setInterval(() => void beat().catch(() => undefined), heartbeat)
    return () => clearInterval(timer)
  }, [beat, isRunning])
}
