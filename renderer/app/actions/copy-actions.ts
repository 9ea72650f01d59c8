import { ClipboardCopy } from 'lucide-react'
import type { Action, ActionContext } from './action'

/** Parts of the plan as Markdown on the clipboard, to be pasted elsewhere. */
export const copyActions: readonly Action[] = [
  copy('copy-day', 'Copy today as Markdown', 'day'),
  copy('copy-week', 'Copy this week as Markdown', 'week'),
  copy('copy-verdict', 'Copy the verdict as Markdown', 'verdict'),
]

function copy(id: string, label: string, part: Parameters<ActionContext['copyPart']>[0]): Action {
  return {
    id,
    menu: 'Edit',
    icon: ClipboardCopy,
    label: () => label,
    shortcut: null,
    isEnabled: ({ bundle }) => bundle !== null,
    run: ({ copyPart }) => copyPart(part),
  }
}
