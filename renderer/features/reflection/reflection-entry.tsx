import { useState } from 'react'
import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Step } from '#shared/model/step'
import { newId } from '../../db/new-id'
import { ReflectionComposer } from './reflection-composer'
import { unstoredEntry } from './unsaved-drafts'

interface ReflectionEntryProps {
  readonly bundle: PlanBundle
  /** Number of the latest change in the bundle. */
  readonly seq: number
  readonly day: Day
  /** The entry to write in; null begins a new one on the day. It goes on when its id is given later. */
  readonly reflectionId: string | null
  /** The step a new one is most likely about. */
  readonly step: Step | null
}

/** The composer for one entry of any day. */
export function ReflectionEntry({ bundle, seq, day, reflectionId, step }: ReflectionEntryProps) {
  const place = `${bundle.plan.id} ${day} ${reflectionId}`
  const [shown, setShown] = useState(() => ({ place, freshId: freshEntry(bundle, day) }))
  // Asked for a new one, on another day or again: what was begun before is another entry by now.
  if (shown.place !== place) {
    const freshId = reflectionId === null ? freshEntry(bundle, day) : shown.freshId
    setShown({ place, freshId })
    return null
  }
  const id = reflectionId ?? shown.freshId
  return <ReflectionComposer key={id} bundle={bundle} seq={seq} entry={{ id, day, step }} />
}

/** Words that could not be stored yet are offered first. */
function freshEntry(bundle: PlanBundle, day: Day): string {
  return unstoredEntry(bundle, day) ?? newId()
}
