import { readDay } from '#shared/export/import/markdown/read-day'
import { textBefore } from '#shared/export/import/markdown/read-items'
import { markerOf, type Line } from '#shared/export/import/markdown/read-line'
import type { OwnPrompt } from '#shared/model/own-prompt'
import type { Rating, RatingValue } from '#shared/model/rating'
import type { Step } from '#shared/model/step'

/** A rating, such as `2026-11-13: 5 of 5 for step 2, Build a backend first: Better than I thought`. */
export function readRating(line: Line): Rating | null {
  const [, day, value, step, note = ''] =
    /^(\S{10}): ([1-5]) of 5 for step ([1-4])(?:, [^:]*?)?(?:: ([^]*))?$/.exec(textBefore(line)) ??
    []
  const date = readDay(day)
  if (date === null) return null
  const id = markerOf(line, 'rating')?.values[0] ?? `new-${line.number}`
  return { id, step: Number(step) as Step, value: Number(value) as RatingValue, date, note }
}

/** A question of the user's own, such as `Step 2: Which query was slow?`. */
export function readPrompt(line: Line): OwnPrompt | null {
  const [, when, step, retired, text] =
    /^(Step ([1-4])|Any step)(, no longer asked)?: ([^]*)$/.exec(textBefore(line)) ?? []
  if (when === undefined || text === undefined) return null
  return {
    id: markerOf(line, 'prompt')?.values[0] ?? `new-${line.number}`,
    step: step === undefined ? 'any' : (Number(step) as Step),
    text,
    isRetired: retired !== undefined,
  }
}
