import { type Day, isDay } from '#shared/calendar/day'

/** A day written as `2026-11-17`; null for every other text. */
export function readDay(text: string | undefined): Day | null {
  return isDay(text) ? text : null
}
