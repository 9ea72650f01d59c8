import type { Day } from '#shared/calendar/day'
import { applyRemedy } from '#shared/planning/apply-remedy'
import type { ProposePlan } from '../db/plan-proposal'
import { ReplanDialog } from '../features/replan/replan-dialog'
import type { OpenProposal } from './use-plan-proposals'

interface ReplanPreviewProps {
  readonly open: OpenProposal
  readonly today: Day
  readonly propose: ProposePlan
}

/** The proposal that waits, shown with the ways to make it fit. */
export function ReplanPreview({ open, today, propose }: ReplanPreviewProps) {
  const { proposal, comparison, accept, dismiss } = open
  return (
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
  )
}
