import { translate } from '#shared/language/translate'
import type { DebuggingSignal } from '#shared/model/reflection'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Side } from '#shared/model/step'
import type { EvidenceKind, Finding } from '#shared/verdict/evidence/evidence'
import { countOrNone, fewestEntries, tooLittle } from '#shared/verdict/evidence/fewest-entries'
import { reflectionEntry } from '#shared/verdict/evidence/reflection-entry'
import { weighCounts } from '#shared/verdict/evidence/weigh-counts'
import {
  measureSignals,
  noSignals,
  type SignalCounts,
} from '#shared/verdict/measures/measure-signals'
import { reflectionGroups } from '#shared/verdict/measures/reflection-groups'

/**
 * What gave energy while debugging: requests and data point to the backend, what the user sees to the full
 * stack, "both" and "neither" to no side (PRODUCT.md, section 1). It also says on which side's days the
 * notes were made, because one meets more data in backend steps and more pages in the others.
 */
export const debugging: EvidenceKind<'debugging'> = {
  id: 'debugging',
  get title() {
    return translate('Debugging')
  },
  get reading() {
    return translate(
      'Request flow and data speak for the backend, what the user sees for full stack. What there was to debug depends on the step, so the counts of both sides are given.',
    )
  },
  derive,
}

function derive(bundle: PlanBundle): Finding {
  const groupsOf = reflectionGroups(bundle)
  const notes = bundle.reflections.filter((reflection) => reflection.debugging !== null)
  const entries = () =>
    notes.map((note) => {
      const side = note.debugging === null ? null : sideOfSignal[note.debugging]
      return reflectionEntry(note, ['debugging'], groupsOf(note).step, side)
    })
  const { data, interface: seen } = measureSignals(notes, () => 'all').get('all') ?? noSignals
  if (data + seen < fewestEntries) {
    return tooLittle(
      translate(
        'Notes that name either data or what the user sees: {notes} so far; from three on this can say something.',
        { notes: countOrNone(data + seen) },
      ),
      notes.length,
      entries,
    )
  }
  const weight = weighCounts(data, seen, notes.length)
  const bySide = measureSignals(notes, (note) => groupsOf(note).side)
  return {
    ...weight,
    figure:
      weight.direction === 'balanced'
        ? ''
        : translate('{count} of {all}', { count: Math.max(data, seen), all: notes.length }),
    fact: translate(
      'Notes that name request flow and data: {data} of {all}; what the user sees: {seen}. That is {backend} on days of steps 1 and 2, {fullStack} on days of steps 3 and 4.',
      {
        data,
        all: notes.length,
        seen,
        backend: describe(bySide.get('backend')),
        fullStack: describe(bySide.get('full-stack')),
      },
    ),
    count: notes.length,
    entries,
  }
}

const sideOfSignal: Readonly<Record<DebuggingSignal, Side | null>> = {
  data: 'backend',
  interface: 'full-stack',
  both: null,
  none: null,
}

function describe({ data, interface: seen }: SignalCounts = noSignals): string {
  return translate('{data} to {seen}', { data, seen })
}
