import { useState } from 'react'
import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { comparePlans, type PlanComparison } from '#shared/planning/compare-plans'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { undo } from '../db/apply-change'
import { flushPendingSaves } from '../db/pending-saves'
import type { PlanProposal, ProposePlan } from '../db/plan-proposal'
import { storeBundle } from '../db/store-bundle'
import { hideToast, showToast } from '../ui/toast'

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

  const propose: ProposePlan = (proposal) => {
    if (!bundle) return
    const comparison = comparePlans(bundle, proposal.after, today)
    if (needsPreview(proposal, comparison, bundle)) {
      // In a low window it would lie on the buttons of the preview.
      hideToast()
      setWaiting(proposal)
    } else void store(bundle, proposal)
  }

  if (!bundle || !waiting) return { propose, open: null }
  return {
    propose,
    open: {
      proposal: waiting,
      comparison: comparePlans(bundle, waiting.after, today),
      accept: async () => {
        await store(bundle, waiting)
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

async function store(before: PlanBundle, { label, after }: PlanProposal): Promise<void> {
  try {
    const change = await storeBundle(label, before, after)
    if (!change) return
    showToast({ message: label, action: { label: 'Undo', onPress: () => void takeBack() } })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    showToast({ message: `That could not be stored, and nothing has changed. ${reason}` })
  }
}

async function takeBack(): Promise<void> {
  await flushPendingSaves()
  await undo()
}

function sumOf(work: readonly { readonly minutes: number }[]): number {
  return work.reduce((sum, { minutes }) => sum + minutes, 0)
}
