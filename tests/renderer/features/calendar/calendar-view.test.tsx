import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import type { DayOverview } from '#shared/schedule/day-overview'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { CalendarView } from '../../../../renderer/features/calendar/calendar-view'
import { CapacityBar } from '../../../../renderer/features/calendar/capacity-bar'
import { buildBundle, type BundleBuilder } from '../../../support/build-bundle'

afterEach(cleanup)

function open(builder: BundleBuilder = buildBundle(), today = '2026-11-17') {
  const bundle = builder.build()
  render(<CalendarView bundle={bundle} schedule={planSchedule(bundle)} today={toDay(today)} />)
}

const month = () => screen.getByRole('heading', { level: 1 }).textContent
const cells = () => screen.getAllByRole('gridcell')
const cell = (date: string) => cells().find((day) => day.dataset['day'] === date)!
const inTabOrder = () => cells().filter((day) => day.tabIndex === 0)
const focused = () => document.activeElement?.getAttribute('data-day')
const focus = (date: string) => act(() => cell(date).focus())
const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key })

describe('the month', () => {
  it('shows the weeks of the plan, with what was planned and logged', () => {
    open(
      buildBundle()
        .task({ step: 1, title: 'First', doneOn: '2026-11-03' })
        .log({ date: '2026-11-03', minutes: 50 })
        .task({ step: 2, title: 'Second', estimate: 120 })
        .pin({ taskId: 'task-2', date: '2026-11-17', minutes: 60 })
        .pin({ taskId: 'task-2', date: '2026-11-18', minutes: 60 })
        .plan({ replannedOn: '2026-11-16', overrides: { '2026-11-20': 0 } }),
    )
    expect(month()).toBe('November 2026')
    expect(cells()).toHaveLength(28)
    const names = ['2026-11-03', '2026-11-17', '2026-11-18', '2026-11-20', '2026-11-21'].map(
      (date) => cell(date).getAttribute('aria-label'),
    )
    expect(names).toEqual([
      'Tue 3 Nov, 50 minutes logged, step 1',
      'Tue 17 Nov, today, 60 minutes planned, step 2',
      'Wed 18 Nov, 60 minutes planned, step 2',
      'Fri 20 Nov, day off',
      'Sat 21 Nov, no session',
    ])
    expect(cell('2026-11-17').getAttribute('aria-current')).toBe('date')
    const weeks = screen.getAllByRole('rowheader').map((week) => week.textContent)
    expect(weeks).toEqual(['Week 150\u00a0min', 'Week 2', 'Week 32\u00a0hplanned', 'Week 4'])
    expect(screen.queryByText('50 min logged of 3 h planned. 1 of 2 tasks done.')).not.toBeNull()
  })

  it('says what was logged of what was planned in a week', () => {
    open(
      buildBundle()
        .task()
        .pin({ date: '2026-11-16', minutes: 60 })
        .log({ date: '2026-11-16', minutes: 75 }),
    )
    expect(screen.getAllByRole('rowheader')[2]?.textContent).toBe(
      'Week 31\u00a0h\u00a015of 1\u00a0h',
    )
    within(cell('2026-11-16')).getByText('75 of 60')
  })

  it('names two tasks of a day and counts the others', () => {
    open(
      ['One', 'Two', 'Three', 'Four'].reduce(
        (built, title, index) =>
          built
            .task({ title, estimate: 15 })
            .pin({ taskId: `task-${index + 1}`, date: '2026-11-17', minutes: 15 }),
        buildBundle(),
      ),
    )
    const today = within(cell('2026-11-17'))
    today.getByText('One')
    today.getByText('Two')
    expect(today.queryByText('Three')).toBeNull()
    expect(today.getByText('and 2 more').title).toBe('One\nTwo\nThree\nFour')
  })

  it('begins with the month of the plan that is nearest to today', () => {
    open(buildBundle(), '2026-08-01')
    expect(month()).toBe('November 2026')
    cleanup()
    open(buildBundle(), '2027-03-01')
    expect(month()).toBe('November 2026')
  })

  it('is changed with the buttons, and Today leads back', () => {
    open()
    fireEvent.click(screen.getByRole('button', { name: 'Next month' }))
    fireEvent.click(screen.getByRole('button', { name: 'Next month' }))
    expect(month()).toBe('January 2027')
    expect(screen.getByRole('grid').getAttribute('aria-label')).toBe('January 2027, plan weeks')
    fireEvent.click(screen.getByRole('button', { name: 'Today' }))
    fireEvent.click(screen.getByRole('button', { name: 'Previous month' }))
    expect(month()).toBe('October 2026')
  })
})

describe('the keyboard', () => {
  it('has one day in the tab order: today, or the first', () => {
    open()
    expect(inTabOrder()).toEqual([cell('2026-11-17')])
    cleanup()
    open(buildBundle(), '2026-08-01')
    expect(inTabOrder()).toEqual([cell('2026-11-02')])
  })

  it('moves by days and weeks with the arrows, and the tab order follows', () => {
    open()
    focus('2026-11-17')
    const visited = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowUp'].map((key) => {
      press(key)
      return focused()
    })
    expect(visited).toEqual(['2026-11-18', '2026-11-25', '2026-11-24', '2026-11-23', '2026-11-16'])
    expect(inTabOrder()).toEqual([cell('2026-11-16')])
  })

  it('stays at the edges of the month', () => {
    open()
    focus('2026-11-29')
    for (const key of ['ArrowRight', 'ArrowDown']) press(key)
    expect(focused()).toBe('2026-11-29')
    focus('2026-11-02')
    for (const key of ['ArrowLeft', 'ArrowUp']) press(key)
    expect(focused()).toBe('2026-11-02')
  })

  it('goes through the months with PageUp and PageDown and keeps the focus in the grid', () => {
    open()
    focus('2026-11-17')
    press('PageDown')
    expect(month()).toBe('December 2026')
    press('PageDown')
    expect(month()).toBe('January 2027')
    expect(focused()).toBe('2026-12-28')
    for (const _ of [1, 2]) press('PageUp')
    expect(month()).toBe('November 2026')
    expect(focused()).toBe('2026-11-17')
  })

  it('leaves the focus on the buttons when they change the month', () => {
    open()
    const next = screen.getByRole('button', { name: 'Next month' })
    next.focus()
    fireEvent.click(next)
    expect(document.activeElement).toBe(next)
  })

  it('lets other keys pass', () => {
    open()
    focus('2026-11-17')
    expect(press('a')).toBe(true)
    expect(press('ArrowRight')).toBe(false)
  })
})

describe('work that does not fit', () => {
  it('lies on a tray with its minutes and the reason', () => {
    open(
      buildBundle()
        .plan({ lastDay: '2026-11-06' })
        .task({ title: 'Long', estimate: 330 })
        .task({ title: 'After it', estimate: 15, dependsOn: ['task-1'] }),
    )
    const tray = screen.getByRole('region', { name: 'Work that does not fit' })
    expect(
      within(tray)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Long30\u00a0min, no room left', 'After it15\u00a0min, waits for another'])
    expect(tray.textContent).toContain('45\u00a0min before Fri 6 Nov.')
  })

  it('is counted when there is more than the tray holds', () => {
    const titles = ['1', '2', '3', '4', '5', '6', '7']
    open(
      titles.reduce(
        (built, title) => built.task({ title, estimate: 60 }),
        buildBundle().plan({ lastDay: '2026-11-02' }),
      ),
    )
    const tray = screen.getByRole('region', { name: 'Work that does not fit' })
    expect(within(tray).getAllByRole('listitem')).toHaveLength(4)
    expect(tray.textContent).toContain('2 more not shown.')
  })

  it('has no tray when everything fits', () => {
    open(buildBundle().task())
    expect(screen.queryByRole('region', { name: 'Work that does not fit' })).toBeNull()
  })
})

describe('how full a day is', () => {
  /** The width of the room in the cell, and of each part in the room, rounded to percent. */
  function bar(facts: Partial<DayOverview>): number[] | null {
    const nothing = { capacity: 60, planned: 0, logged: 0, sessions: [], extra: [], isToday: false }
    const day: DayOverview = { date: toDay('2026-11-17'), state: 'planned', ...nothing, ...facts }
    const { container } = render(<CapacityBar day={day} />)
    const room = container.querySelector<HTMLElement>('div')
    if (!room) return null
    const parts = [...room.querySelectorAll('i')]
    return [room, ...parts].map(({ style }) => Math.round(parseFloat(style.width)))
  }

  test.each<[string, Partial<DayOverview>, number[] | null]>([
    ['nothing is drawn without work', {}, null],
    ['what is planned fills its part of the room', { planned: 30 }, [55, 50]],
    ['a long day fills the cell', { capacity: 220, planned: 110 }, [100, 50]],
    ['what is logged takes the place of the plan', { planned: 60, logged: 15 }, [55, 25]],
    ['what is over stands outside', { planned: 60, logged: 90 }, [55, 100, 50]],
    ['an overbooked day shows it before it is worked', { planned: 90 }, [55, 100, 50]],
    ['what is over never leaves the cell', { planned: 60, logged: 180 }, [33, 100, 200]],
    ['a missed day is empty', { planned: 60, state: 'missed' }, [55]],
    ['a day without room has that of its plan', { capacity: 0, planned: 55 }, [50, 100]],
    ['or of what was logged', { capacity: 0, logged: 55 }, [50, 100]],
  ])('%s', (_name, facts, widths) => {
    expect(bar(facts)).toEqual(widths)
  })
})
