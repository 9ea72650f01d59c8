import type { OwnPrompt } from '#shared/model/own-prompt'
import { applyChange } from './apply-change'

/**
 * Changes the user's own questions.
 *
 * @param label what the user does, in their words
 * @param change is given the questions as they are stored when it is its turn
 */
export async function changeOwnPrompts(
  planId: string,
  label: string,
  change: (own: readonly OwnPrompt[]) => readonly OwnPrompt[],
): Promise<void> {
  await applyChange(label, [
    {
      table: 'plans',
      key: planId,
      to: (plan) => plan && { ...plan, prompts: change(plan.prompts ?? []) },
    },
  ])
}
