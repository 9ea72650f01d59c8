import type { Day } from '#shared/calendar/day'
import type { Posting } from '#shared/model/posting'
import { translate } from '#shared/language/translate'
import { applyChange, patch, put, remove } from './apply-change'
import type { Change } from './change'
import { newId } from './new-id'

/**
 * Keeps a posting with a plan.
 *
 * @returns its id
 */
export async function keepPosting(
  planId: string,
  { title, text }: Pick<Posting, 'title' | 'text'>,
  today: Day,
): Promise<string> {
  const id = newId()
  const row = { id, planId, title, text, date: today }
  await applyChange(translate('Keep posting "{title}"', { title }), [put('postings', id, row)])
  return id
}

/** Gives a posting another name; null when it has that name already, or is gone. */
export function renamePosting({ id, title }: Posting, to: string): Promise<Change | null> {
  return applyChange(translate('Rename posting "{title}" to "{name}"', { title, name: to }), [
    patch('postings', id, { title: to }),
  ])
}

/** Takes a posting away; null when it is gone already. */
export function deletePosting({ id, title }: Posting): Promise<Change | null> {
  return applyChange(translate('Delete posting "{title}"', { title }), [remove('postings', id)])
}
