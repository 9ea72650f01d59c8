import type { Day } from '#shared/calendar/day'
import type { PlanDraft } from '#shared/template/plan-draft'
import { type Draft, newDraft } from './draft'

/** The draft the wizard opens with when a month is proposed: all of it can be changed before it is made. */
export function draftFromProposal(proposal: PlanDraft, today: Day): Draft {
  const { title, idea, noun = '', firstDay, weeks, weekly, spread, month } = proposal
  const usual = newDraft(today)
  return {
    ...usual,
    title,
    idea,
    noun,
    firstDay: firstDay < today ? usual.firstDay : firstDay,
    dayCount: weeks * 7,
    weekly,
    spread: spread ?? usual.spread,
    month: month ?? usual.month,
  }
}
