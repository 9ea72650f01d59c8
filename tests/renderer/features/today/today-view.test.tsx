import { freshDatabase, storeBundle } from '../../../support/fresh-database'
import { fakeDesktop } from '../../../support/fake-desktop'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { redo, stampChangesWith, undo } from '../../../../renderer/db/apply-change'
import { database } from '../../../../renderer/db/database'
import { useAppData } from '../../../../renderer/db/plan-bundle'
import type { ProposePlan } from '../../../../renderer/db/plan-proposal'
import { TodayView } from '../../../../renderer/features/today/today-view'
import { ToastRegion } from '../../../../renderer/ui/toast-region'
import { hideToast } from '../../../../renderer/ui/toast'
import { buildBundle, type BundleBuilder } from '../../../support/build-bundle'

freshDatabase()
const today = toDay('2026-11-17')
const propose = vi.fn<ProposePlan>()
const now = () => Date.UTC(2026, 10, 17, 18)

afterEach(() => {
  cleanup()
  hideToast()
})

function Screen() {
  const bundle = useAppData(null)?.bundle
  if (!bundle) return null
  const schedule = planSchedule(bundle)
  return (
    <>
      <TodayView
        bundle={bundle}
        schedule={schedule}
        today={today}
        propose={propose}
        now={now}
        composer={<p>Composer</p>}
        renderTaskEditor={(task) => <p>Editor of {task.title}</p>}
      />
      <ToastRegion />
    </>
  )
}

async function open(builder: BundleBuilder) {
  await storeBundle(builder.build())
  render(<Screen />)
  await screen.findByRole('heading', { level: 1 })
}

/** One task today, 60 minutes; every task has its sessions only where it is pinned. */
const oneTask = () =>
  buildBundle()
    .task({ step: 2, title: 'Create the table', doneMeans: 'A row comes back.', notes: '**SQL**' })
    .pin({ taskId: 'task-1', date: today, minutes: 60 })

const box = (name = 'Create the table') => screen.getByRole<HTMLInputElement>('checkbox', { name })
const region = (name: string) => screen.queryByRole('region', { name })
const doneOn = async () => (await database.tasks.get('task-1'))?.doneOn

function failToStore() {
  stampChangesWith(() => {
    throw new Error('The disk is full.')
  })
}

describe('the heading', () => {
  it('names the day and its place in the plan, with the composer beside it', async () => {
    await open(oneTask())
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Tuesday 17 November')
    screen.getByText('Step 2, build a backend first. Session 1 of 1.')
    screen.getByText('Composer')
  })
})

describe('checking a session off', () => {
  it('shows at once, and is stored with its day', async () => {
    await open(oneTask())
    fireEvent.click(box())
    expect(box().checked).toBe(true)
    await waitFor(async () => expect(await doneOn()).toBe(today))
  })

  it('can be taken back by the same box', async () => {
    await open(oneTask())
    fireEvent.click(box())
    await waitFor(async () => expect(await doneOn()).toBe(today))
    fireEvent.click(box())
    expect(box().checked).toBe(false)
    await waitFor(async () => expect(await doneOn()).toBeNull())
    expect(box().checked).toBe(false)
  })

  it('follows undo and redo', async () => {
    await open(oneTask())
    fireEvent.click(box())
    const row = () => box().closest('[data-done]')
    await waitFor(() => expect(row()).not.toBeNull())

    await act(() => undo())
    await waitFor(() => expect(row()).toBeNull())
    expect(box().checked).toBe(false)
    await act(() => redo())
    await waitFor(() => expect(row()).not.toBeNull())
    expect(box().checked).toBe(true)
  })

  it('goes back and says why when it cannot be stored', async () => {
    await open(oneTask())
    failToStore()
    fireEvent.click(box())
    await screen.findByText('"Create the table" could not be stored. The disk is full.')
    expect(box().checked).toBe(false)
    expect(await doneOn()).toBeNull()
  })
})

describe('logging minutes', () => {
  const button = (words: string) =>
    screen.findByRole('button', { name: `Log minutes for Create the table, ${words}` })
  const field = () => screen.getByRole('spinbutton', { name: 'Minutes for Create the table' })
  const logs = async () => (await database.logs.toArray()).map(({ minutes }) => minutes)

  async function type(text: string) {
    fireEvent.change(field(), { target: { value: text } })
    fireEvent.blur(field())
  }

  it('begins with what was planned, takes what is typed and shows it against the plan', async () => {
    await open(oneTask())
    fireEvent.click(await button('60\u00a0min'))
    expect(document.activeElement).toBe(field())
    expect(field().getAttribute('aria-valuenow')).toBe('60')
    await type('1 h 15')
    fireEvent.click(screen.getByRole('button', { name: 'Log' }))
    await button('75 of 60\u00a0min')
    expect(await logs()).toEqual([75])
    screen.getByText('75 of 60 min logged')
  })

  it('corrects what was logged, and 0 takes it away', async () => {
    await open(oneTask().log({ date: today, minutes: 20 }).log({ date: today, minutes: 10 }))
    fireEvent.click(await button('30 of 60\u00a0min'))
    await type('45')
    fireEvent.submit(field())
    fireEvent.click(await button('45 of 60\u00a0min'))
    expect(await logs()).toEqual([45])

    await type('0')
    fireEvent.submit(field())
    await button('60\u00a0min')
    expect(await logs()).toEqual([])
  })

  it('is left with Escape, which takes the typing back first', async () => {
    await open(oneTask())
    fireEvent.click(await button('60\u00a0min'))
    fireEvent.change(field(), { target: { value: '9' } })
    fireEvent.keyDown(field(), { key: 'Escape' })
    expect(field().getAttribute('aria-valuenow')).toBe('60')
    fireEvent.keyDown(field(), { key: 'Escape' })
    await button('60\u00a0min')
    expect(await logs()).toEqual([])
  })

  it('does not take text it cannot read for what was planned', async () => {
    await open(oneTask())
    fireEvent.click(await button('60\u00a0min'))
    await type('a while')
    fireEvent.click(screen.getByRole('button', { name: 'Log' }))
    expect(screen.getByRole('alert').textContent).toContain('Write minutes')
    expect(await logs()).toEqual([])
  })

  it('says so when it cannot be stored', async () => {
    await open(oneTask())
    failToStore()
    fireEvent.click(await button('60\u00a0min'))
    fireEvent.submit(field())
    await screen.findByText('The minutes could not be stored. The disk is full.')
    expect(await logs()).toEqual([])
    expect(field().getAttribute('aria-valuenow')).toBe('60')
  })
})

describe('the details of a session', () => {
  it('say what done means and show the notes, with links that open outside', async () => {
    const notes = 'See [the docs](https://example.org/sql).'
    await open(oneTask().task({ title: 'Bare', notes }).pin({ taskId: 'task-2', date: today }))
    const button = screen.getByRole('button', { name: 'Details of Create the table' })
    expect(button.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(button)
    screen.getByText('A row comes back.')
    await screen.findByText('SQL')

    fireEvent.click(screen.getByRole('button', { name: 'Details of Bare' }))
    fireEvent.click(await screen.findByRole('link', { name: 'the docs' }))
    expect(fakeDesktop.openLink).toHaveBeenCalledExactlyOnceWith('https://example.org/sql')

    fireEvent.click(screen.getByRole('button', { name: 'Hide details of Create the table' }))
    expect(screen.queryByText('A row comes back.')).toBeNull()
  })
})

describe('the list of today', () => {
  it('counts what was done beside the plan', async () => {
    await open(
      oneTask()
        .plan({ replannedOn: today })
        .task({ title: 'Beside' })
        .log({ taskId: 'task-2', date: today }),
    )
    const list = within(region('Today')!)
    expect(list.getAllByRole('checkbox').map((item) => item.getAttribute('aria-label'))).toEqual([
      'Create the table',
      'Beside',
    ])
    list.getByText('30 of 60 min logged')
  })

  it('leaves open work of earlier days to its own list, also while it is worked on', async () => {
    await open(
      oneTask()
        .task({ title: 'Earlier', estimate: 30 })
        .pin({ taskId: 'task-2', date: '2026-11-13', minutes: 30 })
        .log({ taskId: 'task-2', date: today }),
    )
    expect(within(region('Today')!).queryByText('Earlier')).toBeNull()
    within(region('Open from earlier days')!).getByText('Earlier')
  })

  it('says when the next session is, when there is none today', async () => {
    await open(buildBundle().task().pin({ date: '2026-11-19', minutes: 60 }))
    screen.getByText('Nothing hangs on today')
    expect(screen.queryByText(/The next session is Thu 19 Nov\./)).not.toBeNull()
  })

  it('says when the first session is, before the plan begins', async () => {
    await open(
      buildBundle()
        .plan({ firstDay: '2026-11-23', lastDay: '2026-12-06', replannedOn: '2026-11-23' })
        .task()
        .pin({ date: '2026-11-24', minutes: 60 }),
    )
    expect(screen.queryByText(/The first session is Tue 24 Nov\./)).not.toBeNull()
  })

  it('leads to the verdict when the plan is over', async () => {
    await open(buildBundle().plan({ lastDay: '2026-11-08' }).task({ doneOn: '2026-11-03' }))
    expect(screen.queryByText('The month is behind you')).not.toBeNull()
    expect(screen.queryByText(/^Rate the steps/)).not.toBeNull()
  })

  it('asks for no ratings when the plan is over and all are given', async () => {
    await open(
      buildBundle()
        .plan({ lastDay: '2026-11-08' })
        .task({ doneOn: '2026-11-03' })
        .rating({ step: 1, value: 4 })
        .rating({ step: 2, value: 3 })
        .rating({ step: 3, value: 5 })
        .rating({ step: 4, value: 4 }),
    )
    expect(screen.queryByText('The Verdict page shows which way you lean.')).not.toBeNull()
  })
})

describe('the list of earlier days', () => {
  const missed = () =>
    buildBundle()
      .task({ title: 'One day', estimate: 30 })
      .pin({ taskId: 'task-1', date: '2026-11-11' })
      .task({ title: 'Two days', estimate: 60 })
      .pin({ taskId: 'task-2', date: '2026-11-12' })
      .pin({ taskId: 'task-2', date: '2026-11-13' })

  it('names what past days left open, with the day or how many', async () => {
    await open(missed())
    const list = within(region('Open from earlier days')!)
    list.getByText('90 min')
    expect(list.getAllByText(/^Missed/).map((words) => words.textContent)).toEqual([
      'Missed Wed 11',
      'Missed 2 days',
    ])
  })

  it('keeps a task until it is checked off', async () => {
    await open(missed())
    fireEvent.click(box('One day'))
    await waitFor(() =>
      expect(within(region('Open from earlier days')!).queryByText('Missed Wed 11')).toBeNull(),
    )
    within(region('Today')!).getByText('One day')
    fireEvent.click(box('Two days'))
    await waitFor(() => expect(region('Open from earlier days')).toBeNull())
  })

  it('does not name a task twice that is on the list of today', async () => {
    await open(
      buildBundle()
        .task({ title: 'Two days' })
        .pin({ date: '2026-11-13', minutes: 30 })
        .pin({ date: today, minutes: 30 }),
    )
    expect(screen.getAllByRole('checkbox', { name: 'Two days' })).toHaveLength(1)
  })

  it('is not there when nothing was missed', async () => {
    await open(oneTask())
    expect(region('Open from earlier days')).toBeNull()
  })
})

describe('what comes next', () => {
  it('names the next four open sessions with their days', async () => {
    const days = ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-23', '2026-11-24']
    const plan = days.reduce(
      (built, date, index) =>
        built
          .task({ title: `Task ${date}`, doneOn: index === 0 ? '2026-11-16' : null })
          .pin({ taskId: `task-${index + 2}`, date, minutes: 60 }),
      oneTask(),
    )
    await open(plan.task({ title: 'Last' }).pin({ taskId: 'task-7', date: '2026-11-25' }))
    const rows = within(screen.getByRole('complementary', { name: 'Coming up' }))
      .getAllByRole('listitem')
      .map((row) => row.textContent)
    expect(rows).toHaveLength(4)
    expect(rows[0]).toMatch(/^Thu 19 Nov.*Task 2026-11-19.*60\u00a0min$/)
  })

  it('is not there when nothing follows', async () => {
    await open(oneTask())
    expect(screen.queryByRole('heading', { name: 'Next' })).toBeNull()
  })
})

describe('the week', () => {
  it('reads each day out with its minutes and marks today', async () => {
    await open(
      oneTask()
        .log({ date: today, minutes: 10 })
        .task()
        .pin({ taskId: 'task-2', date: '2026-11-16', minutes: 60 })
        .plan({ overrides: { '2026-11-19': 0 } }),
    )
    const week = within(screen.getByRole('list', { name: 'This week' }))
    const days = week.getAllByRole('img').map((day) => day.getAttribute('aria-label'))
    expect(days).toEqual([
      'Mon 16 Nov, missed, 60 minutes planned',
      'Tue 17 Nov, today, 60 minutes planned, 10 logged',
      'Wed 18 Nov, no session',
      'Thu 19 Nov, day off',
      'Fri 20 Nov, no session',
      'Sat 21 Nov, no session',
      'Sun 22 Nov, no session',
    ])
    const current = week
      .getAllByRole('listitem')
      .filter((day) => day.getAttribute('aria-current') === 'date')
    expect(current.map((day) => day.textContent)).toEqual(['Tue 1710/60'])
  })
})

describe('the question how a step was', () => {
  const name = 'Rate step 1, Pick a small idea, 1 to 5'
  const scale = () => screen.queryByRole('radiogroup', { name })

  it('comes once all required tasks of a step are done, and goes with the answer', async () => {
    await open(
      buildBundle()
        .task({ step: 1, title: 'First', doneOn: '2026-11-03' })
        .task({ step: 1, title: 'Second', estimate: 30 })
        .pin({ taskId: 'task-2', date: today, minutes: 30 })
        .task({ step: 1, title: 'Extra', optional: true }),
    )
    expect(scale()).toBeNull()
    fireEvent.click(box('Second'))
    await waitFor(() => expect(scale()).not.toBeNull())

    fireEvent.click(within(scale()!).getByRole('radio', { name: '4' }))
    await waitFor(() => expect(scale()).toBeNull())
    expect(await database.ratings.toArray()).toMatchObject([{ step: 1, value: 4, date: today }])
  })

  it('does not come for a step that has a rating, or none but optional tasks', async () => {
    await open(
      buildBundle()
        .task({ step: 1, doneOn: '2026-11-03' })
        .rating({ step: 1, value: 2 })
        .task({ step: 2, optional: true, doneOn: '2026-11-04' }),
    )
    expect(screen.queryByRole('radiogroup')).toBeNull()
  })

  it('says so when the answer cannot be stored, and stays', async () => {
    await open(buildBundle().task({ step: 1, doneOn: '2026-11-03' }))
    failToStore()
    fireEvent.click(within(scale()!).getByRole('radio', { name: '4' }))
    await screen.findByText('The rating could not be stored. The disk is full.')
    expect(scale()).not.toBeNull()
  })
})
