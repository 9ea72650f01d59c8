import type { Action } from './action'
import { backUp } from './back-up'
import { copyActions } from './copy-actions'
import { editActions } from './edit-actions'
import { exportPlan } from './export-plan'
import { goActions } from './go-actions'
import { helpActions } from './help-actions'
import { importMarkdown } from './import-markdown'
import { openHistory } from './open-history'
import { openPalette } from './open-palette'
import { openShortcuts } from './open-shortcuts'
import { regionActions } from './region-actions'
import { restoreBackup } from './restore-backup'
import { searchReflections } from './search-reflections'
import { showSample } from './show-sample'
import { writeReflection } from './write-reflection'

/** Every action of the app, in the order of the menus. */
export const actions: readonly Action[] = [
  ...goActions,
  writeReflection,
  showSample,
  exportPlan,
  importMarkdown,
  backUp,
  restoreBackup,
  ...editActions,
  openHistory,
  ...copyActions,
  searchReflections,
  openPalette,
  openShortcuts,
  ...regionActions,
  ...helpActions,
]
