import { translate } from '#shared/language/translate'
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
  const energy = energyBounds(filter.energyFrom, filter.energyTo)
  const days = daysLabel(filter.firstDay, filter.lastDay)
  return [
    ...steps.map((step) => ({
      label: translate('Step {step}, {name}', { step, name: stepShortName(step) }),
      without: { ...filter, steps: steps.filter((other) => other !== step) },
    })),
    ...tags.map((tag) => ({
      label: `#${tag}`,
      without: { ...filter, tags: tags.filter((other) => other !== tag) },
    })),
    ...(energy === null
      ? []
      : [{ label: energy, without: { ...filter, energyFrom: null, energyTo: null } }]),
    ...(days === null
      ? []
      : [{ label: days, without: { ...filter, firstDay: null, lastDay: null } }]),
  ]
}

function isWithin<T extends string | number>(value: T | null, from: T | null, to: T | null) {
  if (from === null && to === null) return true
  return value !== null && (from === null || value >= from) && (to === null || value <= to)
}

function energyBounds(from: Energy | null, to: Energy | null): string | null {
  if (from !== null && to !== null) {
    return from === to
      ? translate('Energy {value}', { value: energyLabel(from) })
      : translate('Energy {from} to {to}', { from: energyLabel(from), to: energyLabel(to) })
  }
  if (from !== null) return translate('Energy {value} or more', { value: energyLabel(from) })
  return to === null ? null : translate('Energy {value} or less', { value: energyLabel(to) })
}

function daysLabel(first: Day | null, last: Day | null): string | null {
  if (first !== null && last !== null && first <= last) return dayRangeLabel({ first, last })
  if (first !== null) return translate('From {day}', { day: formatDay(first) })
  return last === null ? null : translate('Until {day}', { day: formatDay(last) })
}
