import { useEffect, useState } from 'react'
import { type Day, dayOf } from '#shared/calendar/day'

/** The hour at which a new day starts: a late night belongs to the day before. */
const dayStartHour = 4

/** How often the day is looked at again, in milliseconds. A laptop that wakes up does so at once. */
const checkEvery = 30_000

/** Epoch milliseconds. This file is the only reader of the time in the page. */
export function now(): number {
  return Date.now()
}

/** Today, kept up to date while the app is open over midnight. */
export function useToday(): Day {
  const [today, setToday] = useState(readToday)
  useEffect(() => {
    const check = () => setToday(readToday())
    const timer = setInterval(check, checkEvery)
    window.addEventListener('focus', check)
    document.addEventListener('visibilitychange', check)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', check)
      document.removeEventListener('visibilitychange', check)
    }
  }, [])
  return today
}

function readToday(): Day {
  return dayOf(new Date(), dayStartHour)
}
