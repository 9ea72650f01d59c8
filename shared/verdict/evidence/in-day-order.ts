import type { Day } from '#shared/calendar/day'

/** Records by their days; those of one day stay in the order they have. */
export function inDayOrder<T extends { readonly date: Day }>(records: readonly T[]): T[] {
  const isInOrder = records.every((record, at) => at === 0 || records[at - 1]!.date <= record.date)
  if (isInOrder) return [...records]
  return records.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))
}
