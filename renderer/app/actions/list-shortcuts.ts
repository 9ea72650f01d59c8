import type { ActionContext } from './action'
import { actions } from './actions'
import { formatShortcut } from './shortcut'

/** Every shortcut with what it does, for people to read. */
export function listShortcuts(): { label: string; keys: string }[] {
  return actions.flatMap(({ label, shortcut }) =>
    shortcut ? [{ label: label(nothingOpen), keys: formatShortcut(shortcut) }] : [],
  )
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
}
