import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { toDay } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { planSchedule } from '#shared/schedule/plan-schedule'
import type { PlanDraft } from '#shared/template/plan-draft'
import { draftFromProposal } from '../../../../renderer/features/new-plan/draft-from-proposal'
import { NewPlanView } from '../../../../renderer/features/new-plan/new-plan-view'

const today = toDay('2026-11-18')

afterEach(cleanup)

function open({
  store = async () => {},
  firstPlan = false,
  proposal = null,
}: {
  store?: (bundle: PlanBundle) => Promise<void>
  firstPlan?: boolean
  proposal?: PlanDraft | null
} = {}) {
  const stored = vi.fn<typeof store>(store)
  const onCreated = vi.fn<(planId: string) => void>()
  const onCancel = vi.fn<() => void>()
  render(
    <NewPlanView
      proposal={proposal}
      today={today}
      now={() => 1_000}
      firstPlan={firstPlan}
      onCreated={onCreated}
      onCancel={onCancel}
      store={stored}
    />,
  )
  return { stored, onCreated, onCancel }
}

function press(key: string, more: object = {}) {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })
}

function pressEnter(times: number) {
  for (let count = 0; count < times; count++) press('Enter')
}

function heading() {
  return screen.getByRole('heading', { level: 1 })
}

describe('the New plan screen', () => {
  it('makes a plan that fits when Enter is pressed through the defaults', async () => {
    const { stored, onCreated } = open()
    pressEnter(4)
    await waitFor(() => expect(onCreated).toHaveBeenCalledOnce())
    expect(stored).toHaveBeenCalledOnce()
    const [bundle] = stored.mock.calls[0]!
    expect(onCreated).toHaveBeenCalledWith(bundle.plan.id)
    expect(bundle.plan).toMatchObject({
      title: 'Tiny task list',
      firstDay: '2026-11-23',
      lastDay: '2026-12-20',
      createdAt: 1_000,
    })
    expect(planSchedule(bundle).unfitted).toEqual([])
  })

  it('creates one plan however often it is asked', async () => {
    const { stored, onCreated } = open()
    pressEnter(8)
    await waitFor(() => expect(onCreated).toHaveBeenCalledOnce())
    pressEnter(2)
    expect(stored).toHaveBeenCalledOnce()
  })

  it('does not run through its pages while Enter is held down', () => {
    open()
    press('Enter', { repeat: true })
    expect(heading().textContent).toBe('What will you build?')
  })

  it('moves the focus to the heading of each page and says which page it is', () => {
    open()
    expect(document.activeElement).toBe(heading())
    press('Enter', { ctrlKey: true })
    expect(document.activeElement).toBe(heading())
    expect(heading().textContent).toContain('When can you work')
    const progress = screen.getByRole('list', { name: 'Progress' })
    expect(progress.querySelector('[aria-current=step]')?.textContent).toBe('Time')
  })

  it('stays on the page and goes to the field when the title is empty', () => {
    open()
    const title = screen.getByRole('textbox', { name: 'Title' })
    fireEvent.change(title, { target: { value: '' } })
    press('Enter')
    expect(document.activeElement).toBe(title)
    expect(screen.getByRole('alert').textContent).toContain('needs a title')
  })

  it('takes over minutes that are typed but not left yet', () => {
    open()
    press('Enter')
    for (const name of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']) {
      const field = screen.getByRole('spinbutton', { name: `${name}, minutes` })
      field.focus()
      fireEvent.change(field, { target: { value: 'off' } })
    }
    press('Enter')
    expect(screen.getByRole('alert').textContent).toBe(
      'A week needs at least one day with minutes.',
    )
    expect(document.activeElement?.getAttribute('aria-valuetext')).toBe('Off')
  })

  it('stays on the page while a date cannot be read', () => {
    open()
    press('Enter')
    const start = screen.getByRole('textbox', { name: 'Start' })
    start.focus()
    fireEvent.change(start, { target: { value: '31 nov' } })
    press('Enter')
    expect(document.activeElement).toBe(start)
    expect(heading().textContent).toContain('When can you work')
  })

  it('makes room with one press when something does not fit', () => {
    open()
    press('Enter')
    const length = screen.getByRole('spinbutton', { name: 'Length' })
    length.focus()
    fireEvent.change(length, { target: { value: '3' } })
    fireEvent.blur(length)
    const preview = screen.getByRole('region', { name: 'Schedule preview' })
    expect(preview.textContent).toContain('do not fit by Sun 13 Dec')
    fireEvent.click(screen.getByRole('button', { name: /^Extend to/ }))
    expect(preview.textContent).toContain('Everything fits')
  })

  it('says so and keeps everything when the plan cannot be stored', async () => {
    let isFull = true
    const { stored, onCreated } = open({
      store: async () => {
        if (isFull) throw new DOMException('', 'QuotaExceededError')
      },
    })
    fireEvent.change(screen.getByRole('textbox', { name: 'Title' }), { target: { value: 'Mine' } })
    pressEnter(4)
    await screen.findByText('The plan is not stored.')
    expect(onCreated).not.toHaveBeenCalled()
    expect(heading().textContent).toContain('Mine')

    isFull = false
    press('Enter')
    await waitFor(() => expect(onCreated).toHaveBeenCalledOnce())
    expect(stored.mock.calls[1]![0].plan.title).toBe('Mine')
  })

  it('can be left, but not when there is no other plan', () => {
    const { onCancel } = open()
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(onCancel).toHaveBeenCalledOnce()
    cleanup()
    open({ firstPlan: true })
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull()
  })
})

describe('a proposed month', () => {
  const proposal: PlanDraft = {
    title: 'Plants: deeper on the server',
    idea: 'custom',
    noun: 'plant',
    firstDay: toDay('2026-11-30'),
    weeks: 4,
    weekly: [0, 90, 90, 90, 90, 90, 0],
    month: 'depth',
  }

  it('fills the wizard, is named on every page, and can be changed before it is made', async () => {
    const { stored } = open({ proposal })
    expect(heading().textContent).toBe('A month of depth on the server')
    const title = screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' })
    expect(title.value).toBe('Plants: deeper on the server')
    fireEvent.change(title, { target: { value: 'Plants, second month' } })

    press('Enter', { ctrlKey: true })
    screen.getByText('New plan: A month of depth on the server')
    press('Enter', { ctrlKey: true })
    screen.getByRole('textbox', { name: 'Title of “Let the page ask for more plants”' })
    expect(screen.queryByText(/^Two endpoints and one database/)).toBeNull()
    press('Enter', { ctrlKey: true })
    press('Enter', { ctrlKey: true })
    await waitFor(() => expect(stored).toHaveBeenCalledOnce())
    const [bundle] = stored.mock.calls[0]!
    expect(bundle.plan).toMatchObject({
      title: 'Plants, second month',
      firstDay: '2026-11-30',
      lastDay: '2026-12-27',
    })
    expect(bundle.tasks[0]?.title).toBe('Choose where to go deeper')
    expect(planSchedule(bundle).unfitted).toEqual([])
  })

  it('begins on the usual Monday when its own has passed meanwhile', () => {
    const draft = draftFromProposal({ ...proposal, firstDay: toDay('2026-11-09') }, today)
    expect(draft.firstDay).toBe('2026-11-23')
  })
})
