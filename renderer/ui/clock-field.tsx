import { type KeyboardEvent, useState } from 'react'
import { translate } from '#shared/language/translate'
import { formatTimeOfDay } from '#shared/calendar/format-clock-time'
import type { FieldProps } from './field'
import { readClockText } from './read-clock-text'
import { TextField } from './text-field'

interface ClockFieldProps extends Omit<FieldProps, 'error'> {
  /** `HH:mm` */
  value: string
  onChange: (time: string) => void
  isDisabled?: boolean
}

/** A time of day that is typed. What cannot be read stays in the field, with the reason, until it is mended. */
export function ClockField({ value, onChange, ...rest }: ClockFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const [isUnreadable, setUnreadable] = useState(false)

  function choose(time: string) {
    setDraft(null)
    setUnreadable(false)
    if (time !== value) onChange(time)
  }

  function commit() {
    if (draft === null) return
    const time = readClockText(draft)
    if (time === null) setUnreadable(true)
    else choose(time)
  }

  function onKeyDown(event: KeyboardEvent) {
    const minutes = arrowMinutes[event.key]
    if (event.key === 'Enter') commit()
    else if (event.key === 'Escape' && draft !== null) choose(value)
    else if (minutes !== undefined && draft === null) choose(later(value, minutes))
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <TextField
      {...rest}
      value={draft ?? (value && formatTimeOfDay(value))}
      error={isUnreadable ? hint() : null}
      onChange={(text) => {
        setDraft(text)
        setUnreadable(false)
      }}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  )
}

function hint(): string {
  return translate('Write a time, such as {time}.', { time: formatTimeOfDay('19:00') })
}

const arrowMinutes: Readonly<Record<string, number>> = { ArrowUp: 5, ArrowDown: -5 }

/** Round the clock. */
function later(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const total = (hour * 60 + minute + minutes + 1440) % 1440
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}
