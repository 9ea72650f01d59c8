import { useCallback, useEffect, useMemo } from 'react'
import type { Day } from '#shared/calendar/day'
import type { CopyPart } from '#shared/export/copy/copied-part'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { translate } from '#shared/language/translate'
import type { AppData } from '../db/app-data'
import { useHistoryLabels } from '../db/history'
import { useAppData } from '../db/plan-bundle'
import { changeSettings, useSettings } from '../desktop/settings'
import { RestoreOffer } from '../features/backups/restore-offer'
import { useAutomaticBackups } from '../features/backups/use-automatic-backups'
import { copyPart } from '../features/export/copy-part'
import { FocusChip } from '../features/today/focus/focus-chip'
import { LivingFolderBanner } from '../features/living-folder/living-folder-banner'
import { useLivingFolder } from '../features/living-folder/use-living-folder'
import { OtherStarts } from '../features/plans/other-starts'
import { SampleBanner } from '../features/plans/sample-banner'
import { showSample } from '../features/plans/show-sample'
import { SafeguardBanner } from '../features/recovery/safeguard-banner'
import { Button } from '../ui/button'
import { ToastRegion } from '../ui/toast-region'
import type { ActionContext } from './actions/action'
import { useActions } from './actions/use-actions'
import { useKeys } from './actions/use-keys'
import styles from './app.module.css'
import { now, useToday } from './clock'
import { DialogBoundary } from './dialog-boundary'
import { OverlayHost } from './overlay-host'
import { ScreenHint } from './screen-hint'
import { Sidebar } from './sidebar'
import { TitleStrip } from './title-strip'
import { MissedReminderBanner } from './missed-reminder-banner'
import { PanelBoundary } from './panel-boundary'
import { ReplanPreview } from './replan-preview'
import { useCloseHandshake } from './use-close-handshake'
import { useCrashNotice } from './use-crash-notice'
import { useDeepLinks } from './use-deep-links'
import { useNewsToast } from './use-news-toast'
import { useOverlays } from './use-overlays'
import { usePlanProposals } from './use-plan-proposals'
import { useQuickLinks } from './use-quick-links'
import { useReminders } from './use-reminders'
import { useThoughts } from './use-thoughts'
import { useShownView } from './use-shown-view'
import { ViewScreen } from './view-screen'
import { views } from './views'
import { loadLater, loadRest } from '../ui/load-later'

const NewPlanView = loadLater(
  async () => (await import('../features/new-plan/new-plan-view')).NewPlanView,
)

/** The frame around the screens: waits for the data, then shows one screen of one plan. */
export function App() {
  const settings = useSettings()
  const data = useAppData(settings?.planId ?? null)
  useCloseHandshake()
  useCrashNotice()
  useKeys()
  if (!settings || !data) return null
  return <OpenApp data={data} showRunningVerdict={settings.showRunningVerdict} />
}

function OpenApp({ data, showRunningVerdict }: { data: AppData; showRunningVerdict: boolean }) {
  const { plans, bundle, seq } = data
  const today = useToday()
  const history = useHistoryLabels()
  const { view: chosenView, goTo, writeAbout, openCalendar, proposal, opening } = useShownView()
  const plan = useMemo(
    () => bundle && { bundle, schedule: planSchedule(bundle), today, seq },
    [bundle, today, seq],
  )
  const showPlan = useCallback(
    (planId: string) => {
      goTo('today')
      void changeSettings({ planId })
    },
    [goTo],
  )

  const overlays = useOverlays()
  const planId = bundle?.plan.id
  const copy: CopyPart = useCallback(
    async (part, day = today) => {
      if (planId) await copyPart(part, { planId, today, day, showRunningVerdict })
    },
    [planId, today, showRunningVerdict],
  )
  const context: ActionContext = {
    bundle,
    history,
    goTo,
    openExport: () => overlays.open('export'),
    copyPart: copy,
    openImport: () => overlays.open('import'),
    openHistory: () => overlays.open('history'),
    openAbout: overlays.showAbout,
    openRestore: () => overlays.open('restore'),
    showSample: async () => showPlan(await showSample(plans, { today, now: now() })),
    openPalette: () => overlays.open('palette'),
    openShortcuts: () => overlays.open('shortcuts'),
  }
  const runAction = useActions(context)
  const find = useCallback(() => runAction('palette'), [runAction])

  const { propose, open } = usePlanProposals(bundle, today)
  const writeOnDay = useCallback(
    (day: Day) => (day === today ? runAction('write-reflection') : writeAbout(day)),
    [today, runAction, writeAbout],
  )
  const missed = useReminders(plan, plans, writeOnDay)
  useEffect(() => void loadRest(), [])
  useThoughts({ plans, plan, today })
  useAutomaticBackups(seq, now)
  useLivingFolder(seq, today)
  useQuickLinks(plans)
  useDeepLinks({
    plans,
    showToday: () => goTo('today'),
    writeReflection: () => runAction('write-reflection'),
    showPlan,
  })
  useNewsToast(() => overlays.showAbout('news'))

  const over = (
    <OverlayHost
      openReflection={opening.openReflection}
      {...{ overlays, plan, plans, today, context, propose, runAction, showPlan, openCalendar }}
    />
  )
  const view = plan ? chosenView : 'new-plan'
  if (!plan || view === 'new-plan') {
    return (
      <>
        <main className={styles.whole} aria-label={translate('New plan')}>
          <TitleStrip />
          <SafeguardBanner />
          <NewPlanView
            key={proposal?.month}
            proposal={proposal}
            today={today}
            now={now}
            firstPlan={bundle === null}
            onCreated={showPlan}
            onCancel={() => goTo(proposal ? 'verdict' : 'today')}
            offer={
              plans.length === 0 && <RestoreOffer onRestore={() => runAction('restore-backup')} />
            }
            otherStarts={
              <>
                <OtherStarts plans={plans} today={today} now={now} showPlan={showPlan} />
                <Button variant="quiet" onPress={() => runAction('restore-backup')}>
                  {translate('Restore…')}
                </Button>
              </>
            }
          />
        </main>
        {over}
        <ToastRegion />
      </>
    )
  }

  const screen = views.find(({ id }) => id === view) ?? views[0]
  return (
    <div className={styles.app}>
      <PanelBoundary name={translate('The sidebar')} place="sidebar">
        <Sidebar
          {...plan}
          plans={plans}
          view={view}
          showRunningVerdict={showRunningVerdict}
          goTo={goTo}
          showPlan={showPlan}
          onFind={find}
        />
      </PanelBoundary>
      <main className={styles.main} aria-label={screen.label}>
        <TitleStrip onExport={() => runAction('export')}>
          {view !== 'today' && <FocusChip now={now} onOpen={() => goTo('today')} />}
        </TitleStrip>
        {view !== 'settings' && <SampleBanner plan={plan.bundle.plan} />}
        <LivingFolderBanner today={today} />
        <SafeguardBanner />
        {missed && !plan.bundle.plan.isSample && view !== 'settings' && (
          <MissedReminderBanner missed={missed} today={today} writeAbout={writeOnDay} />
        )}
        <ViewScreen key={view} view={screen} copyPart={copy} {...{ plan, propose, opening }} />
        <ScreenHint view={view} />
      </main>
      {over}
      {open && (
        <DialogBoundary name={translate('The preview')} onClose={open.dismiss}>
          <ReplanPreview open={open} today={today} propose={propose} />
        </DialogBoundary>
      )}
      <ToastRegion />
    </div>
  )
}
