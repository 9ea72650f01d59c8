import { formatDay } from '#shared/calendar/day'
import type { Reflection } from '#shared/model/reflection'
import { isEmptyReflection } from '#shared/reflection/empty-reflection'
import { applyChange, put, remove } from './apply-change'
import type { Change } from './change'

/**
 * Stores a reflection as it stands; one that has been emptied is taken away. A spell of writing is one
 * step of undo.
 *
 * @returns the change, or null when it is stored like that already
 */
export function saveReflection(planId: string, reflection: Reflection): Promise<Change | null> {
  const { id, date } = reflection
  const edit = isEmptyReflection(reflection)
    ? remove('reflections', id)
    : put('reflections', id, { ...reflection, planId })
  return applyChange(`Write about ${formatDay(date)}`, [edit], { joins: `reflection ${id}` })
}

/** Takes a reflection away; null when it is gone already. */
export function deleteReflection({ id, date }: Reflection): Promise<Change | null> {
  return applyChange(`Delete the entry of ${formatDay(date)}`, [remove('reflections', id)])
}
