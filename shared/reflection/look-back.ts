import { addDays, daysBetween } from '#shared/calendar/day'
import type { Reflection } from '#shared/model/reflection'

/** Earlier entries that are worth reading beside one. */
export interface LookBack {
  /** What was written a week before; null when nothing was. */
  readonly weekAgo: Reflection | null
  /** The entry with which its step began; null when it has no step, or began it itself. */
  readonly stepBegan: Reflection | null
}

/** How far from a week an entry may lie, in days. */
const closeToAWeek = 2

/**
 * Looks back from an entry (PRODUCT.md, section 6): a week ago, and earlier in the same step. The entry
 * right before it is no news, and the start of a step shows best how far one has come, so that is the
 * one that is named.
 *
 * @param reflections of the plan, in the order they were written
 * @param entry where to look back from; one of them
 * @returns each entry at most once
 */
export function lookBack(reflections: readonly Reflection[], entry: Reflection): LookBack {
  const earlier = reflections.filter(({ date }) => date < entry.date)
  const weekAgo = nearestTo(earlier, entry, 7)
  const began = earlier.find(({ step }) => step !== null && step === entry.step) ?? null
  return { weekAgo, stepBegan: began === weekAgo ? null : began }
}

function nearestTo(
  earlier: readonly Reflection[],
  { date }: Reflection,
  age: number,
): Reflection | null {
  const distance = (other: Reflection) => Math.abs(daysBetween(other.date, date) - age)
  // Days compare as text; only those that are close are counted.
  const [first, last] = [addDays(date, -age - closeToAWeek), addDays(date, closeToAWeek - age)]
  const close = earlier.filter((other) => other.date >= first && other.date <= last)
  // A stable sort: of two that are as near, the earlier one stays first.
  return close.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}
