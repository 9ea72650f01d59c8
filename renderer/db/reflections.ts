import { formatDay } from '#shared/calendar/day'
import type { Reflection } from '#shared/model/reflection'
import { isEmptyReflection } from '#shared/reflection/reflection-fields'
import { applyChange, put, remove } from './apply-change'

/** Stores a reflection as it stands; one that has been emptied is taken away. A spell of writing is one step of undo. */
export async function saveReflection(planId: string, reflection: Reflection): Promise<void> {
  const { id, date } = reflection
  const edit = isEmptyReflection(reflection)
    ? remove('reflections', id)
    : put('reflections', id, { ...reflection, planId })
  await applyChange(`Write about ${formatDay(date)}`, [edit], { joins: `reflection ${id}` })
}
