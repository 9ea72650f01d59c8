import { translateCount } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { listWords } from '#shared/wording/list-words'

/**
 * What a plan holds, counted in words, as it is named before it is deleted.
 *
 * @returns only kinds there is something of; empty text for a plan with nothing in it
 * @example describeContents(bundle) // '28 tasks, 10 reflections and 4 ratings'
 */
export function describeContents(bundle: PlanBundle): string {
  const { tasks, reflections, ratings, logs, postings } = bundle
  const counts = [
    tasks.length > 0 && translateCount(tasks.length, '{count} task', '{count} tasks'),
    reflections.length > 0 &&
      translateCount(reflections.length, '{count} reflection', '{count} reflections'),
    ratings.length > 0 && translateCount(ratings.length, '{count} rating', '{count} ratings'),
    logs.length > 0 &&
      translateCount(logs.length, '{count} log of minutes', '{count} logs of minutes'),
    postings.length > 0 && translateCount(postings.length, '{count} posting', '{count} postings'),
  ]
  return listWords(counts.filter((words) => words !== false))
}
