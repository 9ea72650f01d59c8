import type { Day } from '#shared/calendar/day'
import type { Draft } from '../draft'
import type { DraftField, DraftProblem } from '../draft-problems'
import type { DraftEdit } from '../edit-draft'
import type { Preview } from '../preview'

/** What every page of the wizard is given. */
export interface PageProps {
  readonly draft: Draft
  readonly preview: Preview
  readonly today: Day
  /** None until going on was refused. */
  readonly problems: readonly DraftProblem[]
  readonly onEdit: (edit: DraftEdit) => void
}

/** What is wrong with a field, if anything is. */
export function problemOf(field: DraftField, problems: readonly DraftProblem[]): string | null {
  return problems.find((problem) => problem.field === field)?.message ?? null
}
