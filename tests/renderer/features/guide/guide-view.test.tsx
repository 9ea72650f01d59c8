import { fakeDesktop, forgetSettings } from '../../../support/fake-desktop'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { loadSettings } from '../../../../renderer/desktop/settings'
import { GuideView } from '../../../../renderer/features/guide/guide-view'
import { guideSections } from '../../../../renderer/features/guide/sections'
import { buildBundle, type BundleBuilder } from '../../../support/build-bundle'

beforeEach(async () => {
  forgetSettings()
  await loadSettings()
})
afterEach(cleanup)

function open(builder: BundleBuilder) {
  const bundle = builder.build()
  render(<GuideView bundle={bundle} schedule={planSchedule(bundle)} today={toDay('2026-11-17')} />)
}

const worked = () =>
  buildBundle()
    .task({ area: 'server' })
    .log({ minutes: 90 })
    .reflection({ debugging: 'data' })
    .reflection({ debugging: 'data' })
    .reflection({ debugging: 'interface' })

it('shows one’s own minutes beside what each role asks for', () => {
  open(worked())
  const table = screen.getByRole('table', { name: 'Skill areas and your minutes' })
  const cells = (area: string) =>
    within(within(table).getByRole('row', { name: new RegExp(`^${area}`) }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent)
  expect(cells('Server side').at(-1)).toBe('90\u00a0min')
  expect(cells('Deployment').at(-1)).toBe('Not yet')
  expect(cells('Front end')[0]).toContain('(light)')
  screen.getByText(
    /You have not touched front end, API design, database management and deployment yet/,
  )
})

it('leads to every section', () => {
  open(worked())
  const nav = screen.getByRole('navigation', { name: 'On this page' })
  expect(within(nav).getAllByRole('button')).toHaveLength(guideSections.length)
  for (const { id, label } of guideSections) {
    fireEvent.click(within(nav).getByRole('button', { name: label }))
    expect(document.activeElement?.closest('[data-section]')?.getAttribute('data-section')).toBe(id)
  }
})

it('tells what the notes on debugging say only when the lean may be seen', () => {
  open(worked())
  expect(screen.queryByText(/You, so far/)).toBeNull()
  cleanup()
  open(worked().rating({ step: 4, value: 3 }))
  screen.getByText('You, so far: requests and data in 2 notes, what the user sees in 1 note.')
})

it('opens MDN Web Docs in the browser', () => {
  open(worked())
  fireEvent.click(screen.getByRole('link', { name: /^CSS on MDN/ }))
  expect(fakeDesktop.openLink).toHaveBeenCalledWith(
    'https://developer.mozilla.org/en-US/docs/Web/CSS',
  )
})
