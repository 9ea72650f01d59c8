import { useRef, useState } from 'react'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { newId } from '../../db/new-id'
import { bundleFromDraft } from './bundle-from-draft'
import type { Draft } from './draft'

interface CreatePlanOptions {
  readonly store: (bundle: PlanBundle) => Promise<void>
  readonly now: () => number
  readonly onCreated: (planId: string) => void
}

/** Stores the plan of a draft, once; `failure` says why it could not be stored. */
export function useCreatePlan({ store, now, onCreated }: CreatePlanOptions) {
  const [failure, setFailure] = useState<string | null>(null)
  const [isCreating, setCreating] = useState(false)
  // A second press may come before the state is drawn.
  const isBusy = useRef(false)

  async function create(draft: Draft): Promise<void> {
    if (isBusy.current) return
    isBusy.current = true
    setCreating(true)
    setFailure(null)
    try {
      const { bundle } = bundleFromDraft(draft, newId, now())
      await store(bundle)
      onCreated(bundle.plan.id)
    } catch (error) {
      isBusy.current = false
      setCreating(false)
      setFailure(reasonOf(error))
    }
  }

  return { create, failure, isCreating }
}

function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : ''
  if (name === 'QuotaExceededError') {
    return translate('The disk is full: free some space, then try again.')
  }
  return name === ''
    ? translate('The database did not take it. Try again.')
    : translate('The database did not take it ({name}). Try again.', { name })
}
