import { lazy, Suspense } from 'react'
import type { Day } from '#shared/calendar/day'
import { applyRemedy } from '#shared/planning/apply-remedy'
import type { ProposePlan } from '../db/plan-proposal'
import type { OpenProposal } from './use-plan-proposals'

const ReplanDialog = lazy(async () => ({
  default: (await import('../features/replan/replan-dialog')).ReplanDialog,
}))

interface ReplanPreviewProps {
  readonly open: OpenProposal
  readonly today: Day
  readonly propose: ProposePlan
}

/** The proposal that waits, shown with the ways to make it fit. */
export function ReplanPreview({ open, today, propose }: ReplanPreviewProps) {
  const { proposal, comparison, accept, dismiss } = open
  return (
    <Suspense fallback={null}>
      <ReplanDialog
        label={proposal.label}
        comparison={comparison}
        onAccept={accept}
        onDismiss={dismiss}
        onRemedy={(remedy) =>
          propose({
            ...proposal,
            preview: 'always',
            after: applyRemedy(proposal.after, remedy, today),
          })
        }
      />
    </Suspense>
  )
}
