import { toDay } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Step } from '#shared/model/step'
import { currentRatings } from '#shared/verdict/current-ratings'
import { deriveEvidence } from '#shared/verdict/evidence/derive-evidence'
import { saidAndLived } from '#shared/verdict/evidence/said-and-lived'
import { explainVerdict } from '#shared/verdict/explain-verdict'
import { makePlan, tenYears } from '../data/make-plan'
import type { Part } from '../runner/part'
import { timed } from '../runner/timed'

/** The verdict of ten years with all its evidence, against one look at each entry. */
export const verdict: Part = {
  name: 'verdict',
  open() {
    const bundle = makePlan(tenYears, toDay('2026-11-02'))
    return {
      trials: [
        timed({
          name: 'verdict and all evidence of ten years',
          ours: () => readAll(anew(bundle)),
          limit: () => onePass(bundle),
          against: 'one pass that groups the entries by step',
          goal: 5,
        }),
      ],
    }
  },
}

/** As after a change: nothing is known of this plan yet. */
function anew(bundle: PlanBundle): PlanBundle {
  return { ...bundle, logs: [...bundle.logs] }
}

function readAll(bundle: PlanBundle) {
  return [
    explainVerdict(currentRatings(bundle.ratings)),
    deriveEvidence(bundle),
    saidAndLived(bundle),
  ]
}

/** Every entry is read once, added up and kept with those of its step, as the evidence has to name them. */
function onePass({ tasks, logs, reflections, ratings }: PlanBundle) {
  const stepOfTask = new Map(tasks.map(({ id, step }) => [id, step]))
  const groups = new Map<Step | null, { sum: number; entries: object[] }>()
  function add(step: Step | null, value: number, entry: object): void {
    const group = groups.get(step) ?? { sum: 0, entries: [] }
    group.sum += value
    group.entries.push(entry)
    groups.set(step, group)
  }
  for (const log of logs) add(stepOfTask.get(log.taskId) ?? null, log.minutes, log)
  for (const entry of reflections) add(entry.step, entry.energy ?? 0, entry)
  for (const rating of ratings) add(rating.step, rating.value, rating)
  return groups
}
