import type { LucideIcon } from 'lucide-react'
import type { CopyPart } from '#shared/export/copy/copied-part'
import type { Command } from '#shared/keys/command'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { HistoryLabels } from '../../db/history'
import type { AboutPage } from '../about-host'
import type { ViewId } from '../views'

/**
 * Something the user can do from anywhere: the menu, the command palette, the shortcuts with their lists, and
 * the buttons read the same object.
 */
export interface Action extends Omit<Command, 'label' | 'place'> {
  readonly menu: MenuName
  /** In the command palette; going to a screen has the picture of that screen. */
  readonly icon?: LucideIcon
  readonly label: (context: ActionContext) => string
  readonly isEnabled: (context: ActionContext) => boolean
  readonly run: (context: ActionContext) => void | Promise<void>
}

export type MenuName = 'file' | 'edit' | 'view' | 'help'

/** What an action may look at and use. */
export interface ActionContext {
  readonly bundle: PlanBundle | null
  readonly history: HistoryLabels
  readonly goTo: (view: ViewId) => void
  readonly openExport: () => void
  /** Puts today, this week or the verdict on the clipboard. */
  readonly copyPart: CopyPart
  readonly openImport: () => void
  readonly openHistory: () => void
  readonly openAbout: (page: AboutPage) => void
  readonly openRestore: () => void
  readonly showSample: () => Promise<void>
  readonly openPalette: () => void
  readonly openShortcuts: () => void
}
