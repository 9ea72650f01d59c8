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

const plan = () =>
  buildBundle()
    .task({ title: 'Sketch' })
    .task({ title: 'Set up' })
    .task({ title: 'Endpoint one', step: 2, dependsOn: ['task-1'] })
    .task({ title: 'Endpoint two', step: 2, dependsOn: ['task-3'] })

const row = (name: string) => screen.getByRole('row', { name })

async function order(): Promise<string[]> {
  return (await storedPlan()).tasks.map(({ step, title }) => `${step} ${title}`)
}

async function openTask(title: string) {
  fireEvent.click(screen.getByRole('button', { name: `More for ${title}` }))
  fireEvent.click(await screen.findByRole('menuitem', { name: /^Edit/ }))
  return within(await screen.findByRole('dialog', { name: 'Edit task' }))
}

async function newTaskOf(step: number) {
  fireEvent.click(screen.getByRole('button', { name: `Add a task to step ${step}` }))
  return within(await screen.findByRole('dialog', { name: 'New task' }))
}

describe('the order of the tasks', () => {
  it('changes with Alt and the arrows; the focus stays on the task', async () => {
    await openEditPlan(plan())
    row('Set up').focus()
    fireEvent.keyDown(row('Set up'), { key: 'ArrowUp', altKey: true })
    await waitFor(async () => expect((await order())[0]).toBe('1 Set up'))
    await waitFor(() => expect(document.activeElement).toBe(row('Set up')))
  })

  it('goes on into the next step, where the focus follows', async () => {
    await openEditPlan(buildBundle().task({ title: 'Sketch' }))
    row('Sketch').focus()
    fireEvent.keyDown(row('Sketch'), { key: 'ArrowDown', altKey: true })
    await waitFor(async () => expect(await order()).toEqual(['2 Sketch']))
    const list = await screen.findByRole('grid', { name: 'Step 2, Build a backend first' })
    await waitFor(() => expect(document.activeElement).toBe(within(list).getByRole('row')))
  })

  it('changes from the menu, across steps too', async () => {
    await openEditPlan(buildBundle().task({ title: 'Sketch' }).task({ title: 'Style', step: 3 }))
    fireEvent.click(screen.getByRole('button', { name: 'More for Sketch' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: /^Move to step 3/ }))
    await waitFor(async () => expect(await order()).toEqual(['3 Style', '3 Sketch']))
  })
})

describe('a task', () => {
  it('is added with what the form says', async () => {
    await openEditPlan(plan())
    const form = await newTaskOf(3)
    fireEvent.click(form.getByRole('button', { name: 'Add task' }))
    expect(form.getByRole('alert').textContent).toMatch(/needs a title/)

    fireEvent.change(form.getByLabelText('Title'), { target: { value: ' Style the page ' } })
    form.getByRole('spinbutton').focus()
    fireEvent.change(form.getByRole('spinbutton'), { target: { value: '45' } })
    fireEvent.change(form.getByLabelText('Done means'), { target: { value: 'It looks right' } })
    fireEvent.click(form.getByLabelText(/^Optional/))
    fireEvent.click(form.getByRole('checkbox', { name: 'Endpoint two' }))
    fireEvent.click(form.getByRole('button', { name: 'Add task' }))
    await acceptPreview('Add "Style the page"')
    expect((await storedPlan()).tasks.at(-1)).toMatchObject({
      step: 3,
      title: 'Style the page',
      estimate: 45,
      doneMeans: 'It looks right',
      layer: 'front-end',
      optional: true,
      dependsOn: ['task-4'],
      doneOn: null,
    })
  })

  it('is not saved while its minutes cannot be read, and nothing is lost', async () => {
    await openEditPlan(plan())
    const form = await openTask('Sketch')
    fireEvent.change(form.getByRole('spinbutton'), { target: { value: 'soon' } })
    form.getByRole('spinbutton').focus()
    fireEvent.click(form.getByRole('button', { name: 'Save task' }))
    expect(form.getByRole('alert').textContent).toMatch(/^Write minutes/)
    expect(form.getByRole<HTMLInputElement>('spinbutton').value).toBe('soon')
  })

  it('gets new words at once, without a plan being made again', async () => {
    await openEditPlan(plan(), '2026-11-17')
    const form = await openTask('Sketch')
    fireEvent.change(form.getByLabelText('Notes'), { target: { value: 'On paper.' } })
    fireEvent.click(form.getByRole('button', { name: 'Save task' }))
    await screen.findByText('Edit "Sketch"')
    expect((await storedPlan()).tasks[0]?.notes).toBe('On paper.')
    expect((await storedPlan()).plan.replannedOn).toBe('2026-11-02')
  })

  it('cannot wait for one that waits for it', async () => {
    await openEditPlan(plan())
    const form = await openTask('Sketch')
    fireEvent.click(form.getByRole('checkbox', { name: 'Endpoint two' }))
    expect(form.getByRole('alert').textContent).toBe('“Endpoint two” already waits for “Sketch”.')
    expect(form.getByRole<HTMLInputElement>('checkbox', { name: 'Endpoint two' }).checked).toBe(
      false,
    )

    fireEvent.click(form.getByRole('checkbox', { name: 'Set up' }))
    expect(form.queryByRole('alert')).toBeNull()
  })

  it('is removed with Delete and comes back with undo', async () => {
    await openEditPlan(buildBundle().task({ title: 'Sketch' }))
    fireEvent.keyDown(row('Sketch'), { key: 'Delete' })
    await waitFor(async () => expect(await order()).toEqual([]))
    await undo()
    expect(await order()).toEqual(['1 Sketch'])
  })

  it('on which work was logged is removed only after a question', async () => {
    await openEditPlan(buildBundle().task({ title: 'Sketch' }).log({ minutes: 40 }))
    fireEvent.keyDown(row('Sketch'), { key: 'Delete' })
    const question = within(await screen.findByRole('alertdialog'))
    expect(question.getByText(/^40 min logged/)).toBeTruthy()
    fireEvent.click(question.getByRole('button', { name: 'Keep it' }))
    expect(await order()).toEqual(['1 Sketch'])
  })
})

describe('step 2', () => {
  it('is guarded: a third endpoint is noted and can be parked instead', async () => {
    await openEditPlan(plan())
    const form = await newTaskOf(2)
    expect(form.getByRole('status').textContent).toMatch(/^That makes step 2 longer/)
    fireEvent.change(form.getByLabelText('Title'), { target: { value: 'Endpoint three' } })
    expect(form.getByRole('status').textContent).toMatch(/^That would be a third endpoint/)

    fireEvent.click(form.getByRole('button', { name: 'Park it instead' }))
    const lot = await screen.findByRole('list', { name: 'Parked ideas' })
    await within(lot).findByText('Endpoint three')
    expect(await order()).toHaveLength(4)
  })

  it('still takes the task when that is what the user wants', async () => {
    await openEditPlan(buildBundle().task({ title: 'Sketch' }))
    const form = await newTaskOf(2)
    fireEvent.change(form.getByLabelText('Title'), { target: { value: 'Add an index' } })
    fireEvent.keyDown(form.getByLabelText('Title'), { key: 'Enter' })
    await acceptPreview('Add "Add an index"')
    expect(await order()).toEqual(['1 Sketch', '2 Add an index'])
  })

  it('is not guarded against a task that is there already, or in other steps', async () => {
    await openEditPlan(plan())
    expect((await openTask('Endpoint two')).queryByRole('status')).toBeNull()
  })
})
