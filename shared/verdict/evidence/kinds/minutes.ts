import type { PlanBundle } from '#shared/model/plan-bundle'
import { sideOf } from '#shared/model/step'
import type { SkillArea } from '#shared/model/task'
import { describedEntry } from '#shared/verdict/evidence/described-entry'
import type { EvidenceEntry, EvidenceKind, Finding } from '#shared/verdict/evidence/evidence'
import { countOrNone, fewestEntries, tooLittle } from '#shared/verdict/evidence/fewest-entries'
import { spokenFor } from '#shared/verdict/evidence/side-words'
import { weigh, type Bands } from '#shared/verdict/evidence/weigh'
import { measureMinutes, type MinutesMeasure } from '#shared/verdict/measures/measure-minutes'
import { formatMinutes } from '#shared/wording/format-minutes'
import { listWords } from '#shared/wording/list-words'

/**
 * On which side finished tasks took longer than planned. How many minutes a side got says nothing, the
 * plan decided that; staying longer can mean being drawn in, or stuck. So it is never called more than
 * slight, and says so.
 */
export const minutes: EvidenceKind<'minutes'> = {
  id: 'minutes',
  title: 'Minutes against plan',
  reading:
    'A task that took longer than planned speaks for its side, one that took less for the other. It may have ' +
    'drawn you in or held you up: minutes cannot tell which.',
  derive,
}

/** In parts of the plan: estimates are made in steps of five minutes, so a tenth is their own blur. */
const overrunBands: Bands = { slight: 0.1, clear: 0.5, strong: 1, most: 2 }

function derive(bundle: PlanBundle): Finding {
  const finished = finishedOf(bundle)
  const sides = measureMinutes(finished, (task) => sideOf(task.step))
  const [backend, fullStack] = [sides.get('backend'), sides.get('full-stack')]
  if (!isEnough(backend) || !isEnough(fullStack)) {
    const counts = [backend, fullStack].map((side) => countOrNone(side?.tasks.length ?? 0))
    return tooLittle(
      `Finished tasks with minutes: ${counts[0]} of steps 1 and 2, ${counts[1]} of steps 3 and 4 ` +
        'so far; from three of each on this can say something.',
      entriesOf(finished),
    )
  }
  const [first, second] = [ratioOf(backend), ratioOf(fullStack)]
  const weight = weigh(first - second, overrunBands, 'slight')
  return {
    ...weight,
    figure:
      weight.direction === 'balanced' ? '' : `${Math.round(Math.abs(first - second) * 100)}\u00a0%`,
    fact:
      `Finished tasks took ${describe(backend)} in steps 1 and 2, ${describe(fullStack)} in ` +
      `steps 3 and 4. Most of all minutes went into ${largestAreas(bundle)}.`,
    entries: entriesOf(finished),
  }
}

/** Tasks that are done and have minutes, with those minutes; open ones cannot be compared with their plan. */
function finishedOf({ tasks, logs }: PlanBundle): Pick<PlanBundle, 'tasks' | 'logs'> {
  const logged = new Set(logs.map((log) => log.taskId))
  const finished = tasks.filter(
    (task) => task.doneOn !== null && task.estimate > 0 && logged.has(task.id),
  )
  const ids = new Set(finished.map((task) => task.id))
  return { tasks: finished, logs: logs.filter((log) => ids.has(log.taskId)) }
}

function isEnough(measure: MinutesMeasure | undefined): measure is MinutesMeasure {
  return measure !== undefined && measure.tasks.length >= fewestEntries
}

function ratioOf({ spent, planned }: MinutesMeasure): number {
  return spent / planned
}

function describe({ spent, planned }: MinutesMeasure): string {
  return `${formatMinutes(spent)} for ${formatMinutes(planned)} planned`
}

function entriesOf(finished: Pick<PlanBundle, 'tasks' | 'logs'>): readonly EvidenceEntry[] {
  const byTask = measureMinutes(finished, (task) => task)
  return [...byTask].flatMap(([task, measure]) =>
    measure.logs.map(({ id, date, minutes: spent }) =>
      describedEntry(
        {
          kind: 'log',
          id,
          date,
          speaksFor: spokenFor(sideOf(task.step), ratioOf(measure), asPlanned),
        },
        () =>
          `${formatMinutes(spent)} on “${task.title}”, step ${task.step}: ` +
          `${describe(measure)} in all`,
      ),
    ),
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
  'front-end': 'the front end',
  server: 'the server side',
  'api-design': 'API design',
  database: 'the database',
  deployment: 'deployment',
  planning: 'planning',
}
