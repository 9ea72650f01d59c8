import { translate } from '#shared/language/translate'
import { assertNever } from '#shared/assert-never'
import type { Day } from '#shared/calendar/day'
import { type Draft, titleOf } from './draft'
import { type Page, pages } from './page'

/** A field that can hold what no plan can be made from. */
export type DraftField = 'noun' | 'title' | 'start' | 'week'

/** A field that cannot stay as it is, and what to do about it. */
export interface DraftProblem {
  readonly field: DraftField
  readonly message: string
}

/** What keeps the user from going on from a page, in the order of its fields. */
export function draftProblems(draft: Draft, page: Page, today: Day): readonly DraftProblem[] {
  switch (page) {
    case 'idea':
      return ideaProblems(draft)
    case 'time':
      return timeProblems(draft, today)
    case 'tasks':
    case 'review':
      return []
    default:
      return assertNever(page)
  }
}

/** The first page that cannot stay as it is; null when the plan can be created. */
export function firstPageWithProblems(draft: Draft, today: Day): Page | null {
  return pages.find((page) => draftProblems(draft, page, today).length > 0) ?? null
}

function ideaProblems(draft: Draft): DraftProblem[] {
  const problems: DraftProblem[] = []
  if (draft.idea === 'custom' && draft.noun.trim() === '') {
    problems.push({
      field: 'noun',
      message: translate('Name the one thing your product keeps, such as plant.'),
    })
  }
  if (titleOf(draft).trim() === '') {
    problems.push({
      field: 'title',
      message: translate('A plan needs a title. A word or two will do.'),
    })
  }
  return problems
}

function timeProblems(draft: Draft, today: Day): DraftProblem[] {
  const problems: DraftProblem[] = []
  if (draft.firstDay < today) {
    problems.push({
      field: 'start',
      message: translate('That day has passed. Start today or later.'),
    })
  }
  if (draft.weekly.every((minutes) => minutes === 0)) {
    problems.push({
      field: 'week',
      message: translate('A week needs at least one day with minutes.'),
    })
  }
  return problems
}
