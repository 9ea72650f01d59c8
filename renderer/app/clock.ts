import { useCallback, useSyncExternalStore } from 'react'
import { type Day, dayOf } from '#shared/calendar/day'
import { useSettings } from '../desktop/settings'

/** The hour at which a new day starts until the settings are known. */
const usualDayStart = 4

/** How often the day is looked at again, in milliseconds. A laptop that wakes up does so at once. */
const checkEvery = 30_000

/** Epoch milliseconds. This file is the only reader of the time in the page. */
export function now(): number {
  return Date.now()
}

/** Today, kept up to date while the app is open over midnight, and when the clock or its zone is set. */
export function useToday(): Day {
  const dayStartHour = useSettings()?.dayStartHour ?? usualDayStart
  const readToday = useCallback(() => dayOf(new Date(), dayStartHour), [dayStartHour])
  return useSyncExternalStore(onTimePassing, readToday)
}

function onTimePassing(check: () => void): () => void {
  const timer = setInterval(check, checkEvery)
  window.addEventListener('focus', check)
  document.addEventListener('visibilitychange', check)
  return () => {
    clearInterval(timer)
    window.removeEventListener('focus', check)
    document.removeEventListener('visibilitychange', check)
  }
}
