import type { PlanBundle } from '#shared/model/plan-bundle'
import { countNoun } from '#shared/wording/count-noun'
import { listWords } from '#shared/wording/list-words'

/**
 * What a plan holds, counted in words, as it is named before it is deleted.
 *
 * @returns only kinds there is something of; empty text for a plan with nothing in it
 * @example describeContents(bundle) // '28 tasks, 10 reflections and 4 ratings'
 */
export function describeContents(bundle: PlanBundle): string {
  const counts = [
    { records: bundle.tasks, noun: 'task' },
    { records: bundle.reflections, noun: 'reflection' },
    { records: bundle.ratings, noun: 'rating' },
    { records: bundle.logs, noun: 'log of minutes', plural: 'logs of minutes' },
    { records: bundle.postings, noun: 'posting' },
  ]
  return listWords(
    counts
      .filter(({ records }) => records.length > 0)
      .map(({ records, noun, plural }) => countNoun(records.length, noun, plural)),
  )
}
