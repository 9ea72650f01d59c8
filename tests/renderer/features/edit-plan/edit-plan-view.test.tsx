import 'fake-indexeddb/auto'
import '../../../support/fake-desktop'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { undo } from '../../../../renderer/db/apply-change'
import { database } from '../../../../renderer/db/database'
import { buildBundle } from '../../../support/build-bundle'
import { acceptPreview, openEditPlan, storedPlan } from './screen'

afterEach(async () => {
  cleanup()
  await database.delete({ disableAutoOpen: false })
})

const plan = () => buildBundle().task({ title: 'Sketch' }).task({ title: 'Build', step: 2 })

describe('the title', () => {
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' })

  it('is stored when the field is left, not while it is typed', async () => {
    await openEditPlan(plan())
    fireEvent.change(field(), { target: { value: '  Tiny blog ' } })
    expect((await storedPlan()).plan.title).toBe('Mini blog')

    fireEvent.blur(field())
    await screen.findByText('Call the plan "Tiny blog"')
    expect((await storedPlan()).plan.title).toBe('Tiny blog')
    await undo()
    await waitFor(() => expect(field().value).toBe('Mini blog'))
  })

  it('is not accepted empty: the field says so and keeps what was typed', async () => {
    await openEditPlan(plan())
    fireEvent.change(field(), { target: { value: ' ' } })
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(screen.getByRole('alert').textContent).toMatch(/needs a title/)
    expect(field().value).toBe(' ')
    expect((await storedPlan()).plan.title).toBe('Mini blog')

    fireEvent.keyDown(field(), { key: 'Escape' })
    expect(field().value).toBe('Mini blog')
  })
})

describe('the days of the plan', () => {
  const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })

  it('move after a preview', async () => {
    await openEditPlan(plan())
    fireEvent.change(field('Last day'), { target: { value: '13 nov' } })
    fireEvent.blur(field('Last day'))
    await acceptPreview('End on Fri 13 Nov')
    expect((await storedPlan()).plan.lastDay).toBe('2026-11-13')
  })

  it('refuse an end before today, in words, and keep the text', async () => {
    await openEditPlan(plan(), '2026-11-10')
    fireEvent.change(field('Last day'), { target: { value: '9 nov 2026' } })
    fireEvent.blur(field('Last day'))
    expect(screen.getByRole('alert').textContent).toMatch(/^Tue 10 Nov 2026 is the first day/)
    expect(field('Last day').value).toBe('9 nov 2026')
  })

  it('are passed over with the arrow keys and count when the field is left', async () => {
    await openEditPlan(plan())
    fireEvent.keyDown(field('Last day'), { key: 'ArrowUp' })
    fireEvent.keyDown(field('Last day'), { key: 'ArrowUp' })
    expect(field('Last day').value).toBe('Tue 1 Dec 2026')
    expect((await storedPlan()).plan.lastDay).toBe('2026-11-29')

    fireEvent.blur(field('Last day'))
    await acceptPreview('End on Tue 1 Dec')
    expect((await storedPlan()).plan.lastDay).toBe('2026-12-01')
  })

  it('let the beginning move only before it', async () => {
    await openEditPlan(plan(), '2026-10-30')
    fireEvent.change(field('First day'), { target: { value: '4 nov 2026' } })
    fireEvent.blur(field('First day'))
    await acceptPreview('Begin on Wed 4 Nov')
    expect((await storedPlan()).plan).toMatchObject({
      firstDay: '2026-11-04',
      replannedOn: '2026-11-04',
    })
  })

  it('keep a beginning that has passed', async () => {
    await openEditPlan(plan(), '2026-11-03')
    expect(screen.queryByRole('textbox', { name: 'First day' })).toBeNull()
    screen.getByText('Mon 2 Nov 2026')
  })
})

describe('the minutes', () => {
  const saturday = () => screen.getByRole('spinbutton', { name: 'Sat, minutes' })

  it('of a usual week are a draft until it is used', async () => {
    await openEditPlan(plan())
    fireEvent.keyDown(saturday(), { key: 'ArrowUp' })
    fireEvent.click(screen.getByRole('button', { name: 'Put it back' }))
    expect(screen.queryByRole('button', { name: 'Use this week' })).toBeNull()

    fireEvent.change(saturday(), { target: { value: '90' } })
    fireEvent.blur(saturday())
    fireEvent.click(screen.getByRole('button', { name: 'Use this week' }))
    await acceptPreview('Change the usual week')
    expect((await storedPlan()).plan.weekly).toEqual([0, 60, 60, 60, 60, 60, 90])
  })

  it('of a usual week stay a draft while something else is changed', async () => {
    await openEditPlan(plan())
    fireEvent.keyDown(saturday(), { key: 'ArrowUp' })
    fireEvent.change(screen.getByLabelText('New idea'), { target: { value: 'Tags' } })
    fireEvent.click(screen.getByRole('button', { name: 'Park it' }))
    await screen.findByText('Tags')
    expect(saturday().getAttribute('aria-valuenow')).toBe('5')
  })

  it('of single days are set for a range in one go, without its free days, and removed', async () => {
    await openEditPlan(plan())
    fireEvent.click(screen.getByRole('button', { name: 'Add' }))
    const form = within(screen.getByRole('group', { name: 'More single days' }))
    fireEvent.change(form.getByLabelText('From'), { target: { value: '6 nov 2026' } })
    fireEvent.blur(form.getByLabelText('From'))
    fireEvent.change(form.getByLabelText('To'), { target: { value: '9 nov 2026' } })
    fireEvent.blur(form.getByLabelText('To'))
    fireEvent.change(form.getByRole('spinbutton'), { target: { value: '45' } })
    fireEvent.blur(form.getByRole('spinbutton'))
    fireEvent.click(form.getByRole('button', { name: 'Set the minutes' }))
    await acceptPreview('Give Fri 6 to Mon 9 Nov 45\u00a0min')
    expect((await storedPlan()).plan.overrides).toEqual({ '2026-11-06': 45, '2026-11-09': 45 })

    fireEvent.click(await screen.findByRole('button', { name: /^Remove Fri 6 Nov/ }))
    await acceptPreview('Make Fri 6 Nov usual again')
    expect((await storedPlan()).plan.overrides).toEqual({ '2026-11-09': 45 })
  })

  it('go to public holidays only when they are ticked', async () => {
    await openEditPlan(buildBundle().task({ estimate: 1_000 }))
    fireEvent.click(screen.getByRole('button', { name: 'Show them' }))
    const list = await screen.findByRole('list', { name: 'Holidays on days with time' })
    // The language of the test is en-US.
    const thanksgiving = within(list).getByRole('checkbox', { name: /Thu 26 Nov Thanksgiving/ })
    expect((await storedPlan()).plan.overrides).toEqual({})

    fireEvent.click(thanksgiving)
    fireEvent.click(screen.getByRole('button', { name: 'Take 1 day off' }))
    await acceptPreview('Take Thu 26 Nov off')
    expect((await storedPlan()).plan.overrides).toEqual({ '2026-11-26': 0 })
    await waitFor(() => expect(within(list).queryByText('Thanksgiving Day')).toBeNull())
    screen.getByText(/CC BY-SA/)
  })
})

describe('the parking lot', () => {
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'New idea' })

  it('takes ideas, each once, and drops them', async () => {
    await openEditPlan(plan())
    fireEvent.change(field(), { target: { value: 'Tags' } })
    fireEvent.keyDown(field(), { key: 'Enter' })
    await screen.findByText('Tags')
    expect(field().value).toBe('')

    fireEvent.change(field(), { target: { value: 'Tags' } })
    fireEvent.click(screen.getByRole('button', { name: 'Park it' }))
    expect(screen.getByRole('alert').textContent).toBe('This one is parked already.')

    fireEvent.click(screen.getByRole('button', { name: 'Drop Tags' }))
    await waitFor(() => expect(screen.queryByText('Tags')).toBeNull())
    expect((await storedPlan()).plan.parked).toEqual([])
  })

  it('gives an idea to a step as a task, in one step of undo', async () => {
    await openEditPlan(plan().plan({ parked: ['Tags'] }))
    fireEvent.click(screen.getByRole('button', { name: 'Make a task of Tags' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: /step 3/ }))
    const dialog = within(await screen.findByRole('dialog', { name: 'New task' }))
    expect(dialog.getByRole<HTMLInputElement>('textbox', { name: 'Title' }).value).toBe('Tags')
    fireEvent.click(dialog.getByRole('button', { name: 'Add task' }))
    await acceptPreview('Add "Tags"')
    expect((await storedPlan()).plan.parked).toEqual([])
    expect((await storedPlan()).tasks.at(-1)).toMatchObject({ title: 'Tags', step: 3 })

    await undo()
    expect(await storedPlan()).toMatchObject({ plan: { parked: ['Tags'] } })
    expect((await storedPlan()).tasks).toHaveLength(2)
  })
})
