import type { PlanBundle } from '#shared/model/plan-bundle'
import { translate, translateCount } from '#shared/language/translate'

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
  return translate('You, so far: requests and data in {data}, what the user sees in {interface}.', {
    data: notes(data),
    interface: notes(seen),
  })
}

function notes(count: number): string {
  return translateCount(count, '{count} note', '{count} notes')
}
