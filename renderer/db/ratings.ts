import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Rating, RatingValue } from '#shared/model/rating'
import { type Step, stepTitle } from '#shared/model/step'
import { translate } from '#shared/language/translate'
import { inSentence } from '#shared/wording/in-sentence'
import { applyChange, type Edit, patch, remove } from './apply-change'

/**
 * Says how much a step was enjoyed. Said again on the same day it is a correction, which keeps the note; on
 * a later day it is a new entry in the history.
 *
 * @param value 1 = disliked, 5 = loved; null takes back what was said last
 */
export async function rateStep(
  { plan, ratings }: PlanBundle,
  step: Step,
  value: RatingValue | null,
  today: Day,
): Promise<void> {
  if (value === null) {
    const latest = ratings.findLast((rating) => rating.step === step)
    if (!latest) return
    await applyChange(translate('Clear the rating of step {step}', { step }), [
      remove('ratings', latest.id),
    ])
    return
  }
  // Named by what it is about, so that quick presses correct one entry instead of adding many.
  const id = `${plan.id}-step-${step}-${today}`
  const rated = { id, planId: plan.id, step, value, date: today }
  const edit: Edit = {
    table: 'ratings',
    key: id,
    to: (before) => ({ ...rated, note: before?.note ?? '' }),
  }
  await applyChange(
    translate('Rate step {step}, {title}, {value}', {
      step,
      title: inSentence(stepTitle(step)),
      value,
    }),
    [edit],
  )
}

/** Writes down why a rating was given. A spell of typing is one step of undo. */
export async function noteRating({ id, step }: Rating, note: string): Promise<void> {
  const label = translate('Note why step {step} has its rating', { step })
  // not translated: which changes belong together
  await applyChange(label, [patch('ratings', id, { note })], { joins: `note on ${id}` })
}
