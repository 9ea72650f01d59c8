import { type Day, formatDay } from '#shared/calendar/day'
import { dayRangeLabel } from '#shared/calendar/day-range'
import type { Energy, Reflection } from '#shared/model/reflection'
import { type Step, stepShortName } from '#shared/model/step'
import { energyLabel } from '#shared/reflection/energy-label'

/** Which reflections are shown. What is empty or null lets everything through. */
export interface ReflectionFilter {
  /** One of them. */
  readonly steps: readonly Step[]
  /** All of them. */
  readonly tags: readonly string[]
  /** Inclusive; an entry that says nothing of energy lies outside of any bounds. */
  readonly energyFrom: Energy | null
  readonly energyTo: Energy | null
  /** Inclusive. */
  readonly firstDay: Day | null
  readonly lastDay: Day | null
}

/** Lets every reflection through. */
export const openFilter: ReflectionFilter = {
  steps: [],
  tags: [],
  energyFrom: null,
  energyTo: null,
  firstDay: null,
  lastDay: null,
}

/** Whether a reflection is among those a filter lets through. */
export function passesFilter(reflection: Reflection, filter: ReflectionFilter): boolean {
  const { step, energy, date, tags } = reflection
  return (
    (filter.steps.length === 0 || (step !== null && filter.steps.includes(step))) &&
    filter.tags.every((tag) => tags.includes(tag)) &&
    isWithin(energy, filter.energyFrom, filter.energyTo) &&
    isWithin(date, filter.firstDay, filter.lastDay)
  )
}

/** A part of a filter in words, and the filter without it. */
export interface FilterPart {
  readonly label: string
  readonly without: ReflectionFilter
}

/**
 * What a filter asks for, part by part, for people to see and to take away.
 *
 * @returns none for a filter that lets everything through
 * @example filterParts({ ...openFilter, steps: [2] }) // [{ label: 'Step 2, Backend', without: openFilter }]
 */
export function filterParts(filter: ReflectionFilter): FilterPart[] {
  const { steps, tags } = filter
  const energy = boundsLabel(filter.energyFrom, filter.energyTo, energyLabel)
  const days = daysLabel(filter.firstDay, filter.lastDay)
  return [
    ...steps.map((step) => ({
      label: `Step ${step}, ${stepShortName(step)}`,
      without: { ...filter, steps: steps.filter((other) => other !== step) },
    })),
    ...tags.map((tag) => ({
      label: `#${tag}`,
      without: { ...filter, tags: tags.filter((other) => other !== tag) },
    })),
    ...(energy === null
      ? []
      : [{ label: `Energy ${energy}`, without: { ...filter, energyFrom: null, energyTo: null } }]),
    ...(days === null
      ? []
      : [{ label: days, without: { ...filter, firstDay: null, lastDay: null } }]),
  ]
}

function isWithin<T extends string | number>(value: T | null, from: T | null, to: T | null) {
  if (from === null && to === null) return true
  return value !== null && (from === null || value >= from) && (to === null || value <= to)
}

function boundsLabel<T>(from: T | null, to: T | null, write: (value: T) => string): string | null {
  if (from !== null && to !== null)
    return from === to ? write(from) : `${write(from)} to ${write(to)}`
  if (from !== null) return `${write(from)} or more`
  return to === null ? null : `${write(to)} or less`
}

function daysLabel(first: Day | null, last: Day | null): string | null {
  if (first !== null && last !== null && first <= last) return dayRangeLabel({ first, last })
  if (first !== null) return `From ${formatDay(first)}`
  return last === null ? null : `Until ${formatDay(last)}`
}
