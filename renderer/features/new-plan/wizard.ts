import { assertNever } from '#shared/assert-never'
import type { Day } from '#shared/calendar/day'
import type { PlanDraft } from '#shared/template/plan-draft'
import { type Draft, newDraft } from './draft'
import { draftFromProposal } from './draft-from-proposal'
import { draftProblems, firstPageWithProblems } from './draft-problems'
import { type DraftEdit, editDraft } from './edit-draft'
import { type Page, pageAfter, pageBefore } from './page'

/** Where the user is in the wizard and what they said so far. */
export interface Wizard {
  readonly page: Page
  readonly draft: Draft
  /** How often going on was refused on this page; from the first time on its problems are shown. */
  readonly refusals: number
}

export type WizardStep =
  | { readonly kind: 'next'; readonly today: Day }
  | { readonly kind: 'back' }
  | { readonly kind: 'edit'; readonly edit: DraftEdit }

/** @param proposal what the draft begins with; the defaults unless told */
export function startWizard(today: Day, proposal: PlanDraft | null = null): Wizard {
  const draft = proposal ? draftFromProposal(proposal, today) : newDraft(today)
  return { page: 'idea', draft, refusals: 0 }
}

/** The wizard after a step; a page with a problem is not left forwards. */
export function stepWizard(wizard: Wizard, step: WizardStep): Wizard {
  switch (step.kind) {
    case 'next':
      return goOn(wizard, step.today)
    case 'back':
      return turnTo(wizard, pageBefore(wizard.page))
    case 'edit':
      return { ...wizard, draft: editDraft(wizard.draft, step.edit) }
    default:
      return assertNever(step)
  }
}

function goOn(wizard: Wizard, today: Day): Wizard {
  if (draftProblems(wizard.draft, wizard.page, today).length > 0) {
    return { ...wizard, refusals: wizard.refusals + 1 }
  }
  const page = pageAfter(wizard.page)
  if (page) return turnTo(wizard, page)
  // From the last page on only a plan is made: should an earlier page stand in the way, it is shown.
  const blocked = firstPageWithProblems(wizard.draft, today)
  return blocked ? { ...wizard, page: blocked, refusals: 1 } : wizard
}

function turnTo(wizard: Wizard, page: Page | null): Wizard {
  return page ? { ...wizard, page, refusals: 0 } : wizard
}
