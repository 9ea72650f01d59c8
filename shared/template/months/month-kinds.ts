import { translate } from '#shared/language/translate'
import { breadthSteps } from '#shared/template/months/breadth-month'
import { depthSteps } from '#shared/template/months/depth-month'
import { tieBreakerSteps } from '#shared/template/months/tie-breaker-tasks'
import { defaultWeeks } from '#shared/template/plan-draft'
import type { MonthKind } from '#shared/template/plan-draft'
import { templateSteps, type TemplateStep } from '#shared/template/template-steps'

/** What a plan is made from: the first month, or one that follows from a verdict. */
export interface Month {
  readonly kind: MonthKind
  /** Names it where a plan is chosen or made. */
  readonly label: string
  /** What it is about, in one sentence. */
  readonly summary: string
  /** Its length unless the user changes it. */
  readonly weeks: number
  /** All four steps, each with tasks. */
  readonly steps: readonly TemplateStep[]
}

/** Every month there is: a new one is its tasks, its kind in `plan-draft.ts` and one entry here. */
export const monthKinds: Readonly<Record<MonthKind, Month>> = {
  'four-steps': {
    kind: 'four-steps',
    get label() {
      return translate('The four steps')
    },
    get summary() {
      return translate('From a small idea to a product with both layers.')
    },
    weeks: defaultWeeks,
    steps: templateSteps,
  },
  depth: {
    kind: 'depth',
    get label() {
      return translate('A month of depth on the server')
    },
    get summary() {
      return translate('The interface stays as it is; contract, data and reliability go deeper.')
    },
    weeks: defaultWeeks,
    steps: depthSteps,
  },
  breadth: {
    kind: 'breadth',
    get label() {
      return translate('A month of breadth, end to end')
    },
    get summary() {
      return translate('One feature is carried the whole way, from the table to the screen.')
    },
    weeks: defaultWeeks,
    steps: breadthSteps,
  },
  'tie-breaker': {
    kind: 'tie-breaker',
    get label() {
      return translate('A tie-breaker week')
    },
    get summary() {
      return translate('Two equal pieces of work, one on each side, and a fresh look at both.')
    },
    weeks: 1,
    steps: tieBreakerSteps,
  },
}
