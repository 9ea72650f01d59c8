import type { Day } from '#shared/calendar/day'
import { applyRemedy } from '#shared/planning/apply-remedy'
import type { ProposePlan } from '../db/plan-proposal'
import type { OpenProposal } from './use-plan-proposals'
import { loadLater } from '../ui/load-later'

const ReplanDialog = loadLater(
  async () => (await import('../features/replan/replan-dialog')).ReplanDialog,
)

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
