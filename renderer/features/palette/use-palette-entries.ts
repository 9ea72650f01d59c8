import { useMemo } from 'react'
import type { Plan } from '#shared/model/plan'
import type { Reflection } from '#shared/model/reflection'
import { useSearchIndex } from '../../db/use-search-index'
import {
  commandEntries,
  type PalettePlan,
  type PaletteTargets,
  planEntries,
  reflectionEntries,
  reflectionId,
  taskEntries,
  withNotes,
} from './palette-entries'
import type { PaletteCommand, PaletteEntry } from './palette-entry'

export interface PaletteSources extends PaletteTargets {
  /** Null while there is none. */
  readonly plan: PalettePlan | null
  /** All of them. */
  readonly plans: readonly Plan[]
  readonly commands: readonly PaletteCommand[]
}

/** Everything that can be found, and what the text of the reflections answers to a query. */
export function usePaletteEntries(
  { plan, plans, commands, ...to }: PaletteSources,
  query: string,
): { entries: readonly PaletteEntry[]; alsoFound: ReadonlySet<string> } {
  const { openTask, startFocus, openReflection, showPlan } = to
  const reflections = plan?.bundle.reflections ?? noReflections
  const index = useSearchIndex(reflections, query.trim() !== '')

  const ofPlan = useMemo(
    () => (plan ? taskEntries(plan, { openTask, startFocus }) : []),
    [plan, openTask, startFocus],
  )
  const written = useMemo(
    () => reflectionEntries(reflections, openReflection),
    [reflections, openReflection],
  )
  const others = useMemo(
    () => planEntries(plans, plan?.bundle.plan.id, showPlan),
    [plans, plan, showPlan],
  )
  const read = useMemo(() => {
    const result = index?.search(query)
    if (!result || result.ids.size === 0) return { entries: written, ids: nothing }
    const ids = new Set([...result.ids].map((id) => reflectionId({ id })))
    return { entries: withNotes(written, reflections, result), ids }
  }, [index, query, written, reflections])

  return {
    entries: [...ofPlan, ...commandEntries(commands), ...read.entries, ...others],
    alsoFound: read.ids,
  }
}

const noReflections: readonly Reflection[] = []
const nothing: ReadonlySet<string> = new Set()
