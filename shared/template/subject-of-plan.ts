import type { PlanBundle } from '#shared/model/plan-bundle'
import { ideaById, type IdeaId, ideas } from '#shared/template/ideas'

/** What a plan is about, as far as it can be told from its tasks. */
export interface PlanSubject {
  readonly idea: IdeaId
  /** What a record of a custom idea is called; empty when its tasks no longer say. */
  readonly noun: string
}

/**
 * The idea of a plan and the noun it was made with. A plan does not keep the noun, but tasks that still
 * have their first words name it.
 *
 * @param bundle any plan; one with an idea that is unknown counts as a custom idea
 * @example subjectOf(planOf({ idea: 'custom', noun: 'plant' })) // { idea: 'custom', noun: 'plant' }
 */
export function subjectOf({ plan, tasks }: PlanBundle): PlanSubject {
  const idea = ideas.find(({ id }) => id === plan.idea) ?? ideaById('custom')
  if (!idea.asksForNoun) return { idea: idea.id, noun: '' }
  const texts = tasks.map(({ title, doneMeans, notes }) => [title, doneMeans, notes].join('\n'))
  const nouns = texts.flatMap((text) => firstWords.map((pattern) => pattern.exec(text)?.[1]))
  return { idea: idea.id, noun: nouns.find(Boolean) ?? '' }
}

/** Where each of the months names one record, as it is worded before anybody changes it. */
const firstWords: readonly RegExp[] = [
  /^Sketch the data of an? (.+)$/m,
  /^Endpoint two: create an? (.+)$/m,
  /^Build the form for a new (.+)$/m,
  /^When the second write breaks, the (.+) is not stored either\.$/m,
  /^Let the server change an? (.+)$/m,
  /^Open an? (.+) in the form$/m,
  / such as after an? (.+) is saved, /,
  // In German, wherever one is named.
  /einen Eintrag „(.+?)“/,
]
