import { freshDatabase, storeBundle } from '../../../support/fresh-database'
import '../../../support/fake-desktop'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { startTimer, type Timer } from '#shared/timer/timer'
import { stampChangesWith, undo } from '../../../../renderer/db/apply-change'
import { database } from '../../../../renderer/db/database'
import { useAppData } from '../../../../renderer/db/plan-bundle'
import { flushPendingSaves } from '../../../../renderer/db/pending-saves'
import { readTimer, storeTimer } from '../../../../renderer/db/timer'
import { FocusHost } from '../../../../renderer/features/today/focus/focus-host'
import { TodayView } from '../../../../renderer/features/today/today-view'
import { hideToast } from '../../../../renderer/ui/toast'
import { ToastRegion } from '../../../../renderer/ui/toast-region'
import { buildBundle, type BundleBuilder } from '../../../support/build-bundle'

freshDatabase()

const minute = 60_000
const start = new Date(2026, 10, 17, 18, 51).getTime()
let today = toDay('2026-11-17')
let time = start
const now = () => time

beforeEach(() => {
  time = start
  today = toDay('2026-11-17')
  stampChangesWith(now)
})

afterEach(() => {
  cleanup()
  hideToast()
})

function Screen() {
  const bundle = useAppData(null)?.bundle
  if (!bundle) return null
  return (
    <>
      <TodayView
        bundle={bundle}
        schedule={planSchedule(bundle)}
        today={today}
        propose={() => undefined}
        now={now}
        composer={<textarea aria-label="Notes" />}
        renderTaskEditor={() => null}
      />
      <FocusHost bundle={bundle} today={today} now={now} />
      <ToastRegion />
    </>
  )
}

const twoTasks = () =>
  buildBundle()
    .task({ title: 'Build the form', estimate: 45 })
    .pin({ taskId: 'task-1', date: '2026-11-17', minutes: 45 })
    .task({ title: 'Send the form', estimate: 35 })
    .pin({ taskId: 'task-2', date: '2026-11-17', minutes: 35 })

async function open(builder: BundleBuilder = twoTasks()) {
  await storeBundle(builder.build())
  render(<Screen />)
  await screen.findByRole('heading', { level: 1 })
}

/** A timer on the first task, stored as if the app had run before. */
async function left(fields: Partial<Timer> = {}) {
  const focus = { planId: 'plan-1', taskId: 'task-1', title: 'Build the form', day: today }
  await storeTimer({ ...startTimer({ ...focus, planned: 45 }, start), ...fields })
}

/** Time passes as it does: noted often, so that the timer does not seem to be left, and seen every second. */
async function pass(minutes: number) {
  for (let passed = 0; passed < minutes; passed += 0.5) {
    time += 0.5 * minute
    await act(() => flushPendingSaves())
  }
  await act(() => new Promise((resolve) => setTimeout(resolve, 1_100)))
}

const panel = () => screen.findByRole('region', { name: 'Focus timer' })
const button = (name: string) => screen.findByRole('button', { name })
const press = async (name: string) => fireEvent.click(await button(name))
const logs = async () =>
  (await database.logs.toArray()).map(({ taskId, date, minutes }) => [taskId, date, minutes])
const status = () => screen.getByRole('status', { name: 'Focus timer' }).textContent

describe('a focus on a session', () => {
  it('begins with its minutes, and says so', async () => {
    await open()
    await press('Focus on Build the form')
    const focus = within(await panel())
    focus.getByText('Focus, 0 of 45 min')
    expect(focus.getByRole('timer').textContent).toBe('45:00')
    focus.getByText('Started 18:51')
    await waitFor(() => expect(status()).toBe('Focus on “Build the form” started, 45 minutes.'))
    screen.getByText('Running')
  })

  it('counts only what is left of the session', async () => {
    await open(twoTasks().log({ date: '2026-11-17', minutes: 20 }))
    await press('Focus on Build the form')
    expect(within(await panel()).getByRole('timer').textContent).toBe('25:00')
  })

  it('counts, pauses, goes on and ends with its minutes in the log', async () => {
    await open()
    await press('Focus on Build the form')
    await panel()
    await pass(18)
    const focus = within(await panel())
    expect(focus.getByRole('timer').getAttribute('aria-label')).toBe('27 minutes left')
    expect(focus.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('18 of 45 minutes')

    await press('Pause Space')
    await waitFor(() => expect(status()).toBe('Focus paused at 18 minutes.'))
    time += 300 * minute
    await press('Go on Space')
    await waitFor(() => expect(status()).toBe('Focus goes on at 18 minutes.'))
    await pass(2)
    await press('Finish early')
    await screen.findByText('20 min logged on “Build the form”.')
    expect(await logs()).toEqual([['task-1', '2026-11-17', 20]])
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Focus timer' })).toBeNull())

    await press('Check it off')
    await waitFor(async () =>
      expect((await database.tasks.get('task-1'))?.doneOn).toBe('2026-11-17'),
    )
  })

  it('says when five minutes are left, and when they are over it goes on', async () => {
    await left({ counted: 39.5 * minute })
    await open()
    await panel()
    await pass(1)
    await waitFor(() => expect(status()).toBe('5 minutes left.'))
    await pass(5)
    await screen.findByText('The 45 minutes for “Build the form” are over. The clock goes on.')
    expect(within(await panel()).getByRole('timer').textContent).toBe('+0:30')
    await press('+5 min')
    await within(await panel()).findByText('4:30')
  })

  it('ends with its minutes when its task is checked off, and one undo opens the task only', async () => {
    await left()
    await open()
    await panel()
    await pass(18)
    fireEvent.click(screen.getByRole('checkbox', { name: 'Build the form' }))
    await screen.findByText('18 min logged on “Build the form”.')
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Focus timer' })).toBeNull())
    expect(await logs()).toEqual([['task-1', '2026-11-17', 18]])
    await act(() => undo())
    expect((await database.tasks.get('task-1'))?.doneOn).toBeNull()
    expect(await logs()).toHaveLength(1)
  })

  it('goes on when another task is checked off', async () => {
    await left()
    await open()
    fireEvent.click(screen.getByRole('checkbox', { name: 'Send the form' }))
    await waitFor(async () => expect((await database.tasks.get('task-2'))?.doneOn).toBe(today))
    expect(await readTimer()).toMatchObject({ taskId: 'task-1', isRunning: true })
  })

  it('is finished by a focus on another task', async () => {
    await left({ counted: 12 * minute })
    await open()
    await panel()
    await press('Focus on Send the form')
    await screen.findByText('12 min logged on “Build the form”.')
    await within(await panel()).findByRole('heading', { name: 'Send the form' })
    expect(await logs()).toEqual([['task-1', '2026-11-17', 12]])
  })

  it('logs on the day it was started on, also after midnight', async () => {
    await left({ counted: 12 * minute })
    today = toDay('2026-11-18')
    await open()
    within(await panel()).getByText('Focus, 12 of 45 min, for Tue 17 Nov')
    await press('Finish early')
    await screen.findByText('12 min logged on “Build the form” for Tue 17 Nov.')
    expect(await logs()).toEqual([['task-1', '2026-11-17', 12]])
  })

  it('of less than a minute logs nothing', async () => {
    await left()
    await open()
    await press('Finish early')
    await screen.findByText('Less than a minute, so nothing was logged.')
    expect(await logs()).toEqual([])
  })

  it('asks for another task when its own is gone', async () => {
    await left({ taskId: 'gone', title: 'Old task', counted: 12 * minute })
    await open()
    await press('Finish early')
    const dialog = within(await screen.findByRole('dialog'))
    dialog.getByText(/“Old task” was started at 18:51\. The task is no longer in the plan\./)
    fireEvent.click(dialog.getByRole('button', { name: 'Keep 12\u00a0min' }))
    await waitFor(async () => expect(await logs()).toEqual([['task-1', '2026-11-17', 12]]))
  })
})

describe('the keys of the timer', () => {
  const key = (target: Element, name: string) => fireEvent.keyDown(target, { key: name })

  it('start and pause with Space while nothing has the focus', async () => {
    await open()
    key(document.body, ' ')
    within(await panel()).getByRole('heading', { name: 'Build the form' })
    key(document.body, ' ')
    await button('Go on Space')
    expect(await readTimer()).toMatchObject({ taskId: 'task-1', isRunning: false })
  })

  it('are left to a field one writes in', async () => {
    await open()
    const notes = screen.getByRole('textbox', { name: 'Notes' })
    notes.focus()
    for (const name of [' ', 'f', 'n']) expect(key(notes, name)).toBe(true)
    expect(await readTimer()).toBeNull()
  })

  it('focus on the chosen task with F', async () => {
    await open()
    const row = screen.getByRole('row', { name: 'Send the form' })
    row.focus()
    key(row, 'f')
    within(await panel()).getByRole('heading', { name: 'Send the form' })
    expect(await readTimer()).toMatchObject({ taskId: 'task-2', isRunning: true })
  })
})

describe('a timer that was left running', () => {
  const dialog = () => screen.findByRole('dialog', { name: 'The focus timer was left running' })
  const seen = { counted: 18 * minute, seenAt: start + 18 * minute }

  it('is kept up to when it was last seen unless told', async () => {
    await left(seen)
    time = start + 300 * minute
    await open()
    const asked = within(await dialog())
    asked.getByText('“Build the form” was started at 18:51 and last seen running at 19:09.')
    expect(asked.getByLabelText<HTMLInputElement>('Worked until').value).toBe('19:09')
    fireEvent.click(asked.getByRole('button', { name: 'Keep 18\u00a0min' }))
    await waitFor(async () => expect(await logs()).toEqual([['task-1', '2026-11-17', 18]]))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('can be kept whole, or until a time or an amount', async () => {
    await left(seen)
    time = start + 120 * minute
    await open()
    const asked = within(await dialog())
    fireEvent.click(asked.getByRole('radio', { name: 'All of it, 2\u00a0h' }))
    await asked.findByRole('button', { name: 'Keep 2\u00a0h' })
    const until = asked.getByLabelText<HTMLInputElement>('Worked until')
    until.focus()
    fireEvent.change(until, { target: { value: '25 past' } })
    fireEvent.click(asked.getByRole('button', { name: 'Keep 2\u00a0h' }))
    asked.getByText('Write a time, such as 19:00.')
    fireEvent.change(until, { target: { value: '7.31 pm' } })
    fireEvent.keyDown(until, { key: 'Enter' })
    expect(until.value).toBe('19:31')
    await asked.findByRole('button', { name: 'Keep 40\u00a0min' })
    const field = asked.getByRole('spinbutton', { name: 'Minutes to keep' })
    field.focus()
    fireEvent.change(field, { target: { value: '33' } })
    fireEvent.click(asked.getByRole('button', { name: 'Keep 40\u00a0min' }))
    await waitFor(async () => expect(await logs()).toEqual([['task-1', '2026-11-17', 33]]))
  })

  it('is dropped on request', async () => {
    await left(seen)
    time = start + 300 * minute
    await open()
    fireEvent.click(within(await dialog()).getByRole('button', { name: 'Drop it' }))
    await waitFor(async () => expect(await readTimer()).toBeNull())
    expect(await logs()).toEqual([])
  })

  it('waits, paused where it was last seen, when nothing is decided', async () => {
    await left(seen)
    time = start + 300 * minute
    await open()
    fireEvent.keyDown(await dialog(), { key: 'Escape' })
    await within(await panel()).findByText('Paused, 18 of 45 min')
    expect(await readTimer()).toMatchObject({ isRunning: false, ...seen })
  })

  it('is not noted as running meanwhile', async () => {
    await left(seen)
    time = start + 300 * minute
    await open()
    await dialog()
    await act(() => flushPendingSaves())
    expect(await readTimer()).toMatchObject(seen)
  })

  it('offers another task when its own is gone', async () => {
    await left({ ...seen, taskId: 'gone', title: 'Old task' })
    time = start + 300 * minute
    await open()
    const asked = within(await dialog())
    asked.getByText(/The task is no longer in the plan\./)
    fireEvent.click(asked.getByRole('button', { name: 'Keep 18\u00a0min' }))
    await waitFor(async () => expect(await logs()).toEqual([['task-1', '2026-11-17', 18]]))
  })

  it('can only be dropped or left when its plan is gone', async () => {
    await left({ ...seen, planId: 'gone', taskId: 'gone', title: 'Old task' })
    time = start + 300 * minute
    await open()
    const asked = within(await dialog())
    fireEvent.click(asked.getByRole('button', { name: 'Keep 18\u00a0min' }))
    await asked.findByText(/The task is no longer in the plan\./)
    expect(asked.queryByRole('button', { name: /^Keep/ })).toBeNull()
    fireEvent.click(asked.getByRole('button', { name: 'Drop it' }))
    await waitFor(async () => expect(await readTimer()).toBeNull())
  })

  it('is not asked about when it was paused', async () => {
    await left({ ...seen, isRunning: false })
    time = start + 3_000 * minute
    await open()
    await button('Go on Space')
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
