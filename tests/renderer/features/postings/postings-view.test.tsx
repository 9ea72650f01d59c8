import { forgetSettings } from '../../../support/fake-desktop'
import { freshDatabase, storeBundle } from '../../../support/fresh-database'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { undo } from '../../../../renderer/db/apply-change'
import { database, type PostingDraft } from '../../../../renderer/db/database'
import { readHistory } from '../../../../renderer/db/history'
import { useAppData } from '../../../../renderer/db/plan-bundle'
import { changeSettings, loadSettings } from '../../../../renderer/desktop/settings'
import { PostingsView } from '../../../../renderer/features/postings/postings-view'
import { currentToast } from '../../../../renderer/ui/toast'
import { buildBundle, type BundleBuilder } from '../../../support/build-bundle'

const today = toDay('2026-11-17')

freshDatabase()
beforeEach(async () => {
  forgetSettings()
  await loadSettings()
})
afterEach(cleanup)

function Screen() {
  const bundle = useAppData(null)?.bundle
  if (!bundle) return null
  return <PostingsView bundle={bundle} schedule={planSchedule(bundle)} today={today} />
}

async function open(builder: BundleBuilder = buildBundle()) {
  await storeBundle(builder.build())
  render(<Screen />)
  await screen.findByRole('heading', { level: 1 })
}

const backendText = 'Backend engineer\n\nAPI design and database management. No front-end work.'

const three = () =>
  buildBundle()
    .posting({ title: 'Parcels', text: backendText, date: '2026-11-09' })
    .posting({ title: 'Payments', text: 'API design, reliability', date: '2026-11-10' })
    .posting({ title: 'Schools', text: 'UI integration, end to end', date: '2026-11-11' })

const text = () => screen.getByRole('textbox', { name: 'Text of the posting' })
const name = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' })
const keepButton = () => screen.getByRole<HTMLButtonElement>('button', { name: /^Keep it/ })

describe('reading a posting', () => {
  it('keeps what is pasted and named for when one comes back, until it is emptied', async () => {
    await open(three())
    fireEvent.click(screen.getByRole('button', { name: 'Read another' }))
    fireEvent.change(text(), { target: { value: backendText } })
    fireEvent.change(name(), { target: { value: 'Parcels, again' } })
    cleanup()
    await waitFor(async () => expect(await database.postingDrafts.count()).toBe(1))
    render(<Screen />)
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' })).value).toBe(
      'Parcels, again',
    )
    expect(text().textContent).toBe(backendText)
    fireEvent.click(keepButton())
    await screen.findByRole('heading', { name: 'Parcels, again' })
    await waitFor(async () => expect(await database.postingDrafts.count()).toBe(0))
    expect(await readHistory()).toHaveLength(1)
  })

  it('finds what was pasted before the app was closed', async () => {
    const builder = three().plan({ id: 'closed' })
    await database.postingDrafts.put({ text: backendText, title: null }, 'closed')
    await open(builder)
    await waitFor(() => expect(text().textContent).toBe(backendText))
  })

  it('leaves whoever has turned to a posting there when what was pasted is found late', async () => {
    const builder = three().plan({ id: 'late' })
    let find: (draft: PostingDraft) => void = () => undefined
    const found = new Dexie.Promise<PostingDraft>((resolve) => (find = resolve))
    const read = vi.spyOn(database.postingDrafts, 'get').mockReturnValue(found)
    await open(builder)
    const list = screen.getByRole('region', { name: /^Kept/ })
    fireEvent.click(within(list).getByRole('button', { name: /^Schools/ }))
    await screen.findByRole('heading', { level: 2, name: 'Schools' })
    await act(async () => find({ text: backendText, title: null }))
    screen.getByRole('heading', { level: 2, name: 'Schools' })
    fireEvent.click(screen.getByRole('button', { name: 'Read another' }))
    expect(text().textContent).toBe(backendText)
    read.mockRestore()
  })

  it('marks the wording, names the lean and suggests a name while the text changes', async () => {
    await open()
    expect(keepButton().disabled).toBe(true)
    fireEvent.change(text(), { target: { value: backendText } })
    await screen.findByRole('heading', { name: 'Asks for backend work' })
    expect(name().value).toBe('Backend engineer')
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'API design',
      'database management',
    ])

    const backend = screen.getByRole('region', { name: 'Backend' })
    within(backend).getByText(
      'Deciding what a service promises to its callers is the centre of backend work.',
    )
    expect(within(backend).getAllByText('API design and database management.')).toHaveLength(2)
    within(screen.getByRole('region', { name: 'Full stack' })).getByText('No wording points here.')
  })

  it('leads from a wording to its term, and shows the reason where it is pointed at', async () => {
    await open()
    fireEvent.change(text(), { target: { value: backendText } })
    const wording = await screen.findByRole('link', { name: 'API design' })
    expect(
      document.getElementById(wording.getAttribute('aria-describedby') ?? '')?.textContent,
    ).toContain('centre of backend work')
    fireEvent.focus(wording)
    screen.getByText('API design, backend')
    fireEvent.keyDown(wording, { key: 'Escape' })
    expect(screen.queryByText('API design, backend')).toBeNull()
    fireEvent.click(wording)
    expect(document.activeElement?.textContent).toContain('centre of backend work')
  })

  it('takes text and plain files that are dropped, and says why it takes no others', async () => {
    await open()
    const drop = (files: File[], plain = '') =>
      fireEvent.drop(text(), {
        dataTransfer: {
          types: files.length > 0 ? ['Files'] : ['text/plain'],
          files,
          getData: () => plain,
        },
      })
    drop([], 'API design')
    await waitFor(() => expect(text()).toHaveProperty('value', 'API design'))
    drop([new File(['UI integration, end to end'], 'posting.txt', { type: 'text/plain' })])
    await waitFor(() => expect(text()).toHaveProperty('value', 'UI integration, end to end'))
    drop([new File(['%PDF'], 'posting.pdf', { type: 'application/pdf' })])
    await screen.findByText(/“posting.pdf” is not a plain text file/)
    expect(keepButton().disabled).toBe(true)
    fireEvent.change(text(), { target: { value: 'typed' } })
    expect(screen.queryByText(/is not a plain text file/)).toBeNull()
  })

  it('does not read more than anybody would write, and says so', async () => {
    await open()
    fireEvent.change(text(), { target: { value: 'API design. '.repeat(20_000) } })
    await screen.findByText(/This text has 240,000 characters/)
    expect(document.querySelector('mark')).toBeNull()
    expect(keepButton().disabled).toBe(true)
  })
})

describe('keeping postings', () => {
  it('keeps, renames and deletes as steps that can be undone', async () => {
    await open()
    fireEvent.change(text(), { target: { value: backendText } })
    fireEvent.keyDown(text(), { key: 'Enter', ctrlKey: true })
    await screen.findByRole('heading', { level: 2, name: 'Backend engineer' })
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Backend engineer' }))
    expect(await database.postings.toArray()).toMatchObject([
      { planId: 'plan-1', title: 'Backend engineer', text: backendText, date: today },
    ])

    fireEvent.click(screen.getByRole('button', { name: 'Rename' }))
    const field = await screen.findByRole('textbox', { name: 'Name' })
    fireEvent.change(field, { target: { value: ' ' } })
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Rename' }))
    screen.getByText('A posting needs a name. A word or two will do.')
    fireEvent.change(field, { target: { value: 'Parcels' } })
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Rename' }))
    await screen.findByRole('heading', { level: 2, name: 'Parcels' })

    fireEvent.click(screen.getByRole('button', { name: 'Delete' }))
    await screen.findByRole('heading', { name: 'Read a posting' })
    expect(currentToast()?.message).toBe('“Parcels” deleted')
    currentToast()?.action?.onPress()
    await screen.findByRole('button', { name: /^Parcels/ })
    expect((await readHistory()).map(({ label }) => label)).toEqual([
      'Delete posting "Parcels"',
      'Rename posting "Backend engineer" to "Parcels"',
      'Keep posting "Backend engineer"',
    ])
    await undo()
    await screen.findByRole('button', { name: /^Backend engineer/ })
  })

  it('keeps a draft while another posting is looked at', async () => {
    await open(three())
    fireEvent.click(screen.getByRole('button', { name: 'Read another' }))
    fireEvent.change(text(), { target: { value: 'API design' } })
    fireEvent.click(screen.getByRole('button', { name: /^Schools/, hidden: false }))
    await screen.findByRole('heading', { level: 2, name: 'Schools' })
    fireEvent.click(screen.getByRole('button', { name: 'Read another' }))
    expect(text()).toHaveProperty('value', 'API design')
  })

  it('is read by the keys: along the list, over to the text, and away', async () => {
    await open(three())
    const list = screen.getByRole('region', { name: /^Kept/ })
    const rows = within(list).getAllByRole('button')
    expect(rows.map((row) => row.tabIndex)).toEqual([0, -1, -1, -1])
    rows[0]?.focus()
    fireEvent.keyDown(rows[0]!, { key: 'ArrowDown' })
    expect(document.activeElement).toBe(rows[1])
    fireEvent.click(rows[1]!)
    await screen.findByRole('heading', { level: 2, name: 'Schools' })
    fireEvent.keyDown(rows[1]!, { key: 'Delete' })
    await screen.findByRole('heading', { level: 2, name: 'Payments' })
    fireEvent.keyDown(within(list).getByRole('button', { name: /^Payments/ }), { key: 'e' })
    await screen.findByRole('dialog', { name: 'Rename posting' })
  })
})

describe('the market and you', () => {
  it('keeps one’s own lean back until it may be seen', async () => {
    await open(three().rating({ step: 1, value: 5 }).rating({ step: 2, value: 5 }))
    screen.getByText(/Your own lean is kept back until step 4 begins/)
    expect(screen.getByText('Kept back for now').textContent).not.toMatch(/backend|full stack/i)
    await changeSettings({ showRunningVerdict: true })
    await screen.findByText('Not yet decided')
  })

  it('sets the postings beside the ratings, in a chart and in a table', async () => {
    const rated = ([1, 2, 3, 4] as const).reduce(
      (builder, step) => builder.rating({ step, value: step <= 2 ? 5 : 3 }),
      three(),
    )
    await open(rated)
    screen.getByText(
      /You kept 3 postings: 2 ask for backend work and 1 asks for full-stack work\. Your own ratings lean backend\. So do/,
    )
    screen.getByText('Lean backend, by your ratings')
    expect(screen.getAllByRole('img').map((bars) => bars.getAttribute('aria-label'))).toEqual([
      'Asks for full-stack work: backend 0, full stack 5',
      'Asks for backend work: backend 4, full stack 0',
      'Asks for backend work: backend 4, full stack 0',
    ])
    fireEvent.click(screen.getByRole('radio', { name: 'Table' }))
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1)
    expect(rows.map((row) => row.textContent)).toEqual([
      'SchoolsWed 11 Nov05Asks for full-stack work',
      'PaymentsTue 10 Nov40Asks for backend work',
      'ParcelsMon 9 Nov40Asks for backend work',
    ])
  })
})
