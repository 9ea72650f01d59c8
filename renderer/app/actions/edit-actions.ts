import { Redo2, Undo2 } from 'lucide-react'
import { translate } from '#shared/language/translate'
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
    menu: 'edit',
    icon: Undo2,
    label: ({ history }) =>
      history.undo ? translate('Undo: {change}', { change: history.undo }) : translate('Undo'),
    fixedKeys: ['Mod+Z'],
    isEnabled: ({ history }) => history.undo !== null || isTyping(),
    run: () =>
      isTyping()
        ? typeBack('undo')
        : stepHistory(undo, (change) => translate('Undone: {change}', { change })),
  },
  {
    id: 'redo',
    menu: 'edit',
    icon: Redo2,
    label: ({ history }) =>
      history.redo ? translate('Redo: {change}', { change: history.redo }) : translate('Redo'),
    fixedKeys: ['Mod+Shift+Z'],
    isEnabled: ({ history }) => history.redo !== null || isTyping(),
    run: () =>
      isTyping()
        ? typeBack('redo')
        : stepHistory(redo, (change) => translate('Done again: {change}', { change })),
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

async function stepHistory(
  step: () => Promise<Change | null>,
  describe: (change: string) => string,
): Promise<void> {
  await flushPendingSaves()
  const change = await step()
  if (change) showToast({ message: describe(change.label) })
}
