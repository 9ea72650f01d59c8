import type { Action } from './action'
import { editActions } from './edit-actions'
import { exportMarkdown } from './export-markdown'
import { goActions } from './go-actions'

/** Every action of the app, in the order of the menus. */
export const actions: readonly Action[] = [...goActions, exportMarkdown, ...editActions]
