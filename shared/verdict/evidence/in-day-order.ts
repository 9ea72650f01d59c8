import type { Day } from '#shared/calendar/day'

/** Records by their days; those of one day stay in the order they have. */
export function inDayOrder<T extends { readonly date: Day }>(records: readonly T[]): T[] {
  return records.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))
}
