import { storeBundle } from '../../../support/fresh-database'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { type Day, toDay } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Reflection } from '#shared/model/reflection'
import { flushPendingSaves } from '../../../../renderer/db/pending-saves'
import { readPlanBundle, useAppData } from '../../../../renderer/db/plan-bundle'
import { ReflectionSheet } from '../../../../renderer/features/reflection/reflection-sheet'
import type { BundleBuilder } from '../../../support/build-bundle'

export const tuesday = toDay('2026-11-17')

function Screen({ today = tuesday }: { today?: Day }) {
  const data = useAppData(null)
  if (!data?.bundle) return null
  return (
    <>
      <button type="button">Elsewhere</button>
      <ReflectionSheet bundle={data.bundle} seq={data.seq} today={today} step={2} />
    </>
  )
}

/** Opens the sheet on a Tuesday of step 2. */
export async function openSheet(builder?: BundleBuilder) {
  if (builder) await storeBundle(builder.build())
  const { rerender, unmount } = render(<Screen />)
  await screen.findByRole('heading', { name: 'Reflection' })
  return { comeTo: (today: Day) => rerender(<Screen today={today} />), unmount }
}

export const notes = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' })
export const status = () => screen.getByRole('status').textContent
export const type = (field: HTMLElement, value: string) =>
  fireEvent.change(field, { target: { value } })
export const press = (name: string | RegExp) =>
  fireEvent.click(screen.getByRole('button', { name }))

/** The plan after everything typed has been stored. */
export function storedPlan(): Promise<PlanBundle> {
  return act(async () => {
    await flushPendingSaves()
    return (await readPlanBundle('plan-1'))!
  })
}

export async function stored(): Promise<readonly Reflection[]> {
  return (await storedPlan()).reflections
}
