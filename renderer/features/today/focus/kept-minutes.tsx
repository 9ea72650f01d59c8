import { dayOf } from '#shared/calendar/day'
import { instantOf } from '#shared/calendar/instant-of'
import { inFileLocale } from '#shared/language/current-locale'
import type { Timer } from '#shared/timer/timer'
import { minutesUntil, momentOf, type TimerGap } from '#shared/timer/timer-gap'
import { formatMinutes } from '#shared/wording/format-minutes'
import { ClockField } from '../../../ui/clock-field'
import { formatClockTime } from '#shared/calendar/format-clock-time'
import { translate } from '#shared/language/translate'
import { MinutesField } from '../../../ui/minutes-field'
import { Segmented } from '../../../ui/segmented'
import styles from './settle-dialog.module.css'

interface KeptMinutesProps {
  readonly timer: Timer
  readonly gap: TimerGap
  readonly minutes: number
  readonly onChange: (minutes: number) => void
}

/** The most a day can hold, in minutes. */
const wholeDay = 1_440

/** How much of a timer is kept: up to when it was last seen, all of it, or until a time or an amount. */
export function KeptMinutes({ timer, gap, minutes, onChange }: KeptMinutesProps) {
  const { seen, all } = gap
  const options = [
    {
      value: seen,
      label: translate('Until last seen, {minutes}', { minutes: formatMinutes(seen) }),
    },
    ...(all === null
      ? []
      : [
          { value: all, label: translate('All of it, {minutes}', { minutes: formatMinutes(all) }) },
        ]),
  ]

  /** The first time the clock showed this after the start. */
  function chooseTime(time: string) {
    const started = new Date(timer.startedAt)
    const sameDay = instantOf(dayOf(started, 0), time)
    const isNextDay = sameDay < started.setSeconds(0, 0)
    onChange(Math.min(minutesUntil(timer, sameDay + (isNextDay ? dayLength : 0)), wholeDay))
  }

  return (
    <>
      <Segmented
        label={translate('Keep')}
        fill
        options={options}
        value={options.some(({ value }) => value === minutes) ? minutes : null}
        onChange={onChange}
      />
      <div className={styles.fields}>
        <ClockField
          label={translate('Worked until')}
          value={inFileLocale(() => formatClockTime(momentOf(timer, minutes)))}
          onChange={chooseTime}
        />
        <MinutesField
          label={translate('Minutes to keep')}
          value={minutes}
          onChange={onChange}
          max={wholeDay}
        />
      </div>
    </>
  )
}

/** In milliseconds. An hour more or less on the night of a clock change is for the user to correct. */
const dayLength = 86_400_000
