import { formatDay } from '#shared/calendar/day'
import type { ImportPlace, ListedChange } from '#shared/export/import-diff/import-change'
import { translate } from '#shared/language/translate'
import { stepTitle } from '#shared/model/step'

/** Changes that stand below one heading. */
export interface ChangeGroup {
  readonly title: string
  readonly changes: readonly ListedChange[]
}

/** The changes by plan, step and day; what the document no longer has comes last, by itself. */
export function groupChanges(changes: readonly ListedChange[]): {
  readonly groups: readonly ChangeGroup[]
  readonly removals: readonly ListedChange[]
} {
  const groups = new Map<string, ListedChange[]>()
  const staying = changes.filter(({ kind }) => kind !== 'remove')
  for (const change of staying.toSorted((a, b) => compare(rankOf(a.place), rankOf(b.place)))) {
    const title = titleOf(change.place)
    const group = groups.get(title)
    if (group) group.push(change)
    else groups.set(title, [change])
  }
  return {
    groups: [...groups].map(([title, ofGroup]) => ({ title, changes: ofGroup })),
    removals: changes.filter(({ kind }) => kind === 'remove'),
  }
}

function titleOf(place: ImportPlace): string {
  switch (place.kind) {
    case 'plan':
      return translate('The plan')
    case 'step':
      return translate('Step {step}, {title}', { step: place.step, title: stepTitle(place.step) })
    case 'day':
      return formatDay(place.day, 'long')
    case 'postings':
      return translate('Postings')
  }
}

/** Sorts as text. */
function rankOf(place: ImportPlace): string {
  switch (place.kind) {
    case 'plan':
      return '0'
    case 'step':
      return `1 ${place.step}`
    case 'day':
      return `2 ${place.day}`
    case 'postings':
      return '3'
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
