import 'fake-indexeddb/auto'
import '../../../support/fake-desktop'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toDay } from '#shared/calendar/day'
import type { CopyPart } from '#shared/export/copy/copied-part'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { planSchedule } from '#shared/schedule/plan-schedule'
import type { PlanProposal } from '../../../../renderer/db/plan-proposal'
import { CalendarView } from '../../../../renderer/features/calendar/calendar-view'
import { buildBundle } from '../../../support/build-bundle'

const today = toDay('2026-11-10')
const copyPart = vi.fn<CopyPart>(() => Promise.resolve())
const proposals: PlanProposal[] = []

/** An hour on every weekday: Draw on 10 and 11 November, Style pinned to the 17th, Monday was missed. */
const bundle = buildBundle()
  .plan({ spread: 'early', replannedOn: '2026-11-09' })
  .task({ title: 'Sketch the data', estimate: 60 })
  .task({ step: 2, title: 'Draw the list', estimate: 90 })
  .task({ step: 3, title: 'Style the page', estimate: 80 })
  .pin({ taskId: 'task-3', date: '2026-11-17', minutes: 80 })
  .build()

beforeEach(() => {
  proposals.length = 0
})

afterEach(cleanup)

function open(shown: PlanBundle = bundle) {
  render(
    <CalendarView
      bundle={shown}
      schedule={planSchedule(shown)}
      today={today}
      propose={(proposal) => proposals.push(proposal)}
      copyPart={copyPart}
    />,
  )
}

function cell(name: string | RegExp): HTMLElement {
  return screen.getByRole('gridcell', { name })
}

/** Presses a key where the focus is. */
function press(key: string) {
  fireEvent.keyDown(document.activeElement!, { key })
}

function focused(): string | null {
  return document.activeElement?.getAttribute('aria-label') ?? null
}

function spoken(): string | null | undefined {
  return document.querySelector('[aria-live="assertive"]')?.textContent
}

async function untilProposed(): Promise<PlanProposal> {
  await waitFor(() => expect(proposals).toHaveLength(1))
  return proposals[0]!
}

function pinsOf({ after }: PlanProposal) {
  return after.pins.map(({ taskId, date, minutes }) => `${taskId} ${date} ${minutes}`)
}

describe('a session moved with the keys', () => {
  beforeEach(() => {
    open()
    act(() => cell(/^Wed 11 Nov/).focus())
    press('Enter')
  })

  it('is reached with Enter on its day', () => {
    expect(focused()).toBe('Draw the list, 30 minutes')
  })

  it('is announced at pick-up, at each day and at the drop, and pinned there', async () => {
    press(' ')
    expect(spoken()).toMatch(/^Picked up “Draw the list”, 30 minutes, from Wed 11 Nov\./)
    press('ArrowRight')
    expect(spoken()).toBe('Thu 12 Nov, 30 of 60 minutes with this.')
    press('ArrowDown')
    expect(focused()).toMatch(/^Thu 19 Nov/)
    press('Enter')
    expect(spoken()).toBe('Dropped “Draw the list” on Thu 19 Nov.')
    const proposal = await untilProposed()
    expect(proposal).toMatchObject({
      label: 'Move “Draw the list” to Thu 19 Nov',
      preview: 'when-others-move',
      about: ['task-2'],
    })
    expect(pinsOf(proposal)).toContain('task-2 2026-11-19 30')
    expect(focused()).toMatch(/^Thu 19 Nov/)
  })

  it('goes back to its place with Escape, and so does the focus', () => {
    press(' ')
    press('ArrowDown')
    press('Escape')
    expect(spoken()).toBe('Put back “Draw the list”. It stays on Wed 11 Nov.')
    expect(focused()).toBe('Draw the list, 30 minutes')
    expect(proposals).toEqual([])
  })

  it('stays in the hand over a day that takes nothing, which says why', () => {
    press(' ')
    press('ArrowUp')
    expect(spoken()).toBe('Wed 4 Nov. Past days stay as they are.')
    press('Enter')
    press('ArrowDown')
    expect(spoken()).toBe('Wed 11 Nov, where it was.')
    expect(proposals).toEqual([])
  })

  it('is taken to a day that is typed', async () => {
    press('m')
    const dialog = within(screen.getByRole('dialog', { name: 'Move “Draw the list”' }))
    const field = dialog.getByRole('textbox', { name: 'Day' })
    fireEvent.change(field, { target: { value: '20 nov' } })
    fireEvent.blur(field)
    fireEvent.click(dialog.getByRole('button', { name: 'Move to Fri 20 Nov' }))
    expect(pinsOf(await untilProposed())).toContain('task-2 2026-11-20 30')
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('the menu of a session', () => {
  function openMenu(title: RegExp) {
    fireEvent.click(screen.getAllByRole('button', { name: title }).at(-1)!)
    return within(screen.getByRole('menu'))
  }

  it('unpins a session that is pinned', async () => {
    open()
    fireEvent.click(openMenu(/^Style the page, 80 minutes, pinned/).getByText('Unpin'))
    expect(pinsOf(await untilProposed())).toEqual([])
  })

  it('splits one into what stays and what goes', async () => {
    open()
    fireEvent.click(openMenu(/^Style the page/).getByText('Split…'))
    fireEvent.click(screen.getByRole('button', { name: /^Move 40\smin to Wed 18 Nov/ }))
    expect(pinsOf(await untilProposed())).toEqual(['task-3 2026-11-17 40', 'task-3 2026-11-18 40'])
  })

  it('opens with the right button of the mouse, too', () => {
    open()
    fireEvent.contextMenu(screen.getByRole('button', { name: /^Style the page/ }))
    expect(screen.getByRole('menu', { name: 'Style the page' })).toBeTruthy()
  })
})

describe('the days', () => {
  it('turn with PageDown and come back with T', () => {
    open()
    act(() => cell(/^Tue 10 Nov/).focus())
    press('PageDown')
    screen.getByRole('heading', { level: 1, name: 'December 2026' })
    expect(focused()).toMatch(/^Thu 10 Dec/)
    press('t')
    screen.getByRole('heading', { level: 1, name: 'November 2026' })
    expect(focused()).toMatch(/^Tue 10 Nov/)
  })

  it('are seven in the week', () => {
    open()
    fireEvent.click(screen.getByRole('radio', { name: 'Week' }))
    screen.getByRole('heading', { level: 1, name: '9 to 15 November 2026' })
    expect(screen.getAllByRole('gridcell')).toHaveLength(7)
  })

  it('can be copied, one alone or a week at a time', async () => {
    open()
    fireEvent.click(within(cell(/^Tue 17 Nov/)).getByRole('button', { name: 'Open Tue 17 Nov' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Copy the day as Markdown' }))
    expect(copyPart).toHaveBeenLastCalledWith('day', '2026-11-17')
    fireEvent.click(screen.getAllByRole('button', { name: 'Close' })[0]!)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    fireEvent.click(screen.getByRole('radio', { name: 'Week' }))
    fireEvent.click(screen.getByRole('button', { name: 'Copy the week as Markdown' }))
    expect(copyPart).toHaveBeenLastCalledWith('week', expect.stringMatching(/^2026-11-1\d$/))
  })

  it('name the first plan while it is shown', () => {
    open()
    fireEvent.click(screen.getByRole('switch', { name: 'First plan' }))
    expect(cell(/^Mon 2 Nov.*first plan 60 minutes$/)).toBeTruthy()
  })

  it('say that they are overbooked, and open with the way out', async () => {
    open()
    const day = cell(/^Tue 17 Nov, 80 minutes planned, step 3, 20 minutes over$/)
    expect(day.textContent).toContain('20 over')
    fireEvent.click(within(day).getByRole('button', { name: 'Open Tue 17 Nov' }))
    const dialog = await screen.findByRole('dialog', { name: 'Tuesday 17 November' })
    expect(dialog.textContent).toContain('Move or unpin a session, or give the day more time.')
  })

  it('without time can be given some', async () => {
    open()
    fireEvent.click(screen.getByRole('button', { name: 'Open Sat 14 Nov for work' }))
    fireEvent.click(screen.getByRole('button', { name: /^Give it 60\smin/ }))
    const { after } = await untilProposed()
    expect(after.plan.overrides).toEqual({ '2026-11-14': 60 })
  })
})

describe('the tray', () => {
  it('holds what was missed, and catches up with a preview', async () => {
    open()
    const tray = within(screen.getByRole('region', { name: 'Work without a day' }))
    tray.getByRole('button', { name: /^Sketch the data, 60\smin, missed Mon 9$/ })
    fireEvent.click(tray.getByRole('button', { name: 'Catch up' }))
    expect(await untilProposed()).toMatchObject({ label: 'Catch up', preview: 'always' })
    expect(proposals[0]?.after.plan.replannedOn).toBe(today)
  })

  it('gives what it holds to a day with the keys', async () => {
    open()
    act(() => screen.getByRole('button', { name: /^Sketch the data, 60\smin, missed/ }).focus())
    press(' ')
    expect(focused()).toMatch(/^Tue 10 Nov/)
    press('ArrowRight')
    press('Enter')
    expect(pinsOf(await untilProposed())).toContain('task-1 2026-11-11 60')
  })

  it('offers each exact remedy of what does not fit', async () => {
    open({ ...bundle, plan: { ...bundle.plan, lastDay: toDay('2026-11-10') }, pins: [] })
    const tray = screen.getByRole('region', { name: 'Work without a day' })
    expect(tray.textContent).toContain('do not fit before Tue 10 Nov.')
    fireEvent.click(within(tray).getByRole('button', { name: /^End on/ }))
    expect((await untilProposed()).preview).toBe('always')
    expect(planSchedule(proposals[0]!.after).unfitted).toEqual([])
  })
})
