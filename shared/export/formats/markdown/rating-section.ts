import type { RootContent } from 'mdast'
import { byDay } from '#shared/export/formats/markdown/by-day'
import { heading, item, list, paragraph } from '#shared/export/formats/markdown/blocks'
import type { ExportedPlan } from '#shared/export/formats/markdown/exported-plan'
import { marker } from '#shared/export/formats/markdown/marker'
import type { Rating } from '#shared/model/rating'
import { stepTitle } from '#shared/model/step'

/** Every rating ever given, by day; the last one of a step counts. */
export function ratingSection({ bundle }: ExportedPlan): RootContent[] {
  if (bundle.ratings.length === 0) return []
  const items = byDay(bundle.ratings).map((rating) =>
    item(paragraph(`${ratingLine(rating)} `, marker('rating', rating.id))),
  )
  return [heading(2, 'Ratings'), list(items)]
}

function ratingLine({ date, step, value, note }: Rating): string {
  const line = `${date}: ${value} of 5 for step ${step}, ${stepTitle(step)}`
  return note === '' ? line : `${line}: ${note}`
}
