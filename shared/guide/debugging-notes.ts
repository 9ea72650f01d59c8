import type { PlanBundle } from '#shared/model/plan-bundle'
import { countNoun } from '#shared/wording/count-noun'

/** Fewer notes are single days (PRODUCT.md, section 5: nothing is claimed from less). */
const fewestNotes = 3

/**
 * What one's own notes on debugging say so far.
 *
 * @param bundle the plan with its reflections
 * @returns null while there are fewer than three notes that name a side
 * @example describeDebuggingNotes(bundle) // 'You, so far: requests and data in 4 notes, ...'
 */
export function describeDebuggingNotes({
  reflections,
}: Pick<PlanBundle, 'reflections'>): string | null {
  const notesOn = (signal: 'data' | 'interface') =>
    reflections.filter(({ debugging }) => debugging === signal).length
  const [data, seen] = [notesOn('data'), notesOn('interface')]
  if (data + seen < fewestNotes) return null
  return `You, so far: requests and data in ${countNoun(data, 'note')}, what the user sees in ${countNoun(seen, 'note')}.`
}
