import { freshDatabase, storeBundle } from '../../../support/fresh-database'
import '../../../support/fake-desktop'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { database } from '../../../../renderer/db/database'
import { useAppData } from '../../../../renderer/db/plan-bundle'
import type { ProposePlan } from '../../../../renderer/db/plan-proposal'
import { TodayView } from '../../../../renderer/features/today/today-view'
import { hideToast } from '../../../../renderer/ui/toast'
import { ToastRegion } from '../../../../renderer/ui/toast-region'
import { buildBundle, type BundleBuilder } from '../../../support/build-bundle'

freshDatabase()
const today = toDay('2026-11-17')
const propose = vi.fn<ProposePlan>()
const now = () => new Date(2026, 10, 17, 18).getTime()

afterEach(() => {
  cleanup()
  hideToast()
  propose.mockClear()
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
        propose={propose}
        now={now}
        composer={null}
        renderTaskEditor={(task, onClose) => (
          <button onClick={onClose}>Close the editor of {task.title}</button>
        )}
      />
      <ToastRegion />
    </>
  )
}

/** Two tasks of 45 minutes today, one of them half done, and one left by Monday. */
const someTasks = () =>
  buildBundle()
    .plan({ replannedOn: '2026-11-16', weekly: [0, 90, 90, 90, 90, 90, 0], spread: 'early' })
    .task({ title: 'Monday', step: 3, estimate: 30 })
    .pin({ taskId: 'task-1', date: '2026-11-16', minutes: 30 })
    .task({ title: 'First', step: 3, estimate: 45 })
    .pin({ taskId: 'task-2', date: today, minutes: 45 })
    .log({ taskId: 'task-2', date: today, minutes: 20 })
    .task({ title: 'Second', step: 3, estimate: 45 })
    .pin({ taskId: 'task-3', date: today, minutes: 45 })

async function open(builder: BundleBuilder = someTasks()) {
  await storeBundle(builder.build())
  render(<Screen />)
  await screen.findByRole('heading', { level: 1 })
}

const row = (name: string) => screen.getByRole('row', { name })
const press = (name: string, key: string) => {
  row(name).focus()
  fireEvent.keyDown(row(name), { key })
}
const doneOn = async (id: string) => (await database.tasks.get(id))?.doneOn
const proposed = () => propose.mock.lastCall![0]
const sessionsAfter = () =>
  planSchedule(proposed().after).sessions.map((s) => `${s.date} ${s.taskId} ${s.minutes}`)

async function choose(name: string, item: string) {
  fireEvent.click(screen.getByRole('button', { name: `More for ${name}` }))
  fireEvent.click(await screen.findByRole('menuitem', { name: item }))
}

describe('walking through the tasks', () => {
  it('takes one stop of Tab, and the arrow keys from there', async () => {
    await open()
    const stops = () => [row('First').tabIndex, row('Second').tabIndex]
    expect(stops()).toEqual([0, -1])
    press('First', 'ArrowDown')
    expect(document.activeElement).toBe(row('Second'))
    expect(stops()).toEqual([-1, 0])
    press('Second', 'ArrowUp')
    expect(document.activeElement).toBe(row('First'))
  })

  it('stays in the same place of the next row', async () => {
    await open()
    const box = screen.getByRole('checkbox', { name: 'First' })
    box.focus()
    fireEvent.keyDown(box, { key: 'ArrowDown' })
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Second' }))
  })

  it('leaves the keys to a field one types in', async () => {
    await open()
    fireEvent.click(screen.getByRole('button', { name: /^Log minutes for First/ }))
    const field = screen.getByRole('spinbutton', { name: 'Minutes for First' })
    for (const key of ['x', 'm', 'e', 'f', 'Delete', ' ']) fireEvent.keyDown(field, { key })
    expect(propose).not.toHaveBeenCalled()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(await doneOn('task-2')).toBeNull()
  })
})

describe('the keys of a task', () => {
  it.each(['x', 'Enter'])('check it off with %s', async (key) => {
    await open()
    press('Second', key)
    await waitFor(async () => expect(await doneOn('task-3')).toBe(today))
  })

  it('open it again with X', async () => {
    await open(someTasks().task({ title: 'Done', doneOn: today }))
    press('Done', 'x')
    await waitFor(async () => expect(await doneOn('task-4')).toBeNull())
  })

  it('edit it with E', async () => {
    await open()
    press('Second', 'e')
    fireEvent.click(screen.getByRole('button', { name: 'Close the editor of Second' }))
    expect(screen.queryByText(/Close the editor/)).toBeNull()
  })

  it('remove it with Delete, at once where nothing is lost', async () => {
    await open()
    press('Second', 'Delete')
    expect(proposed()).toMatchObject({ label: 'Remove “Second”', preview: 'when-others-move' })
    expect(proposed().after.tasks.map(({ title }) => title)).toEqual(['Monday', 'First'])
  })

  it('ask before logged minutes go with it', async () => {
    await open()
    press('First', 'Delete')
    expect(propose).not.toHaveBeenCalled()
    const question = within(await screen.findByRole('alertdialog', { name: 'Remove “First”?' }))
    question.getByText(/^20 min logged on it go with it\./)
    fireEvent.click(question.getByRole('button', { name: 'Remove task' }))
    expect(proposed().after.logs).toEqual([])
  })
})

describe('ending a session for today', () => {
  it('keeps what was done and gives the rest back to the plan', async () => {
    await open()
    await choose('First', 'Enough for today')
    expect(proposed()).toMatchObject({ label: 'Enough of “First” for today', about: ['task-2'] })
    expect(sessionsAfter()).toEqual([
      '2026-11-17 task-2 20',
      '2026-11-17 task-3 45',
      '2026-11-18 task-1 30',
      '2026-11-18 task-2 25',
    ])
  })

  it('is not offered for what is done, what was missed or what has its minutes', async () => {
    await open(someTasks().log({ taskId: 'task-3', date: today, minutes: 45 }))
    for (const name of ['Second', 'Monday']) {
      fireEvent.click(screen.getByRole('button', { name: `More for ${name}` }))
      await screen.findByRole('menuitem', { name: 'Check off X' })
      expect(screen.queryByRole('menuitem', { name: 'Enough for today' })).toBeNull()
      fireEvent.keyDown(screen.getByRole('menu'), { key: 'Escape' })
      await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
    }
  })
})

describe('moving a task', () => {
  it('offers the next day with time and takes the rest there', async () => {
    await open()
    press('First', 'm')
    const dialog = within(await screen.findByRole('dialog', { name: 'Move “First”' }))
    dialog.getByText('25 min are pinned to that day. What is logged today stays.')
    fireEvent.click(dialog.getByRole('button', { name: 'Move to Wed 18 Nov' }))
    expect(proposed().label).toBe('Move “First” to Wed 18 Nov')
    expect(sessionsAfter()).toContain('2026-11-18 task-2 25')
    expect(sessionsAfter()).toContain('2026-11-17 task-2 20')
  })

  it('offers today for what was missed', async () => {
    await open()
    press('Monday', 'm')
    fireEvent.click(await screen.findByRole('button', { name: 'Move to Tue 17 Nov' }))
    expect(sessionsAfter()).toContain('2026-11-17 task-1 30')
  })
})

describe('a task for today', () => {
  const form = () => within(screen.getByRole('form', { name: 'Add a task for today' }))

  it('is added with N, its name and Enter, in the step of the day', async () => {
    await open()
    fireEvent.keyDown(document.body, { key: 'n' })
    const field = form().getByRole('textbox', { name: 'New task' })
    expect(document.activeElement).toBe(field)
    fireEvent.change(field, { target: { value: '  Read about indexes ' } })
    fireEvent.submit(field)
    expect(proposed().label).toBe('Add “Read about indexes” for today')
    const task = proposed().after.tasks.at(-1)
    expect(task).toMatchObject({ title: 'Read about indexes', step: 3, estimate: 30 })
    expect(proposed().about).toEqual([task?.id])
    expect(sessionsAfter()).toContain(`2026-11-17 ${task?.id} 30`)
  })

  it('is begun with N from a task, too', async () => {
    await open()
    press('First', 'n')
    expect(document.activeElement).toBe(form().getByRole('textbox', { name: 'New task' }))
  })

  it('needs a name', async () => {
    await open()
    fireEvent.click(screen.getByRole('button', { name: 'Add a task for today' }))
    fireEvent.click(form().getByRole('button', { name: 'Add' }))
    form().getByText('Say in a few words what is to do.')
    expect(propose).not.toHaveBeenCalled()
  })

  it('is left with Escape, and the focus goes back to where it came from', async () => {
    await open()
    fireEvent.click(screen.getByRole('button', { name: 'Add a task for today' }))
    fireEvent.keyDown(form().getByRole('textbox'), { key: 'Escape' })
    const button = screen.getByRole('button', { name: 'Add a task for today' })
    await waitFor(() => expect(document.activeElement).toBe(button))
  })

  it('is not offered outside the plan', async () => {
    await open(buildBundle().plan({ lastDay: '2026-11-08' }).task({ doneOn: '2026-11-03' }))
    expect(screen.queryByRole('button', { name: 'Add a task for today' })).toBeNull()
    screen.getByRole('button', { name: 'Log a past day' })
  })
})

describe('minutes of a past day', () => {
  const dialog = async () => within(await screen.findByRole('dialog', { name: 'Log a past day' }))
  const logs = async () =>
    (await database.logs.toArray()).map((log) => `${log.date} ${log.taskId} ${log.minutes}`)

  it('are those planned for yesterday unless told', async () => {
    await open()
    fireEvent.click(screen.getByRole('button', { name: 'Log a past day' }))
    const asked = await dialog()
    expect(asked.getByLabelText<HTMLInputElement>('Day').value).toBe('Mon 16 Nov 2026')
    expect(asked.getByRole('spinbutton').getAttribute('aria-valuenow')).toBe('30')
    fireEvent.click(asked.getByRole('button', { name: 'Log minutes' }))
    await screen.findByText('30 min logged on “Monday” for Mon 16 Nov.')
    expect(await logs()).toContain('2026-11-16 task-1 30')
    await waitFor(() => expect(screen.queryByText('Missed Mon 16')).toBeNull())
  })

  it('can be typed for any task and day of the plan', async () => {
    await open()
    await choose('Second', 'Minutes of a past day…')
    const asked = await dialog()
    const day = asked.getByLabelText('Day')
    fireEvent.change(day, { target: { value: '5 nov' } })
    fireEvent.blur(day)
    const field = asked.getByRole('spinbutton')
    field.focus()
    fireEvent.change(field, { target: { value: '1 h 5' } })
    fireEvent.click(asked.getByRole('button', { name: 'Log minutes' }))
    await screen.findByText('65 min logged on “Second” for Thu 5 Nov.')
    expect(await logs()).toContain('2026-11-05 task-3 65')
  })
})
