import type { ReactNode } from 'react'
import type { Day } from '#shared/calendar/day'
import type { Plan } from '#shared/model/plan'
import { translate } from '#shared/language/translate'
import type { ProposePlan } from '../db/plan-proposal'
import { FocusHost } from '../features/today/focus/focus-host'
import { ImportHost } from '../features/import/import-host'
import { loadLater } from '../ui/load-later'
import { AboutHost } from './about-host'
import type { ActionContext } from './actions/action'
import { commands } from './actions/commands'
import { now } from './clock'
import { DialogBoundary } from './dialog-boundary'
import { PaletteHost } from './palette-host'

import type { OverlayId, Overlays } from './use-overlays'
import type { ShownPlan } from './views'

const ExportDialog = loadLater(
  async () => (await import('../features/export/export-dialog')).ExportDialog,
)
const HistoryDialog = loadLater(
  async () => (await import('../features/history/history-dialog')).HistoryDialog,
)
const RestoreDialog = loadLater(
  async () => (await import('../features/backups/restore-dialog')).RestoreDialog,
)
const ShortcutSheet = loadLater(
  async () => (await import('../features/settings/shortcut-sheet')).ShortcutSheet,
)

interface OverlayHostProps {
  readonly overlays: Overlays
  readonly plan: ShownPlan | null
  readonly plans: readonly Plan[]
  readonly today: Day
  readonly context: ActionContext
  readonly propose: ProposePlan
  readonly runAction: (id: string) => void
  readonly showPlan: (planId: string) => void
  readonly openCalendar: (day: Day) => void
  readonly openReflection: (id: string) => void
}

/** Everything that lies over the screens. Each is loaded when it is opened, and takes nothing along when it fails. */
export function OverlayHost({
  overlays,
  plan,
  plans,
  today,
  context,
  propose,
  runAction,
  showPlan,
  openCalendar,
  openReflection,
}: OverlayHostProps) {
  const bundle = plan?.bundle ?? null
  /** One that is there only while it is open. */
  const overlay = (id: OverlayId, name: string, render: (onClose: () => void) => ReactNode) => {
    const onClose = () => overlays.close(id)
    return (
      overlays.isOpen(id) && (
        <DialogBoundary name={name} onClose={onClose}>
          {render(onClose)}
        </DialogBoundary>
      )
    )
  }
  return (
    <>
      {plan &&
        overlay('export', translate('Export'), (onClose) => (
          <ExportDialog {...plan} now={now} onClose={onClose} />
        ))}
      {overlay('history', translate('The history'), (onClose) => (
        <HistoryDialog today={today} onClose={onClose} />
      ))}
      {overlay('restore', translate('Restore'), (onClose) => (
        <RestoreDialog now={now} onClose={onClose} />
      ))}
      {overlay('shortcuts', translate('The list of shortcuts'), (onClose) => (
        <ShortcutSheet
          commands={commands}
          onChange={plan && (() => context.goTo('settings'))}
          onClose={onClose}
        />
      ))}
      {overlay('palette', translate('The command palette'), (onClose) => (
        <PaletteHost
          onClose={onClose}
          {...{ plan, plans, context, runAction, openCalendar, openReflection, showPlan }}
        />
      ))}
      {/* What follows listens while it is closed: for files that are dropped, a timer to settle, an update. */}
      <DialogBoundary name={translate('Import')} onClose={() => overlays.close('import')}>
        <ImportHost
          isOpen={overlays.isOpen('import')}
          onOpen={() => overlays.open('import')}
          onClose={() => overlays.close('import')}
          {...{ bundle, today, now, propose, showPlan }}
        />
      </DialogBoundary>
      <DialogBoundary name={translate('About')} onClose={() => overlays.showAbout(null)}>
        <AboutHost
          page={overlays.aboutPage}
          onOpen={overlays.showAbout}
          onClose={() => overlays.showAbout(null)}
        />
      </DialogBoundary>
      <DialogBoundary name={translate('The timer')}>
        <FocusHost bundle={bundle} today={today} now={now} />
      </DialogBoundary>
    </>
  )
}
