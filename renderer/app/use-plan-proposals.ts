import { useCallback, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { comparePlans, type PlanComparison } from '#shared/planning/compare-plans'
import { planSchedule } from '#shared/schedule/plan-schedule'
import type { PlanProposal, ProposePlan } from '../db/plan-proposal'
import { storePlan } from '../features/plans/store-plan'
import { hideToast } from '../ui/toast'

/** A proposal that waits for the user, with what it would do. */
export interface OpenProposal {
  readonly proposal: PlanProposal
  readonly comparison: PlanComparison
  readonly accept: () => Promise<void>
  readonly dismiss: () => void
}

/** Takes proposals from the screens: small ones are stored at once, the others are shown first. */
export function usePlanProposals(
  bundle: PlanBundle | null,
  today: Day,
): { propose: ProposePlan; open: OpenProposal | null } {
  const [waiting, setWaiting] = useState<PlanProposal | null>(null)

  const propose: ProposePlan = useCallback(
    (proposal) => {
      if (!bundle) return
      const comparison = comparePlans(bundle, proposal.after, today)
      if (needsPreview(proposal, comparison, bundle)) {
        // In a low window it would lie on the buttons of the preview.
        hideToast()
        setWaiting(proposal)
      } else void storePlan(proposal.label, bundle, proposal.after)
    },
    [bundle, today],
  )

  if (!bundle || !waiting) return { propose, open: null }
  return {
    propose,
    open: {
      proposal: waiting,
      comparison: comparePlans(bundle, waiting.after, today),
      accept: async () => {
        await storePlan(waiting.label, bundle, waiting.after)
        setWaiting(null)
      },
      dismiss: () => setWaiting(null),
    },
  }
}

function needsPreview(
  { preview, about = [] }: PlanProposal,
  { moves, after }: PlanComparison,
  before: PlanBundle,
): boolean {
  if (preview === 'always') return moves.length > 0 || after.unfitted.length > 0
  const movesOthers = moves.some(({ task }) => !about.includes(task.id))
  return movesOthers || sumOf(after.unfitted) > sumOf(planSchedule(before).unfitted)
}

function sumOf(work: readonly { readonly minutes: number }[]): number {
  return work.reduce((sum, { minutes }) => sum + minutes, 0)
}
