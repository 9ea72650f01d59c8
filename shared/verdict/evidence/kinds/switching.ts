import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Reflection } from '#shared/model/reflection'
import type { Side } from '#shared/model/step'
import type { Layer } from '#shared/model/task'
import { compareDays, type ComparisonWords } from '#shared/verdict/evidence/compare-days'
import type { EvidenceKind, Finding } from '#shared/verdict/evidence/evidence'
import { formatSigned } from '#shared/verdict/evidence/format-points'
import { reflectionEntry } from '#shared/verdict/evidence/reflection-entry'
import { measureDays } from '#shared/verdict/measures/measure-days'
import { reflectionGroups } from '#shared/verdict/measures/reflection-groups'
import { tasksOfLogs } from '#shared/verdict/measures/tasks-of-logs'

/**
 * Energy on days spent on both layers against days spent on one. Full-stack work moves between layers
 * more often (PRODUCT.md, section 1), so enjoying such days speaks for it; as that is a conclusion rather
 * than what was said, it is never called more than slight.
 */
export const switching: EvidenceKind<'switching'> = {
  id: 'switching',
  get title() {
    return translate('Moving between layers')
  },
  get reading() {
    return translate(
      'Full-stack work moves between layers more often. So more energy than the middle of both means speaks for full stack on a day on both layers, and for the backend on a day on one.',
    )
  },
  derive,
}

function derive(bundle: PlanBundle): Finding {
  const groupsOf = reflectionGroups(bundle)
  const sideOfDay = sidesByDay(bundle)
  const groups = measureDays(
    bundle.reflections,
    ({ date }) => sideOfDay.get(date) ?? null,
    (reflection) => reflection.energy,
  )
  const found = compareDays({
    groups,
    words: layerWords,
    valueOf: (reflection) => reflection.energy,
    format: formatSigned,
    entryOf: (reflection, speaksFor) => {
      const entry = reflectionEntry(reflection, ['energy'], groupsOf(reflection).step, speaksFor)
      const isOnOne = sideOfDay.get(reflection.date) === 'backend'
      const layers = isOnOne ? translate('One layer') : translate('Both layers')
      return { ...entry, text: `${layers}. ${entry.text}` }
    },
    atMost: 'slight',
  })
  if (found.strength === 'too-little') return found
  // The same evenings may be behind this and behind the energy of the sides: that has to be said.
  const onBoth = groups.get('full-stack')?.reflections ?? []
  const overlap = onBoth.filter((reflection) => groupsOf(reflection).side === 'full-stack')
  const [days, shared] = [daysOf(onBoth), daysOf(overlap)]
  return {
    ...found,
    fact: `${found.fact} ${translate('In steps 3 and 4: {shared} of those {days}.', { shared, days })}`,
  }
}

const layerWords: ComparisonWords = {
  tooLittle: (backend, fullStack) =>
    translate(
      'Days with energy noted: {backend} on one layer, {fullStack} on both layers so far; from three of each on this can say something.',
      { backend, fullStack },
    ),
  means: (values) =>
    translate(
      'Mean energy was {backend} on the {backendDays} days on one layer, {fullStack} on the {fullStackDays} days on both layers',
      { ...values },
    ),
}

function daysOf(reflections: readonly Reflection[]): number {
  return new Set(reflections.map(({ date }) => date)).size
}

/** A day on one layer stands for the backend, a day on both for the full stack; planning is on neither. */
function sidesByDay(bundle: PlanBundle): ReadonlyMap<Day, Side> {
  const places = tasksOfLogs(bundle)
  const layers = new Map<Day, Layer>()
  bundle.logs.forEach(({ date }, at) => {
    const task = bundle.tasks[places[at]!]
    if (!task || task.area === 'planning') return
    const before = layers.get(date) ?? task.layer
    layers.set(date, before === task.layer ? before : 'both')
  })
  const sides = new Map<Day, Side>()
  for (const [day, layer] of layers) sides.set(day, layer === 'both' ? 'full-stack' : 'backend')
  return sides
}
