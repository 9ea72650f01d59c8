import { Redo2, Undo2 } from 'lucide-react'
import { redo, undo } from '../../db/apply-change'
import type { Change } from '../../db/change'
import { flushPendingSaves } from '../../db/pending-saves'
import { showToast } from '../../ui/toast'
import type { Action } from './action'
import { isTextField } from './is-text-field'

/**
 * Undo and redo name what they take back; in a text field they leave the typing to the field itself, which
 * knows no other keys for it.
 */
export const editActions: readonly Action[] = [
  {
    id: 'undo',
    menu: 'Edit',
    icon: Undo2,
    label: ({ history }) => (history.undo ? `Undo: ${history.undo}` : 'Undo'),
    fixedKeys: ['Mod+Z'],
    isEnabled: ({ history }) => history.undo !== null || isTyping(),
    run: () => (isTyping() ? typeBack('undo') : stepHistory('Undone', undo)),
  },
  {
    id: 'redo',
    menu: 'Edit',
    icon: Redo2,
    label: ({ history }) => (history.redo ? `Redo: ${history.redo}` : 'Redo'),
    fixedKeys: ['Mod+Shift+Z'],
    isEnabled: ({ history }) => history.redo !== null || isTyping(),
    run: () => (isTyping() ? typeBack('redo') : stepHistory('Done again', redo)),
  },
]

/** Is a text field in use, whose own undo comes first? */
function isTyping(): boolean {
  return isTextField(document.activeElement)
}

/** Deprecated and without a successor: the only way to reach a field's own undo from a menu. */
function typeBack(command: 'undo' | 'redo'): void {
  document.execCommand(command)
}

async function stepHistory(word: string, step: () => Promise<Change | null>): Promise<void> {
  await flushPendingSaves()
  const change = await step()
  if (change) showToast({ message: `${word}: ${change.label}` })
}
