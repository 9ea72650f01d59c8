import type { Step } from '#shared/model/step'
import type { Task } from '#shared/model/task'

/** What a task would do to the size of step 2. */
export type ScopeNote = 'third-endpoint' | 'more-work'

/**
 * Step 2 is two endpoints and one database (PRODUCT.md, section 4). Says when a task would make it more;
 * nobody is kept from adding it.
 *
 * @param tasks of the plan as it is
 * @param added the task as it would be: a new one, or one that comes from another step
 * @returns null for other steps, and for a task that is in step 2 already
 * @example scopeNote([], { id: 'new', step: 2, title: 'Add tags' }) // 'more-work'
 */
export function scopeNote(
  tasks: readonly Task[],
  added: { readonly id: string; readonly step: Step; readonly title: string },
): ScopeNote | null {
  if (added.step !== 2) return null
  const ofStep = tasks.filter(({ step }) => step === 2)
  if (ofStep.some(({ id }) => id === added.id)) return null
  const endpoints = ofStep.filter(({ title }) => addsEndpoint(title)).length
  return addsEndpoint(added.title) && endpoints >= 2 ? 'third-endpoint' : 'more-work'
}

/** Does a title announce one more endpoint, as "Endpoint two: create a post" or "Add DELETE /posts" do? */
function addsEndpoint(title: string): boolean {
  const method = /\b(GET|POST|PUT|PATCH|DELETE)\b|(^|\s)\/[a-z]/
  const word = /\b(endpoint|route)\b/i
  return method.test(title) || word.test(title)
}
