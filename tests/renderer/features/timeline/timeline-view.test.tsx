import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { withBaseline } from '#shared/planning/with-baseline'
import { planSchedule } from '#shared/schedule/plan-schedule'
import type { PlanProposal } from '../../../../renderer/db/plan-proposal'
import { TimelineView } from '../../../../renderer/features/timeline/timeline-view'
import { buildBundle } from '../../../support/build-bundle'

const today = toDay('2026-11-04')

/** Two steps of two hours each; Monday was worked on, Tuesday missed, today begun. */
const bundle = withBaseline(
  buildBundle()
    .plan({ spread: 'early' })
    .task({ step: 1, title: 'Pick one', estimate: 60 })
    .task({ step: 1, title: 'Write it down', estimate: 60, dependsOn: ['task-1'] })
    .task({ step: 2, title: 'Create the table', estimate: 120, dependsOn: ['task-2'] })
    .build(),
)
const inTheMiddle = {
  ...bundle,
  logs: [
    { id: 'a', taskId: 'task-1', date: toDay('2026-11-02'), minutes: 60 },
    { id: 'b', taskId: 'task-3', date: today, minutes: 10 },
  ],
}

afterEach(cleanup)

function open(propose: (proposal: PlanProposal) => void = () => undefined) {
  const schedule = planSchedule(inTheMiddle)
  render(<TimelineView bundle={inTheMiddle} schedule={schedule} today={today} propose={propose} />)
}

const row = (name: string) => screen.getByRole('slider', { name })
const text = (name: string) => row(name).getAttribute('aria-valuetext')
const stepTwo = 'Step 2, Build a backend first'

describe('a row of the timeline', () => {
  it('is read day by day with the arrow keys, and begins at today', () => {
    open()
    expect(text(stepTwo)).toBe('Wed 4 Nov, 10 of 60 minutes, step 2')
    fireEvent.keyDown(row(stepTwo), { key: 'ArrowRight' })
    expect(text(stepTwo)).toBe('Thu 5 Nov, 60 minutes planned, step 2')
    fireEvent.keyDown(row(stepTwo), { key: 'Home' })
    expect(text(stepTwo)).toBe('Mon 2 Nov, no session, step 2')
    fireEvent.keyDown(row(stepTwo), { key: 'ArrowLeft' })
    expect(text(stepTwo)).toBe('Mon 2 Nov, no session, step 2')
    fireEvent.keyDown(row(stepTwo), { key: 'End' })
    expect(text(stepTwo)).toBe('Sun 29 Nov, no session, step 2')
    fireEvent.keyDown(row(stepTwo), { key: 't' })
    expect(text(stepTwo)).toBe('Wed 4 Nov, 10 of 60 minutes, step 2')
  })

  it('hands over to the next one on the same day', () => {
    open()
    row(stepTwo).focus()
    fireEvent.keyDown(row(stepTwo), { key: 'ArrowUp' })
    expect(document.activeElement).toBe(row('Step 1, Pick a small idea'))
    fireEvent.keyDown(row('Step 1, Pick a small idea'), { key: 'ArrowLeft' })
    expect(text('Step 1, Pick a small idea')).toBe('Tue 3 Nov, 60 minutes planned, missed, step 1')
  })

  it('leaves shortcuts with a modifier to the app', () => {
    open()
    fireEvent.keyDown(row(stepTwo), { key: 'ArrowRight', ctrlKey: true })
    expect(text(stepTwo)).toMatch(/^Wed 4 Nov/)
  })

  it('has a picture with a sentence', () => {
    open()
    const picture = within(screen.getByRole('region', { name: 'Step 1, Pick a small idea' }))
    expect(picture.getByRole('img').getAttribute('aria-label')).toBe(
      'Idea chosen, was planned for Tue 3 Nov: 1 day logged and 1 missed, from Mon 2 Nov to Tue 3 Nov.',
    )
  })
})

describe('unfolded tasks', () => {
  it('say what they wait for and what waits for them', () => {
    open()
    expect(screen.queryByRole('slider', { name: 'Write it down' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Pick a small idea, tasks' }))
    const words = document.getElementById(row('Write it down').getAttribute('aria-describedby')!)
    expect(words?.textContent).toBe('Waits for “Pick one”. “Create the table” waits for it.')
    expect(screen.getByRole('img', { name: /^Pick one: 1 day logged, on Mon 2 Nov/ })).toBeTruthy()
  })
})

describe('the head', () => {
  it('proposes to catch up with a preview', () => {
    const propose = vi.fn<(proposal: PlanProposal) => void>()
    open(propose)
    fireEvent.click(screen.getByRole('button', { name: 'Catch up' }))
    expect(propose).toHaveBeenCalledWith(
      expect.objectContaining({ label: 'Catch up', preview: 'always' }),
    )
    expect(propose.mock.calls[0]![0].after.plan.replannedOn).toBe(today)
  })

  it('turns the picture into tables with the same facts', () => {
    open()
    fireEvent.click(screen.getByRole('radio', { name: 'Table' }))
    const days = screen.getByRole('table', { name: 'Days' })
    const tuesday = within(days).getByRole('row', { name: /^Tue 3 Nov/ })
    expect(tuesday.textContent).toContain('60 minutes planned, missed')
    const steps = screen.getByRole('table', { name: 'Steps and tasks' })
    expect(within(steps).getByRole('row', { name: /^Step 2/ }).textContent).toContain(
      'Session 1 of 2 today',
    )
    expect(within(steps).getByRole('row', { name: /^Write it down/ }).textContent).toContain(
      'Waits for “Pick one”',
    )
  })
})
