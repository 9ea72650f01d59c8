import { formatDay } from '#shared/calendar/day'
import type { Reflection } from '#shared/model/reflection'
import { isEmptyReflection } from '#shared/reflection/empty-reflection'
import { translate } from '#shared/language/translate'
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
  return applyChange(translate('Write about {day}', { day: formatDay(date) }), [edit], {
    // not translated: which changes belong together
    joins: `reflection ${id}`,
  })
}

/** Takes a reflection away; null when it is gone already. */
export function deleteReflection({ id, date }: Reflection): Promise<Change | null> {
  return applyChange(translate('Delete the entry of {day}', { day: formatDay(date) }), [
    remove('reflections', id),
  ])
}
