import { Suspense, useCallback, useMemo, useState } from 'react'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { useHistoryLabels } from '../db/history'
import { type AppData, useAppData } from '../db/plan-bundle'
import { changeSettings, useSettings } from '../desktop/settings'
import { NewPlanView } from '../features/new-plan/new-plan-view'
import { ToastRegion } from '../ui/toast-region'
import { useActions } from './actions/use-actions'
import styles from './app.module.css'
import { now, useToday } from './clock'
import { Sidebar } from './sidebar'
import { TitleStrip } from './title-strip'
import { useCloseHandshake } from './use-close-handshake'
import { views, type ViewId } from './views'

/** The frame around the screens: waits for the data, then shows one screen of one plan. */
export function App() {
  const settings = useSettings()
  const data = useAppData(settings?.planId ?? null)
  useCloseHandshake()
  if (!settings || !data) return null
  return <OpenApp data={data} showRunningVerdict={settings.showRunningVerdict} />
}

function OpenApp({ data, showRunningVerdict }: { data: AppData; showRunningVerdict: boolean }) {
  const { plans, bundle, seq } = data
  const today = useToday()
  const history = useHistoryLabels()
  const [chosenView, goTo] = useState<ViewId>('today')
  const runAction = useActions({ bundle, history, goTo })
  const plan = useMemo(
    () => bundle && { bundle, schedule: planSchedule(bundle), today, seq },
    [bundle, today, seq],
  )
  const showPlan = useCallback((planId: string) => {
    goTo('today')
    void changeSettings({ planId })
  }, [])

  const view = plan ? chosenView : 'new-plan'
  if (!plan || view === 'new-plan') {
    return (
      <>
        <main className={styles.whole} aria-label="New plan">
          <TitleStrip />
          <NewPlanView
            today={today}
            now={now}
            firstPlan={plans.length === 0}
            onCreated={showPlan}
            onCancel={() => goTo('today')}
          />
        </main>
        <ToastRegion />
      </>
    )
  }

  const { label, render } = views.find(({ id }) => id === view) ?? views[0]
  return (
    <div className={styles.app}>
      <Sidebar
        {...plan}
        plans={plans}
        view={view}
        showRunningVerdict={showRunningVerdict}
        goTo={goTo}
        showPlan={showPlan}
      />
      <main className={styles.main} aria-label={label}>
        <TitleStrip onExport={() => runAction('export-markdown')} />
        <Suspense fallback={null}>{render(plan)}</Suspense>
      </main>
      <ToastRegion />
    </div>
  )
}
