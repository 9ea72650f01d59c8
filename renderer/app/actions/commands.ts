import type { Command } from '#shared/keys/command'
import { screenCommands } from '#shared/keys/screen-keys'
import type { Action, ActionContext } from './action'
import { actions } from './actions'

/** An action as something a key does. */
export function commandOf(action: Action): Command {
  return {
    ...action,
    place: 'everywhere',
    get label() {
      return action.label(nothingOpen)
    },
  }
}

/** Labels that name what they act on fall back to the plain word. */
const nothingOpen: ActionContext = {
  bundle: null,
  history: { undo: null, redo: null },
  goTo: () => undefined,
  openExport: () => undefined,
  copyPart: () => Promise.resolve(),
  openImport: () => undefined,
  openHistory: () => undefined,
  openAbout: () => undefined,
  openRestore: () => undefined,
  showSample: () => Promise.resolve(),
  openPalette: () => undefined,
  openShortcuts: () => undefined,
}

/** Everything a key can do, the actions first: what is shown, chosen and pressed is one list. */
export const commands: readonly Command[] = [...actions.map(commandOf), ...screenCommands]
