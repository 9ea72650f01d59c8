import { configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { expect } from 'vitest'
import { type Day, toDay } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { ReplanPreview } from '../../../../renderer/app/replan-preview'
import { usePlanProposals } from '../../../../renderer/app/use-plan-proposals'
import { stampChangesWith } from '../../../../renderer/db/apply-change'
import { database } from '../../../../renderer/db/database'
import { readPlanBundle, useAppData } from '../../../../renderer/db/plan-bundle'
import { storeBundle } from '../../../../renderer/db/store-bundle'
import { EditPlanView } from '../../../../renderer/features/edit-plan/edit-plan-view'
import { ToastRegion } from '../../../../renderer/ui/toast-region'
import type { BundleBuilder } from '../../../support/build-bundle'

// The whole screen is drawn for each test: a busy machine needs its time.
configure({ asyncUtilTimeout: 5_000 })

/** The screen as the shell shows it, with previews and toasts, on the real database. */
export async function openEditPlan(builder: BundleBuilder, today = '2026-11-02'): Promise<void> {
  stampChangesWith(() => 1_000)
  await database.open()
  const bundle = builder.build()
  await storeBundle('Create plan', null, bundle)
  render(<Shell today={toDay(today)} />)
  await screen.findByRole('heading', { level: 1, name: 'Edit plan' })
  // React Aria fills its lists a moment after they are drawn.
  for (const { title } of bundle.tasks) await screen.findByRole('row', { name: title })
}

/** Makes the change that is shown, and waits until it has been stored. */
export async function acceptPreview(title: string): Promise<void> {
  const preview = within(await screen.findByRole('dialog', { name: title }))
  fireEvent.click(preview.getByRole('button', { name: 'Change the plan' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
}

/** What is stored now. */
export async function storedPlan(): Promise<PlanBundle> {
  const bundle = await readPlanBundle('plan-1')
  if (!bundle) throw new Error('The plan is not there')
  return bundle
}

function Shell({ today }: { today: Day }) {
  const bundle = useAppData(null)?.bundle ?? null
  const { propose, open } = usePlanProposals(bundle, today)
  if (!bundle) return null
  return (
    <>
      <EditPlanView bundle={bundle} today={today} propose={propose} />
      {open && <ReplanPreview open={open} today={today} propose={propose} />}
      <ToastRegion />
    </>
  )
}
