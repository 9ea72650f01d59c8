import type { Day } from '#shared/calendar/day'

/**
 * Records in the order of their days; those of the same day stay in the order they have.
 *
 * @returns a new list
 */
export function byDay<T extends { readonly date: Day }>(records: readonly T[]): T[] {
  return records.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))
}
