import { fakeDesktop } from '../../../support/fake-desktop'
import { freshDatabase, storeBundle } from '../../../support/fresh-database'
import {
  cleanup,
  configure,
  fireEvent,
  render,
  screen,
  waitFor,
  within,
} from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { toMarkdown } from '#shared/export/formats/markdown/to-markdown'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { ProposePlan } from '../../../../renderer/db/plan-proposal'
import { undo } from '../../../../renderer/db/apply-change'
import { database } from '../../../../renderer/db/database'
import { readPlanBundle } from '../../../../renderer/db/plan-bundle'
import { ImportHost } from '../../../../renderer/features/import/import-host'
import { ToastRegion } from '../../../../renderer/ui/toast-region'
import { buildBundle } from '../../../support/build-bundle'

configure({ asyncUtilTimeout: 5_000 })
freshDatabase()
beforeEach(() => vi.clearAllMocks())
afterEach(cleanup)

const plan = (): PlanBundle =>
  buildBundle()
    .task({ step: 2, title: 'Create the table', estimate: 60 })
    .task({ step: 2, title: 'Write the endpoint', estimate: 90 })
    .log({ taskId: 'task-1', minutes: 20 })
    .reflection({ date: '2026-11-03', title: 'First rows', text: 'One.\n\nTwo.' })
    .build()

const propose = vi.fn<ProposePlan>()
const showPlan = vi.fn<(id: string) => void>()

function Host({ bundle }: { bundle: PlanBundle | null }) {
  const [isOpen, setOpen] = useState(false)
  const open = () => setOpen(true)
  return (
    <>
      <button onClick={open}>Import</button>
      <ImportHost
        {...{ isOpen, bundle, propose, showPlan }}
        onOpen={open}
        onClose={() => setOpen(false)}
        today={toDay('2026-11-10')}
        now={() => 1_000}
      />
      <ToastRegion />
    </>
  )
}

/** Opens the dialog on a plan and pastes a text into it. */
async function paste(text: string, bundle: PlanBundle | null = plan()) {
  render(<Host bundle={bundle} />)
  fireEvent.click(screen.getByText('Import'))
  const field = await screen.findByRole('textbox', { name: 'Or paste it here' })
  fireEvent.change(field, { target: { value: text } })
  fireEvent.click(screen.getByRole('button', { name: 'Read what I pasted' }))
}

const box = (name: string | RegExp) => screen.findByRole('checkbox', { name })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const stored = async (): Promise<PlanBundle> => (await readPlanBundle('plan-1'))!
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

const edited = () =>
  toMarkdown(plan())
    .replace('- [ ] Create the table', '- [x] Create the table')
    .replace('Write the endpoint ·', 'Write both endpoints ·')
    .replace(/- 2026-11-02: 20 min.*\n/, '')
    .replace('Two.', 'Two.\n\nThree.')
    .replace('# Mini blog', '# Mini blog\n\nA word of mine.')

describe('an edited export', () => {
  it('is taken over line by line, as one step of undo', async () => {
    await storeBundle(plan())
    await paste(edited())
    fireEvent.click(await box('Reword “Write the endpoint”: “Write both endpoints”'))
    expect(screen.getByRole('heading', { name: 'Step 2, Build a backend first' })).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'Tuesday 3 November' })).toBeTruthy()
    press('Take over 2 changes')
    await closed()
    const { tasks, reflections, logs } = await stored()
    expect(tasks.map(({ title, doneOn }) => [title, doneOn])).toEqual([
      ['Create the table', '2026-11-10'],
      ['Write the endpoint', null],
    ])
    expect(reflections[0]?.text).toBe('One.\n\nTwo.\n\nThree.')
    expect(logs).toHaveLength(1)
    expect(await screen.findByText('Import 2 changes')).toBeTruthy()

    await undo()
    expect(await stored()).toEqual(plan())
  })

  it('removes nothing unless it is chosen', async () => {
    await storeBundle(plan())
    await paste(edited())
    const removal = await box(/^Remove 20\smin on “Create the table”/)
    expect((removal as HTMLInputElement).checked).toBe(false)
    fireEvent.click(removal)
    press('Take over 4 changes')
    await closed()
    expect((await stored()).logs).toEqual([])
  })

  it('can be chosen as a whole, and not at all', async () => {
    await storeBundle(plan())
    await paste(edited())
    const all = await box('3 of 4 chosen')
    fireEvent.click(all)
    expect(screen.getByRole('button', { name: 'Take over 4 changes' })).toBeTruthy()
    fireEvent.click(await box('4 of 4 chosen'))
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Take over' }).disabled).toBe(true)
    press('Leave it as it is')
    await closed()
    expect(await stored()).toEqual(plan())
    expect(await database.history.count()).toBe(0)
  })

  it('names the lines that were not understood, and what differs in longer words', async () => {
    await storeBundle(plan())
    await paste(edited())
    expect(await screen.findByText('1 line was not understood')).toBeTruthy()
    expect(screen.getByText('A word of mine.')).toBeTruthy()
    const dialog = within(screen.getByRole('dialog'))
    expect(dialog.getByText('Three.').tagName).toBe('INS')
  })

  it('says so when nothing differs', async () => {
    await storeBundle(plan())
    await paste(toMarkdown(plan(), { profile: 'obsidian-tasks' }))
    expect(await screen.findByText(/says nothing that is not in the plan already/)).toBeTruthy()
    press('Done')
    await closed()
  })

  it('finds its plan by the tasks when its front matter is gone', async () => {
    await storeBundle(plan())
    await paste(edited().replace(/^---[^]*?\n---\n/, ''))
    await screen.findByRole('dialog', { name: 'Import into “Mini blog”' })
    expect(await box(/^Check off “Create the table”/)).toBeTruthy()
  })

  it('of another plan than the one on screen says so', async () => {
    await storeBundle(plan())
    await paste(edited(), buildBundle().plan({ id: 'plan-2', title: 'Recipes' }).build())
    expect(await screen.findByText(/another plan than the one on screen/)).toBeTruthy()
  })
})

describe('an export of a plan that is not here', () => {
  it('becomes a plan of its own, and is shown', async () => {
    await paste(toMarkdown(plan()), null)
    await screen.findByRole('dialog', { name: 'Add “Mini blog”?' })
    expect(screen.getByText(/holds 2 tasks, 1 log and 1 reflection/)).toBeTruthy()
    press('Add the plan')
    await waitFor(() => expect(showPlan).toHaveBeenCalledExactlyOnceWith('plan-1'))
    expect(await stored()).toEqual(plan())
  })

  it('takes no record from another plan that has the same ids', async () => {
    await storeBundle(plan())
    await paste(toMarkdown(plan()).replace('id: plan-1', 'id: plan-9').replaceAll('task-', 'T-'))
    await screen.findByRole('dialog', { name: 'Add “Mini blog”?' })
    press('Add the plan')
    await waitFor(() => expect(showPlan).toHaveBeenCalled())
    expect(await stored()).toEqual(plan())
    const [other] = await database.plans.where('id').notEqual('plan-1').toArray()
    const copy = await readPlanBundle(other!.id)
    expect(copy?.logs[0]?.taskId).toBe(copy?.tasks[0]?.id)
    expect(copy?.reflections[0]).toMatchObject({ title: 'First rows', text: 'One.\n\nTwo.' })
  })
})

describe('a list from elsewhere', () => {
  it('becomes tasks of the plan on screen, as a change that is shown first', async () => {
    await paste('# To do\n- [ ] Draw the schema (30 min)\n- [x] Pick a name\n- Deploy\n')
    await screen.findByRole('dialog', { name: 'Make tasks of this list' })
    fireEvent.click(await box('Deploy'))
    press('Add 1 task')
    const proposal = propose.mock.lastCall![0]
    expect(proposal).toMatchObject({ label: 'Add 1 task', preview: 'always' })
    expect(proposal.after.tasks.at(-1)).toMatchObject({ title: 'Draw the schema', estimate: 30 })
    await closed()
  })

  it('waits for a plan', async () => {
    await paste('- [ ] Draw the schema', null)
    expect(await screen.findByText(/Make a plan first/)).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Add 1 task' }).disabled).toBe(
      true,
    )
  })
})

describe('the document', () => {
  it('comes from a file', async () => {
    await storeBundle(plan())
    render(<Host bundle={plan()} />)
    fireEvent.click(screen.getByText('Import'))
    await screen.findByRole('button', { name: 'Choose a file…' })
    fakeDesktop.openFile.mockResolvedValueOnce({
      kind: 'opened',
      fileName: 'blog.md',
      text: edited(),
    })
    press('Choose a file…')
    expect(await screen.findByText(/“blog.md” and the plan differ in 4 places/)).toBeTruthy()
    press('Take over 3 changes')
    expect(await screen.findByText('Import 3 changes from “blog.md”')).toBeTruthy()
  })

  it('that cannot be read says why, and another can be chosen', async () => {
    render(<Host bundle={plan()} />)
    fireEvent.click(screen.getByText('Import'))
    await screen.findByRole('button', { name: 'Choose a file…' })
    fakeDesktop.openFile.mockResolvedValueOnce({ kind: 'failed', reason: 'It is gone.' })
    press('Choose a file…')
    expect(await screen.findByText('It is gone.')).toBeTruthy()
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Only words.' } })
    press('Read what I pasted')
    expect(await screen.findByText(/neither a plan of Plumbline in it nor a list/)).toBeTruthy()
  })

  it('can be dropped onto the window', async () => {
    await storeBundle(plan())
    render(<Host bundle={plan()} />)
    const drop = (file: File) => {
      const event = new Event('drop', { cancelable: true })
      Object.assign(event, { dataTransfer: { types: ['Files'], files: [file] } })
      window.dispatchEvent(event)
      return event
    }
    expect(drop(new File(['x'], 'photo.png')).defaultPrevented).toBe(true)
    drop(new File([Uint8Array.of(0xff, 0xfe, 0xfd)], 'broken.md'))
    expect(await screen.findByText('“broken.md” is not a text file that can be read.')).toBeTruthy()
    expect(screen.queryByRole('dialog')).toBeNull()
    drop(new File([edited()], 'blog.md'))
    expect(await screen.findByText(/“blog.md” and the plan differ in 4 places/)).toBeTruthy()
  })
})
