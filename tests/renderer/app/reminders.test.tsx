import { freshDatabase, storeBundle } from '../../support/fresh-database'
import { fakeDesktop, forgetSettings, sendEvent } from '../../support/fake-desktop'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Reminder } from '#shared/ipc/desktop-api'
import { App } from '../../../renderer/app/app'
import { database } from '../../../renderer/db/database'
import { changeSettings, loadSettings } from '../../../renderer/desktop/settings'
import { buildBundle, type BundleBuilder } from '../../support/build-bundle'

freshDatabase()

beforeAll(() => import('../../../renderer/features/reflections/reflections-view'))

beforeEach(async () => {
  vi.clearAllMocks()
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(new Date(2026, 10, 17, 12))
  forgetSettings()
  await loadSettings()
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

async function open(...builders: BundleBuilder[]) {
  for (const builder of builders) await storeBundle(builder.build())
  render(<App />)
  await screen.findByRole('main')
}

const month = buildBundle().task({ title: 'Create the table' })
const sample = buildBundle().plan({ id: 'sample', isSample: true, createdAt: 1 })
const coming = () => fakeDesktop.setReminders.mock.lastCall?.[0].map(({ id }) => id)
const turnOn = () => act(() => changeSettings({ reminder: true }))

function missed(id: string): Reminder {
  return { id, at: 1, until: 2, title: '', body: '' }
}

describe('the reminders to come', () => {
  it('are none until they are wanted, then those of the planned days', async () => {
    await open(month)
    await waitFor(() => expect(coming()).toEqual([]))
    await turnOn()
    await waitFor(() => expect(coming()).toHaveLength(9))
    expect(coming()?.[0]).toBe('plan-1 2026-11-17 19:00')
    await act(() => changeSettings({ reminderTime: '21:30' }))
    await waitFor(() => expect(coming()?.[0]).toBe('plan-1 2026-11-17 21:30'))
    await act(() => changeSettings({ reminder: false }))
    await waitFor(() => expect(coming()).toEqual([]))
  })

  it('leave out today as soon as something is written', async () => {
    await turnOn()
    await open(month)
    await waitFor(() => expect(coming()?.[0]).toBe('plan-1 2026-11-17 19:00'))
    fireEvent.change(screen.getByRole('textbox', { name: 'Notes' }), {
      target: { value: 'It runs.' },
    })
    await waitFor(() => expect(coming()?.[0]).toBe('plan-1 2026-11-18 19:00'), { timeout: 3000 })
  })

  it('stay those of one’s own plan during a look at the sample', async () => {
    await turnOn()
    await act(() => changeSettings({ planId: 'sample' }))
    await open(month, sample)
    await screen.findByText('This is a sample month.')
    expect(fakeDesktop.setReminders).not.toHaveBeenCalled()
    await act(() => changeSettings({ reminder: false }))
    await waitFor(() => expect(coming()).toEqual([]))
  })
})

describe('a reminder that was missed', () => {
  const yesterday = 'plan-1 2026-11-16 19:00'
  const banner = () => screen.queryByText('You meant to write at 19:00 yesterday.')

  it('leads to writing about its day', async () => {
    await open(month)
    act(() => sendEvent('reminderMissed', missed(yesterday)))
    fireEvent.click(await screen.findByRole('button', { name: 'Write now' }))
    await screen.findByRole('heading', { name: 'Monday 16 November' })
    expect(screen.getByRole('main').getAttribute('aria-label')).toBe('Reflections')
    expect(banner()).toBeNull()
  })

  it('is said once, and not again when it is told again', async () => {
    await open(month)
    act(() => sendEvent('reminderMissed', missed(yesterday)))
    fireEvent.click(await screen.findByRole('button', { name: 'Not now' }))
    expect(banner()).toBeNull()
    act(() => sendEvent('reminderMissed', missed(yesterday)))
    expect(banner()).toBeNull()
  })

  it.each([
    ['about a day that is written', yesterday, month.reflection({ date: '2026-11-16', text: 'A' })],
    ['of another plan', 'plan-9 2026-11-16 19:00', month],
    ['nobody can read', 'nonsense', month],
  ])('%s is passed over', async (_case, id, builder) => {
    await open(builder)
    act(() => sendEvent('reminderMissed', missed(id)))
    expect(screen.queryByRole('button', { name: 'Write now' })).toBeNull()
  })
})

describe('a notification that is chosen', () => {
  it('leads to today’s first answer', async () => {
    await open(month)
    act(() => sendEvent('reminderChosen', 'plan-1 2026-11-17 19:00'))
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('radio', { name: '−2' })),
    )
  })

  it('leads to its own day when that is over', async () => {
    await open(month)
    act(() => sendEvent('reminderChosen', 'plan-1 2026-11-16 19:00'))
    await screen.findByRole('heading', { name: 'Monday 16 November' })
    expect(screen.getByRole('main').getAttribute('aria-label')).toBe('Reflections')
  })
})

describe('a thought from the capture window', () => {
  const capture = (text: string) => act(() => sendEvent('thoughtCaptured', { id: 't1', text }))
  const answer = () => fakeDesktop.answerThought.mock.lastCall?.[0]

  it('is stored for today before it is called kept, and shows in the composer', async () => {
    await open(month)
    fakeDesktop.answerThought.mockImplementationOnce(async () => {
      expect(await database.reflections.toArray()).toMatchObject([
        { date: '2026-11-17', text: 'Why is it slow?', planId: 'plan-1' },
      ])
    })
    capture('Why is it slow?')
    await waitFor(() => expect(answer()).toEqual({ id: 't1', reason: null }))
    await waitFor(() =>
      expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' }).value).toBe(
        'Why is it slow?',
      ),
    )
  })

  it('comes after what is being typed', async () => {
    await open(month)
    const notes = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' })
    fireEvent.change(notes, { target: { value: 'It runs.' } })
    capture('Why is it slow?')
    await waitFor(() => expect(answer()).toEqual({ id: 't1', reason: null }))
    await waitFor(() => expect(notes.value).toBe('It runs.\n\nWhy is it slow?'))
  })

  it('goes to one’s own plan while the sample is on screen', async () => {
    await act(() => changeSettings({ planId: 'sample' }))
    await open(month, sample)
    capture('Why is it slow?')
    await waitFor(() => expect(answer()).toEqual({ id: 't1', reason: null }))
    expect(await database.reflections.toArray()).toMatchObject([{ planId: 'plan-1' }])
  })

  it('is not kept without a plan of one’s own, and that is said', async () => {
    await open(sample)
    capture('Why is it slow?')
    await waitFor(() => expect(answer()?.reason).toMatch(/^There is no plan/))
    expect(await database.reflections.count()).toBe(0)
  })
})
