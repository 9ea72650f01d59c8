import { freshDatabase, storeBundle } from '../../../support/fresh-database'
import { fakeDesktop, forgetSettings, storedSettings } from '../../../support/fake-desktop'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { database } from '../../../../renderer/db/database'
import { usePendingSave } from '../../../../renderer/db/pending-saves'
import { loadSettings } from '../../../../renderer/desktop/settings'
import { copyPart } from '../../../../renderer/features/export/copy-part'
import { ExportDialog } from '../../../../renderer/features/export/export-dialog'
import { currentToast, hideToast } from '../../../../renderer/ui/toast'
import { buildBundle } from '../../../support/build-bundle'

freshDatabase()
const today = toDay('2026-11-17')
const bundle = buildBundle()
  .plan({ title: 'Mini blog' })
  .task({ title: 'Create the table' })
  .build()
const onClose = vi.fn<() => void>()

beforeEach(async () => {
  vi.clearAllMocks()
  hideToast()
  forgetSettings()
  await loadSettings()
  await storeBundle(bundle)
})
afterEach(cleanup)

function Page({ save = nothing }: { readonly save?: () => Promise<void> }) {
  usePendingSave(save)
  return <ExportDialog bundle={bundle} today={today} now={() => 0} onClose={onClose} />
}

function nothing(): Promise<void> {
  return Promise.resolve()
}

const radio = (name: string) => screen.getByRole('radio', { name })
const button = (name: string) => screen.getByRole('button', { name })
const preview = () => within(screen.getByRole('region', { name: 'Preview' }))
const request = () => fakeDesktop.saveFile.mock.lastCall![0]
const message = () => currentToast()?.message

describe('the export dialog', () => {
  it('lists every format and shows the beginning of the chosen one', async () => {
    render(<Page />)
    const list = within(screen.getByRole('radiogroup', { name: 'Format' }))
    expect(list.getAllByRole('radio')).toHaveLength(6)
    expect(radio('Markdown').getAttribute('aria-checked')).toBe('true')
    expect(await preview().findByText(/plumbline: 1/)).not.toBeNull()
  })

  it('remembers the format and its options', async () => {
    const { unmount } = render(<Page />)
    fireEvent.click(radio('Spreadsheet'))
    fireEvent.click(radio('Minutes'))
    expect(screen.queryByText('mini-blog-minutes.csv')).not.toBeNull()
    expect(await preview().findByText(/id,date,step/)).not.toBeNull()
    await waitFor(() =>
      expect(storedSettings().lastExport).toEqual({
        format: 'csv',
        options: { csv: { table: 'logs' } },
      }),
    )
    unmount()
    render(<Page />)
    expect(radio('Minutes').getAttribute('aria-checked')).toBe('true')
  })

  it('asks for a time only while sessions have one', () => {
    render(<Page />)
    fireEvent.click(radio('Calendar'))
    expect(screen.queryByRole('textbox', { name: 'The first of a day starts at' })).not.toBeNull()
    fireEvent.click(radio('All day'))
    expect(screen.queryByRole('textbox', { name: 'The first of a day starts at' })).toBeNull()
  })

  it('stores what is being written, then offers the plan as it is stored now', async () => {
    const save = async () => void (await database.plans.update('plan-1', { title: 'My mini blog' }))
    render(<Page save={save} />)
    fireEvent.click(button('Export Markdown'))
    await waitFor(() => expect(fakeDesktop.saveFile).toHaveBeenCalledOnce())
    expect(request()).toMatchObject({
      suggestedName: 'my-mini-blog.md',
      kind: { name: 'Markdown document', extension: 'md' },
    })
    expect(request().text).toContain('- [ ] Create the table')
  })

  it('exports on Enter, says where the file is and shows it', async () => {
    fakeDesktop.saveFile.mockResolvedValueOnce({ kind: 'saved', fileName: 'plan.md' })
    render(<Page />)
    fireEvent.keyDown(radio('Markdown'), { key: 'Enter' })
    await waitFor(() => expect(message()).toBe('Saved plan.md'))
    expect(onClose).toHaveBeenCalledOnce()
    currentToast()?.action?.onPress()
    expect(fakeDesktop.showSavedFile).toHaveBeenCalledOnce()
  })

  it('says how many characters no file can hold', async () => {
    await database.tasks.update('task-1', { notes: 'a\0b' })
    fakeDesktop.saveFile.mockResolvedValueOnce({ kind: 'saved', fileName: 'plan.md' })
    render(<Page />)
    fireEvent.click(button('Export Markdown'))
    await waitFor(() =>
      expect(message()).toBe('Saved plan.md. 1 character that no file can hold became “\uFFFD”.'),
    )
  })

  it('stays, and says nothing, when no place was chosen', async () => {
    render(<Page />)
    fireEvent.click(button('Export Markdown'))
    await waitFor(() => expect(fakeDesktop.saveFile).toHaveBeenCalledOnce())
    await waitFor(() => expect(button('Export Markdown').hasAttribute('disabled')).toBe(false))
    expect(onClose).not.toHaveBeenCalled()
    expect(message()).toBeUndefined()
  })

  it('stays, and says why, when the file could not be written', async () => {
    fakeDesktop.saveFile.mockResolvedValueOnce({ kind: 'failed', reason: 'The disk is full.' })
    render(<Page />)
    fireEvent.click(button('Export Markdown'))
    await waitFor(() => expect(message()).toBe('The disk is full.'))
    expect(onClose).not.toHaveBeenCalled()
  })

  it('hands the document over to be set on pages, whose window opens meanwhile', async () => {
    fakeDesktop.savePdf.mockImplementationOnce(({ suggestedName, document }) => {
      expect(suggestedName).toBe('mini-blog-plan.pdf')
      expect(JSON.parse(document)).toMatchObject({ title: 'Mini blog' })
      expect(document).toContain('Create the table')
      expect(fakeDesktop.preparePrinting).toHaveBeenCalledOnce()
      expect(fakeDesktop.stopPrinting).not.toHaveBeenCalled()
      return Promise.resolve({ kind: 'saved', fileName: 'plan.pdf' })
    })
    render(<Page />)
    fireEvent.click(radio('PDF and print'))
    fireEvent.click(button('Export PDF'))
    await waitFor(() => expect(message()).toBe('Saved plan.pdf'))
    expect(fakeDesktop.stopPrinting).toHaveBeenCalledOnce()
  })

  it('stops printing when the user does, and can begin again', async () => {
    let answer: (result: { kind: 'cancelled' }) => void = () => {}
    fakeDesktop.savePdf.mockImplementation(() => new Promise((resolve) => (answer = resolve)))
    render(<Page />)
    fireEvent.click(radio('PDF and print'))
    fireEvent.click(button('Export PDF'))
    await waitFor(() => expect(fakeDesktop.savePdf).toHaveBeenCalledOnce())
    fireEvent.click(await screen.findByRole('button', { name: 'Stop' }))
    expect(fakeDesktop.stopPrinting).toHaveBeenCalledOnce()
    answer({ kind: 'cancelled' })
    await waitFor(() => expect(button('Export PDF').hasAttribute('disabled')).toBe(false))
    expect(onClose).not.toHaveBeenCalled()
    expect(message()).toBeUndefined()
  })

  it('takes the window back when there is no document', async () => {
    render(<Page />)
    fireEvent.click(radio('PDF and print'))
    await database.plans.clear()
    fireEvent.click(button('Export PDF'))
    await waitFor(() => expect(message()).toMatch(/The plan is no longer there/))
    expect(fakeDesktop.stopPrinting).toHaveBeenCalledOnce()
    expect(fakeDesktop.savePdf).not.toHaveBeenCalled()
  })

  it('prints the same pages, and says why it could not', async () => {
    fakeDesktop.printDocument.mockResolvedValueOnce({ kind: 'failed', reason: 'No printer here.' })
    render(<Page />)
    fireEvent.click(radio('PDF and print'))
    fireEvent.click(radio('Decision record'))
    fireEvent.click(button('Print…'))
    await waitFor(() => expect(message()).toBe('No printer here.'))
  })
})

describe('copying a part', () => {
  const context = { planId: 'plan-1', today, day: today, showRunningVerdict: false }

  it('puts the day on the clipboard and says so', async () => {
    await copyPart('day', context)
    expect(fakeDesktop.copyText.mock.lastCall?.[0]).toMatch(/^# Tuesday 17 November 2026\n/)
    expect(message()).toBe('Copied the day as Markdown')
  })

  it('keeps the verdict back as the app does, until it may be seen', async () => {
    await copyPart('verdict', context)
    expect(fakeDesktop.copyText).not.toHaveBeenCalled()
    expect(message()).toMatch(/once step 4 begins/)
    await copyPart('verdict', { ...context, showRunningVerdict: true })
    expect(fakeDesktop.copyText.mock.lastCall?.[0]).toContain('## Verdict')
  })
})
