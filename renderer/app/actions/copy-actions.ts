import { ClipboardCopy } from 'lucide-react'
import { translate } from '#shared/language/translate'
import type { Action, ActionContext } from './action'

/** Parts of the plan as Markdown on the clipboard, to be pasted elsewhere. */
export const copyActions: readonly Action[] = [
  copy('copy-day', () => translate('Copy today as Markdown'), 'day'),
  copy('copy-week', () => translate('Copy this week as Markdown'), 'week'),
  copy('copy-verdict', () => translate('Copy the verdict as Markdown'), 'verdict'),
]

function copy(
  id: string,
  label: () => string,
  part: Parameters<ActionContext['copyPart']>[0],
): Action {
  return {
    id,
    menu: 'edit',
    icon: ClipboardCopy,
    label,
    shortcut: null,
    isEnabled: ({ bundle }) => bundle !== null,
    run: ({ copyPart }) => copyPart(part),
  }
}
