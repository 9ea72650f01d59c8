import type { Day } from '#shared/calendar/day'
import type { DiffLine } from '#shared/export/import-diff/diff-lines'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Step } from '#shared/model/step'

/** Something a document says that the plan in the app does not, to be taken over or left. */
export interface ImportChange {
  /** Different for each change of one comparison. */
  readonly id: string
  readonly kind: 'add' | 'change' | 'remove'
  readonly place: ImportPlace
  /** What taking it over does, in words, such as `Check off “Create the table”`. */
  readonly text: string
  /** Where longer texts differ; none where the words say it all. */
  readonly lines: readonly DiffLine[]
  /** Is it taken over unless the user says otherwise? What takes something away is not. */
  readonly isProposed: boolean
  /** Is it about a task that was open and is done? */
  readonly checksOff?: boolean
  /** The plan with the change in it; a plan that has it already stays as it is. */
  readonly apply: (bundle: PlanBundle, today: Day) => PlanBundle
}

/** Under which heading a change is shown. */
export type ImportPlace =
  | { readonly kind: 'plan' }
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'postings' }

/** A change as it is shown; what it does stays where it was found. */
export type ListedChange = Omit<ImportChange, 'apply'>
