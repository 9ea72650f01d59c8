import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { sideOf } from '#shared/model/step'
import type { SkillArea, Task } from '#shared/model/task'
import { sumOf } from '#shared/sum-of'
import type { EvidenceEntry, EvidenceKind, Finding } from '#shared/verdict/evidence/evidence'
import { countOrNone, fewestEntries, tooLittle } from '#shared/verdict/evidence/fewest-entries'
import { spokenFor } from '#shared/verdict/evidence/side-words'
import { weigh, type Bands } from '#shared/verdict/evidence/weigh'
import { measureMinutes, type MinutesMeasure } from '#shared/verdict/measures/measure-minutes'
import { formatMinutes } from '#shared/wording/format-minutes'
import { formatNumber } from '#shared/wording/format-number'
import { listWords } from '#shared/wording/list-words'

/**
 * On which side finished tasks took longer than planned. How many minutes a side got says nothing, the
 * plan decided that; staying longer can mean being drawn in, or stuck. So it is never called more than
 * slight, and says so.
 */
export const minutes: EvidenceKind<'minutes'> = {
  id: 'minutes',
  get title() {
    return translate('Minutes against plan')
  },
  get reading() {
    return translate(
      'A task that took longer than planned speaks for its side, one that took less for the other. It may have drawn you in or held you up: minutes cannot tell which.',
    )
  },
  derive,
}

/** In parts of the plan: estimates are made in steps of five minutes, so a tenth is their own blur. */
const overrunBands: Bands = { slight: 0.1, clear: 0.5, strong: 1, most: 2 }

function derive(bundle: PlanBundle): Finding {
  const sides = measureMinutes(
    bundle,
    finishedOnly((task) => sideOf(task.step)),
    'logged',
  )
  const count = sumOf([...sides.values()].map(({ logs }) => logs.length))
  const entries = () => entriesOf(bundle)
  const [backend, fullStack] = [sides.get('backend'), sides.get('full-stack')]
  if (!isEnough(backend) || !isEnough(fullStack)) {
    return tooLittle(
      translate(
        'Finished tasks with minutes: {backend} of steps 1 and 2, {fullStack} of steps 3 and 4 so far; from three of each on this can say something.',
        {
          backend: countOrNone(backend?.tasks.length ?? 0),
          fullStack: countOrNone(fullStack?.tasks.length ?? 0),
        },
      ),
      count,
      entries,
    )
  }
  const [first, second] = [ratioOf(backend), ratioOf(fullStack)]
  const weight = weigh(first - second, overrunBands, 'slight')
  return {
    ...weight,
    figure:
      weight.direction === 'balanced'
        ? ''
        : `${formatNumber(Math.round(Math.abs(first - second) * 100))}\u00a0%`,
    fact: translate(
      'Finished tasks took {backend} in steps 1 and 2, {fullStack} in steps 3 and 4. Most of all minutes went into {areas}.',
      {
        backend: describe(backend),
        fullStack: describe(fullStack),
        areas: largestAreas(bundle),
      },
    ),
    count,
    entries,
  }
}

/** Only tasks that are done: open ones cannot be compared with their plan. */
function finishedOnly<Group>(groupOf: (task: Task) => Group): (task: Task) => Group | null {
  return (task) => (task.doneOn !== null && task.estimate > 0 ? groupOf(task) : null)
}

function isEnough(measure: MinutesMeasure | undefined): measure is MinutesMeasure {
  return measure !== undefined && measure.tasks.length >= fewestEntries
}

function ratioOf({ spent, planned }: MinutesMeasure): number {
  return spent / planned
}

function describe({ spent, planned }: MinutesMeasure): string {
  return translate('{spent} for {planned} planned', {
    spent: formatMinutes(spent),
    planned: formatMinutes(planned),
  })
}

function entriesOf(bundle: PlanBundle): readonly EvidenceEntry[] {
  const byTask = measureMinutes(
    bundle,
    finishedOnly((task) => task),
    'logged',
  )
  return [...byTask].flatMap(([task, measure]) =>
    measure.logs.map((log) => ({
      kind: 'log' as const,
      id: log.id,
      date: log.date,
      text: translate('{minutes} on “{title}”, step {step}: {measure} in all', {
        minutes: formatMinutes(log.minutes),
        title: task.title,
        step: task.step,
        measure: describe(measure),
      }),
      speaksFor: spokenFor(sideOf(task.step), ratioOf(measure), asPlanned),
    })),
  )
}

/** The minutes spent are the minutes planned. */
const asPlanned = 1

function largestAreas(bundle: PlanBundle): string {
  const areas = [...measureMinutes(bundle, (task) => task.area)]
    .toSorted(([, a], [, b]) => b.spent - a.spent)
    .slice(0, 3)
    .filter(([, { spent }]) => spent > 0)
  return listWords(areas.map(([area, { spent }]) => `${areaWords[area]} (${formatMinutes(spent)})`))
}

const areaWords: Readonly<Record<SkillArea, string>> = {
  get 'front-end'() {
    return translate('the front end')
  },
  get server() {
    return translate('the server side')
  },
  get 'api-design'() {
    return translate('API design')
  },
  get database() {
    return translate('the database')
  },
  get deployment() {
    return translate('deployment')
  },
  get planning() {
    return translate('planning')
  },
}
