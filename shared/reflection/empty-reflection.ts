import type { Day } from '#shared/calendar/day'
import type { Reflection } from '#shared/model/reflection'
import type { Step } from '#shared/model/step'

/**
 * A reflection in which nothing is answered yet.
 *
 * @param step the step it will most likely be about; null when that is open
 */
export function emptyReflection(id: string, date: Day, step: Step | null): Reflection {
  return {
    id,
    date,
    title: '',
    step,
    energy: null,
    engagement: null,
    debugging: null,
    tags: [],
    answers: {},
    text: '',
  }
}

/**
 * Whether a reflection holds nothing worth keeping. Its step does not count, because the composer fills
 * it in; neither does text that is only space.
 */
export function isEmptyReflection(reflection: Reflection): boolean {
  const { id: _id, date: _date, step: _step, ...answered } = reflection
  return Object.values(answered).every(isBlank)
}

function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isBlank)
  return value === null
}
