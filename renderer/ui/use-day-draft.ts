import { type KeyboardEvent, useState } from 'react'
import { addDays, type Day, formatDay } from '#shared/calendar/day'
import { currentLocale } from '#shared/language/current-locale'
import { translate } from '#shared/language/translate'
import { readDayText } from './read-day-text'

export interface DayRules {
  value: Day
  onChange: (day: Day) => void
  today: Day
  min?: Day | undefined
  max?: Day | undefined
  isUnavailable?: ((day: Day) => boolean) | undefined
}

/** A day that is typed. What cannot be read stays in the field, with the reason, until it is mended. */
export function useDayDraft(rules: DayRules) {
  const [draft, setDraft] = useState<string | null>(null)
  const [message, setMessage] = useState<string | null>(null)

  function choose(day: Day) {
    setDraft(null)
    setMessage(null)
    if (day !== rules.value) rules.onChange(day)
  }

  /** @returns whether the field now holds a day */
  function commit(): boolean {
    if (draft === null) return true
    const reading = readDayText(draft, rules.today, currentLocale().weekStartsOn)
    const problem = reading.kind === 'day' ? problemWith(reading.day, rules) : sayReading(reading)
    if (problem === null && reading.kind === 'day') choose(reading.day)
    else setMessage(problem)
    return problem === null
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && draft !== null) {
      if (commit()) return
    } else if (event.key === 'Escape' && draft !== null) {
      choose(rules.value)
    } else if (event.key in arrowDays && draft === null) {
      const day = addDays(rules.value, arrowDays[event.key] ?? 0)
      if (problemWith(day, rules) === null) choose(day)
    } else {
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  return {
    text: draft ?? formatDay(rules.value, 'short-year'),
    message,
    type: (text: string) => {
      setDraft(text)
      setMessage(null)
    },
    commit,
    choose,
    onKeyDown,
  }
}

const arrowDays: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 }

function sayReading(
  reading: { kind: 'impossible'; message: string } | { kind: 'unreadable' },
): string {
  return reading.kind === 'impossible'
    ? reading.message
    : translate('Write a day, such as 7 Dec, tomorrow or Fri.')
}

function problemWith(day: Day, { min, max, isUnavailable }: DayRules): string | null {
  if (min && day < min) {
    return translate('{day} is the first day you can choose.', {
      day: formatDay(min, 'short-year'),
    })
  }
  if (max && day > max) {
    return translate('{day} is the last day you can choose.', { day: formatDay(max, 'short-year') })
  }
  if (isUnavailable?.(day)) return translate('{day} cannot be chosen.', { day: formatDay(day) })
  return null
}
