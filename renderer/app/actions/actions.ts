import type { Action } from './action'
import { editActions } from './edit-actions'
import { exportMarkdown } from './export-markdown'
import { goActions } from './go-actions'
import { openHistory } from './open-history'
import { showSample } from './show-sample'

/** Every action of the app, in the order of the menus. */
export const actions: readonly Action[] = [
  ...goActions,
  showSample,
  exportMarkdown,
  ...editActions,
  openHistory,
]
