import { type Day, startOfMonth } from '#shared/calendar/day'
import type { Reflection } from '#shared/model/reflection'

/** The entries of a month. */
export interface JournalMonth {
  /** Its first day. */
  readonly month: Day
  /** The newest first. */
  readonly entries: readonly Reflection[]
}

/**
 * Entries as one reads back: the newest month first, and in it the newest entry.
 *
 * @param reflections in the order they were written, as a plan holds them
 * @returns only months with entries
 */
export function journalMonths(reflections: readonly Reflection[]): JournalMonth[] {
  const months = new Map<Day, Reflection[]>()
  for (const reflection of reflections.toReversed()) {
    const month = startOfMonth(reflection.date)
    const entries = months.get(month)
    if (entries) entries.push(reflection)
    else months.set(month, [reflection])
  }
  return [...months].map(([month, entries]) => ({ month, entries }))
}
