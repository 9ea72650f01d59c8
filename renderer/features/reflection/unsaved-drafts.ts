import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Reflection } from '#shared/model/reflection'

interface UnsavedDraft {
  readonly planId: string
  readonly reflection: Reflection
}

/** What is written and not stored yet, by entry: it outlives the screen it was written on. */
export const unsavedDrafts = new Map<string, UnsavedDraft>()

/** The entry of a day that was begun and could not be stored yet; null when there is none. */
export function unstoredEntry({ plan, reflections }: PlanBundle, day: Day): string | null {
  const isStored = (id: string) => reflections.some((reflection) => reflection.id === id)
  const found = [...unsavedDrafts.values()].find(
    ({ planId, reflection }) =>
      planId === plan.id && reflection.date === day && !isStored(reflection.id),
  )
  return found?.reflection.id ?? null
}
